/**
 * A publisher's accent as a colour that can be read in both themes: its hue and chroma, and dark enough on light
 * paper or light enough on dark. The bounds of OKLCH lightness leave every hue at least 4.5:1 against the look's paper and
 * its wash, both as text and under text. A browser without relative colours does not know it and keeps the look's accent.
 */
export const readable = (accent: string) => `light-dark(oklch(from ${accent} min(l,.5) c h),oklch(from ${accent} max(l,.7) c h))`
