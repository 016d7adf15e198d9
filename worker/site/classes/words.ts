/** What a class's pages and files say, in English. */
export const classes = {
  csv: { name: 'Name', points: 'Points', of: 'Of' },
}
