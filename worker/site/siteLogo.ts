import { build } from '../generated/build.ts'

/** The picture of the site as the build drew it: its address, its size in CSS pixels, and whether it stands for the name. */
export const siteLogo: { src: string; width: number; height: number; wide: boolean } | null = build.logo
