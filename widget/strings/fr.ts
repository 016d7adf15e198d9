import { fr as say } from '../../content/model/play/say/fr.ts'
import type { Ask } from './ask.ts'
import type { EvidenceStrings } from './evidence.ts'
import { lists } from './lists.ts'
import type { Tell } from './tell.ts'

const { all, any } = lists('fr')
const { number } = say
const credit = (points: number) => `${number(points)} point sur 1`

/** What is said of sources, in quizzes and explainers alike, in French. */
export const evidence: EvidenceStrings = {
  ...say,
  note: (numeral) => `Note ${numeral}`,
  sources: (n) => (n < 2 ? `${n} source` : `${n} sources`),
  more: (n) => (n < 2 ? `${n} autre` : `${n} autres`),
  inferred: '* Déduit\u00a0: le document ne l’imprime pas.',
  read: (paragraph) => `Lire le paragraphe\u00a0${paragraph}`,
  seeNotes: (paragraph) => `Paragraphe\u00a0${paragraph}, dans nos notes`,
  newTab: '(s’ouvre dans un nouvel onglet)',
  back: 'Retour au texte',
  alone: (document) => `${document}, seul`,
  asOf: (when) => `Date de référence\u00a0: ${when}.`,
  sinceThen: 'Depuis\u00a0:',
  ourReading: 'Notre lecture\u00a0: les documents ne le disent pas en ces termes.',
}

/**
 * What is said while a quiz is asked, in French. Readers are addressed with “vous”. A no-break space stands before a colon
 * and a narrow one before a semicolon, as the Imprimerie nationale sets them.
 */
const ask: Ask = {
  ...say,
  place: (n, of) => `Question ${n} sur ${of}`,
  check: 'Vérifier la réponse',
  next: 'Question suivante',
  end: 'Terminer',
  finish: 'Voir le résultat',
  previous: 'Précédente',
  skip: 'Passer',
  toResult: 'Retour au résultat',
  results: 'Votre résultat',
  choose: 'Veuillez d’abord choisir une réponse.',
  chooseSome: 'Veuillez d’abord choisir au moins une réponse.',
  write: 'Veuillez d’abord écrire une réponse.',
  range: (min, max) => `Veuillez saisir un nombre compris entre ${min} et ${max}.`,
  arrange: 'Veuillez d’abord mettre les éléments dans l’ordre.',
  pair: 'Veuillez d’abord associer au moins un élément.',
  fetching: 'Vérification…',
  unfetched: 'La réponse n’a pas pu être chargée pour le moment. Votre choix est conservé\u00a0: vérifiez de nouveau.',
  yourAnswer: 'Votre réponse',
  from: (min, max) => `De ${min} à ${max}`,
  pick: 'Choisir',
  placeOf: (what) => `Place de\u00a0: ${what}`,
  up: (what) => `Monter\u00a0: ${what}`,
  down: (what) => `Descendre\u00a0: ${what}`,
  movedTo: (what, n, of) => `${what}\u00a0: désormais à la place ${n} sur ${of}`,
  asOf: (when) => `Date de référence\u00a0: ${when}.`,
  several: 'Choisissez toutes les réponses qui conviennent.',
  true: 'Vrai',
  false: 'Faux',
  keep: 'Conserver mes réponses sur cet appareil',
  keepOn: 'Oui\u00a0: ce navigateur les garde jusqu’à ce que vous décochiez la case.',
  keepOff: 'Non\u00a0: elles disparaissent quand vous fermez cette page.',
  withdrawn: (date) => `Retrait le ${date}.`,
  failed: 'Le quiz ne peut pas être affiché ici pour le moment.',
  openPage: 'L’ouvrir sur sa propre page',
}

/** What is said of an answer, in French. */
const tell: Tell = {
  ...evidence,
  space: ' ',
  verdict: { right: 'C’est exact.', partly: 'En partie exact.', wrong: 'Inexact.' },
  accepted: 'Réponse admise.',
  passed: 'Sans réponse.',
  keyIs: (key) => `Bonne réponse\u00a0: ${key}.`,
  keysAre: (keys) => `Bonnes réponses\u00a0: ${all(keys)}.`,
  acceptedAre: (keys) => `Sont admises\u00a0: ${any(keys)}.`,
  orderIs: 'Le bon ordre figure ci-dessus.',
  markedAbove: 'Ce qui est exact est indiqué ci-dessus.',
  pairsAre: 'Les bonnes paires figurent ci-dessus.',
  accounts: (n) => `Les documents donnent ${n === 2 ? 'deux' : n} versions.`,
  soFar: (points, of) => `${number(points)} sur ${of} pour l’instant`,
  ticked: (hits, keys, others, points) =>
    `${hits} des ${keys} bonnes réponses${others ? `, ${others} ${others < 2 ? 'mauvaise' : 'mauvaises'}` : ''}\u00a0: ${credit(points)}`,
  kept: (kept, of, points) =>
    `${kept} ${kept < 2 ? 'élément suit' : 'éléments suivent'} celui qu’il faut, sur ${of}\u00a0: ${credit(points)}`,
  paired: (right, of, points) => `${right} ${right < 2 ? 'paire exacte' : 'paires exactes'} sur ${of}\u00a0: ${credit(points)}`,
  yours: 'Votre réponse',
  yoursRight: 'Votre réponse, exacte',
  yoursWrong: 'Votre réponse, inexacte',
  yoursAccepted: 'Votre réponse, admise',
  yoursOpen: 'Votre réponse, non comptée',
  key: 'Bonne réponse',
  missed: 'Oubliée',
  missedKey: 'Bonne réponse, oubliée',
  acceptedToo: 'Admise',
  alsoAccepted: 'Également admise',
  open: 'Non comptée',
  inPlace: 'À sa place',
  youHad: (n) => `Dans votre réponse, à la place ${n}`,
  youChose: (what) => `Votre choix\u00a0: ${what}`,
  none: 'Sans correspondance',
  you: (figure) => `vous\u00a0: ${figure}`,
  others: 'Pourquoi pas les autres',
  otherAnswers: 'À propos de chaque réponse',
  background: 'Contexte',
  later: 'Depuis',
  correction: 'Correction',
  corrected: (date) => `Correction du ${date}.`,
  outcome: { right: 'Bonne réponse', partly: 'Réponse en partie bonne', wrong: 'Mauvaise réponse' },
  unanswered: 'Sans réponse',
  // Zero and fractions below two take the singular in French.
  scored: (n, of) => `${number(n)} ${n < 2 ? 'point' : 'points'} sur ${of}`,
  retried: (n, of) => (n === of ? `Les ${of} au second essai` : `${number(n)} sur ${of} au second essai`),
  retry: (n) => (n < 2 ? 'Reprendre la question manquée' : `Reprendre les ${n} questions manquées`),
  answerSkipped: (n) => (n < 2 ? 'Répondre à la question passée' : `Répondre aux ${n} questions passées`),
  again: 'Recommencer',
  review: 'Vos réponses',
  correctIs: (key) => `Bonne réponse\u00a0: ${key}`,
  share: 'Partager ce résultat',
  nextQuiz: (title) => `Quiz suivant\u00a0: ${title}`,
  explained: 'À relire\u00a0:',
  report: 'Une erreur\u00a0?',
  copied: 'Lien copié',
  print: 'Imprimer',
  thanks: 'C’est terminé. Rien n’a été envoyé\u00a0: vos réponses ne sont que sur cet écran.',
  notSent: 'Rien n’a été envoyé\u00a0: ce résultat n’est que sur cet écran.',
  recorrected: (question, date, score) =>
    `«\u00a0${question}\u00a0» a été corrigée le ${date}\u202f; votre résultat est désormais de ${score}.`,
}

export const fr = { ask, tell }
