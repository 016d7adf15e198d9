import type { about as english } from './words.ts'

/** What `/about` says, in French. */
export const about: typeof english = {
  name: 'À propos',
  // A name that begins with a vowel would elide “de”.
  heading: (site) => `À propos du site ${site}`,
  lead: 'Des quiz et des décryptages vérifiables\u00a0: chaque réponse mène au passage qui la fonde.',
  how: 'Comment ils sont faits',
  made: [
    'Chaque sujet part de documents\u00a0: des articles, des analyses et des déclarations que d’autres ont publiés. Nous les lisons paragraphe par paragraphe et notons, avec nos propres mots, ce que dit chacun, à quelle date et par la voix de qui. C’est ce que nous appelons une affirmation.',
    'Une question ne peut être posée que si des affirmations y répondent. La bonne réponse, ses raisons et ce qui écarte les autres en sont toujours tirés, et chaque point porte le numéro de son paragraphe.',
    'Quand des documents se contredisent, nous présentons les deux versions et acceptons l’une comme l’autre. Quand une conclusion est la nôtre et qu’aucun document ne la tire, nous le disons.',
  ],
  wrong: 'En cas d’erreur de notre part',
  mending: 'Ce qui se révèle faux est rectifié\u202f; la correction est datée et reste consultable\u00a0:',
  who: 'Qui en répond',
  publishedBy: (publisher) => `Publié par ${publisher}.`,
  writeTo: 'Erreurs, questions, autorisations\u00a0:',
  write: 'Nous écrire',
  imprint: 'Mentions légales',
  licence: 'Licence des questions et des explications',
}
