import type { HiddenQuestion } from '../../../content/model/schema/hidden.ts'

interface Props {
  image: NonNullable<HiddenQuestion['image']>
  base: string
}

/** A picture with whose it is. Its size is given, so that nothing moves when it comes. */
export function Picture({ image: { file, alt, credit, width, height }, base }: Props) {
  return (
    <figure>
      <img src={base + file} alt={alt} width={width} height={height} loading="lazy" />
      <figcaption>{credit}</figcaption>
    </figure>
  )
}
