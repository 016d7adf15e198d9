/** The article that every way to embed stands in: all of the floor where nothing is embedded. */

const sentence =
  'A number in a report is seldom alone: somebody counted, at some time and for some purpose, and the next report may have counted something else.'

const paragraphs = (count: number) => Array.from({ length: count }, () => `<p>${sentence} ${sentence}</p>`).join('\n')

/** A newspaper's article with `embed` after its first paragraph, in view; without one, the article alone. */
export const article = (embed = ''): string => `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <link rel="icon" href="data:,">
  <title>Whose figures are these?</title>
  <style>
    body { margin: 0; background: #fff; color: #222; font: 18px/1.5 Georgia, serif; }
    main { max-width: 640px; margin: 0 auto; padding: 16px; }
    h1 { font-size: 34px; line-height: 1.2; }
    iframe { display: block; width: 100%; border: 0; }
  </style>
</head>
<body>
  <main>
    <h1>Whose figures are these?</h1>
    <p>${sentence}</p>
    ${embed}
    <p id="after">${sentence}</p>
    ${paragraphs(12)}
  </main>
</body>
</html>`
