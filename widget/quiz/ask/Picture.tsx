import type { CompiledImage } from '../../../content/model/schema/compiled.ts'

interface Props {
  image: CompiledImage
  base: string
  /** Its width on the page, for the browser to choose a file by (`sizes`, HTML 4.8.4.2.2). */
  sizes: string
  /** For paper: fetched at once, since nobody scrolls to it. */
  eager?: boolean
}

/**
 * A picture in the smallest file that is sharp where it is shown. Its size is given, so that nothing moves when it comes, and
 * all of its addresses are at `base`: an embed asks no other host.
 */
export function Picture({ image: { file, widths = [], alt, width, height }, base, sizes, eager }: Props) {
  const stem = base + file.replace(/\d+\.\w+$/, '')
  return (
    <picture>
      {widths.length > 0 &&
        ['avif', 'webp'].map((type) => (
          <source
            key={type}
            type={`image/${type}`}
            srcset={widths.map((one) => `${stem}${one}.${type} ${one}w`).join()}
            sizes={sizes}
          />
        ))}
      <img src={base + file} alt={alt} {...{ width, height }} loading={eager ? 'eager' : 'lazy'} />
    </picture>
  )
}

/** Whose a picture is, and under which licence it may be shown. */
export const pictureCredit = ({ credit, licence }: CompiledImage): string => [credit, licence].filter(Boolean).join(' · ')

/** The picture of a stem, over the whole width of the quiz, with whose it is. */
export function StemPicture({ image, base, eager }: Omit<Props, 'sizes'>) {
  return (
    <figure>
      <Picture {...{ image, base }} sizes="(min-width: 45em) 40em, 100vw" {...(eager && { eager })} />
      <figcaption>{pictureCredit(image)}</figcaption>
    </figure>
  )
}

/** The picture of an option, two of which stand side by side. */
export const OptionPicture = (props: Omit<Props, 'sizes'>) => <Picture {...props} sizes="(min-width: 45em) 20em, 50vw" />

/** Whose the pictures of options are: once where they are one’s, else beside what each stands for. */
export function Credits({ of }: { of: readonly { text: string; image?: CompiledImage | undefined }[] }) {
  const credits = of.flatMap(({ text, image }) => (image ? [{ text, credit: pictureCredit(image) }] : []))
  const all = new Set(credits.map(({ credit }) => credit))
  if (!all.size) return null
  return <p class="credits">{all.size > 1 ? credits.map(({ text, credit }) => `${text}: ${credit}`).join('; ') : [...all]}</p>
}
