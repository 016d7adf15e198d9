import { qrOf } from '../qr.ts'

/** Draws another link into a QR code that the server has drawn (worker/site/pages/teach/code.tsx): its ground, then its modules. */
export function redraw(svg: Element | null | undefined, link: string): void {
  const { size, path } = qrOf(link)
  const [ground, modules] = svg?.querySelectorAll('path') ?? []
  svg?.setAttribute('viewBox', `0 0 ${size} ${size}`)
  ground?.setAttribute('d', `M0 0h${size}v${size}H0z`)
  modules?.setAttribute('d', path)
}
