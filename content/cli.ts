// `npm run content`: sheets have readers of their own, which nothing else should wait for.
const sheets = ['import', 'template', 'sheet']
await (sheets.includes(process.argv[2] ?? '') ? import('./sheet/cli.ts') : import('./compile/cli.ts'))

export {}
