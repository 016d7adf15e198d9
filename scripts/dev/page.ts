import { format } from '../../content/compile/problem.ts'
import { escapeHtml } from '../../worker/site/pages/embed/snippets.ts'
import type { DevState } from './state.ts'

/** What stands at every address as long as no build has worked yet. */
export function emptyPage({ busy, problems, failure }: DevState): string {
  const lines = [...problems.map(format), ...(failure ? [failure] : [])]
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${lines.length ? 'Not built' : 'Building'} · Footnote</title>
<script type="module" src="/_dev/client.js"></script>
</head>
<body>
<h1>${lines.length ? 'Nothing has been built yet' : 'Building'}</h1>
<p>${lines.length && !busy ? 'Mend what is told below: the page comes by itself.' : 'The page comes by itself.'}</p>
<pre>${escapeHtml(lines.join('\n'))}</pre>
</body>
</html>
`
}
