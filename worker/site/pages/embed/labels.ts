/** What snippets say in the language of what they embed: a frame's title, a link, AMP's button. */
const en = {
  quiz: (title: string) => `Quiz: ${title}`,
  explainer: (title: string) => `Explainer: ${title}`,
  open: {
    quiz: (title: string) => `Take the quiz: ${title}`,
    explainer: (title: string) => `Read the explainer: ${title}`,
  },
  whole: 'Show all of it',
}

const ja: typeof en = {
  quiz: (title) => `クイズ：${title}`,
  explainer: (title) => `解説：${title}`,
  open: { quiz: (title) => `クイズに挑戦：${title}`, explainer: (title) => `解説を読む：${title}` },
  whole: '全体を表示',
}

/** English stands in for a language there is none of, as it does in the interface. */
export const labelsOf = (lang: string): typeof en => (lang.split('-')[0] === 'ja' ? ja : en)
