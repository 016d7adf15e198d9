import { qrOf } from './qr.ts'

/** A QR code of a link, as a picture that prints sharp at any size; `title` says what it leads to. */
export function Qr({ link, title }: { link: string; title: string }) {
  const { size, path } = qrOf(link)
  return (
    <svg class="qr" xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${size} ${size}`} role="img" shape-rendering="crispEdges">
      <title>{title}</title>
      {/* Black on white whatever the page's colours: readers of codes count on it. */}
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path fill="#000" d={path} />
    </svg>
  )
}

/** An address as it is printed to be typed: without its scheme, from left to right on any page. */
export const Typed = ({ address }: { address: string }) => <bdi dir="ltr">{address.replace(/^https?:\/\//, '')}</bdi>
