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

const ko: typeof en = {
  quiz: (title) => `퀴즈: ${title}`,
  explainer: (title) => `해설: ${title}`,
  open: { quiz: (title) => `퀴즈 풀기: ${title}`, explainer: (title) => `해설 읽기: ${title}` },
  whole: '전체 보기',
}

const ar: typeof en = {
  quiz: (title) => `اختبار: ${title}`,
  explainer: (title) => `شرح: ${title}`,
  open: { quiz: (title) => `حل الاختبار: ${title}`, explainer: (title) => `قراءة الشرح: ${title}` },
  whole: 'عرض المحتوى كاملًا',
}

const fr: typeof en = {
  quiz: (title) => `Quiz\u00a0: ${title}`,
  explainer: (title) => `Décryptage\u00a0: ${title}`,
  open: { quiz: (title) => `Faire le quiz\u00a0: ${title}`, explainer: (title) => `Lire le décryptage\u00a0: ${title}` },
  whole: 'Tout afficher',
}

const de: typeof en = {
  quiz: (title) => `Quiz: ${title}`,
  explainer: (title) => `Hintergrund: ${title}`,
  open: { quiz: (title) => `Zum Quiz: ${title}`, explainer: (title) => `Zum Hintergrund: ${title}` },
  whole: 'Ganz anzeigen',
}

const es: typeof en = {
  quiz: (title) => `Cuestionario: ${title}`,
  explainer: (title) => `Claves: ${title}`,
  open: { quiz: (title) => `Responder el cuestionario: ${title}`, explainer: (title) => `Leer las claves: ${title}` },
  whole: 'Mostrar entero',
}

const labels: Record<string, typeof en> = { en, ja, ko, ar, fr, de, es }

/** English stands in for a language there is none of, as it does in the interface. */
export const labelsOf = (lang: string): typeof en => labels[lang.split('-')[0] ?? ''] ?? en
