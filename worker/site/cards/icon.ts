/** The mark of our pages, as SVG: the numeral of a first note, in two colours of the look. */
export const icon = (accent: string, paper: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="${accent}" d="M0 0h32v32H0z"/><path fill="${paper}" d="M13 7.5 17.5 5H19v17h-3.5V9.5L13 10.6zM11 25h12v2H11z"/></svg>\n`
