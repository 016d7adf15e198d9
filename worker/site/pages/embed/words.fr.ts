import type { embed as english } from './words.ts'

/** What the snippet builder says, in French. */
export const embed: typeof english = {
  name: 'Intégrer',
  forPublishers: 'Pour les médias',
  these: { quiz: 'Intégrer ce quiz', explainer: 'Intégrer ce décryptage' },
  title: 'Intégrer un quiz ou un décryptage',
  about:
    'Choisissez ce que votre page doit montrer et copiez ce que votre système accepte. Rien n’est enregistré, et les lecteurs ne sont pas suivis.',
  plain: 'Sans JavaScript, cette page montre un seul exemple. Mettez à sa place l’identifiant d’un autre quiz ou décryptage.',
  choose: 'Choisir',
  work: 'Quiz ou décryptage',
  language: 'Langue',
  width: 'Largeur de votre colonne, en pixels',
  widthHint: 'La hauteur d’un cadre est mesurée à cette largeur.',
  looks: 'Apparence',
  theme: 'Clair ou sombre',
  themes: { auto: 'Comme votre page', light: 'Clair', dark: 'Sombre' },
  accent: 'Couleur d’accent',
  accentHint: 'Une couleur CSS, par exemple #7a1f5c. Là où elle serait illisible, elle est assombrie ou éclaircie.',
  quiz: 'Le quiz',
  layout: 'Présentation',
  layouts: { one: 'Une question à la fois', all: 'Toutes les questions à la fois' },
  feedback: 'Bonnes réponses',
  feedbacks: { each: 'Après chaque question', end: 'À la fin', none: 'Jamais, un simple remerciement' },
  limit: 'Nombre de questions',
  limitHint: 'Laissé vide\u00a0: toutes.',
  shuffle: 'Ordre',
  shuffleHint:
    'Laissé vide\u00a0: celui du quiz. Sinon, jusqu’à 16 lettres minuscules sans accent ou chiffres\u202f; les mêmes donnent toujours le même ordre.',
  book: 'Documents autorisés\u00a0: les passages accompagnent la question',
  remember: 'Conserver les réponses sur l’appareil du lecteur',
  questions: 'Seulement ces questions',
  questionsHint: 'Aucune cochée\u00a0: toutes.',
  bad: 'Cette valeur n’est pas comprise\u202f; elle est laissée de côté.',
  preview: 'Aperçu',
  measured: 'Sur une largeur de {w} px, la hauteur est de {h} px.',
  groups: {
    page: 'Pour une page que vous écrivez vous-même',
    system: 'Pour un système de publication',
  },
  copy: 'Copier',
  copied: 'Copié',
  didCopy: 'Copié\u00a0: {way}',
  notCopied: 'Le navigateur ne permet pas la copie. Le texte est sélectionné\u00a0: appuyez sur Ctrl+C ou ⌘C.',
  ways: {
    script: ['Ligne de script', 'Une seule ligne, à l’endroit voulu.'],
    element: [
      'Élément',
      'Le script une fois dans la page, puis un élément pour chaque contenu. Le lien qu’il renferme s’affiche en attendant, ou si le contenu ne peut pas venir.',
    ],
    pinned: [
      'Ligne de script, version figée',
      'Une version qui ne change jamais et dont le navigateur vérifie l’empreinte. Pour passer à une nouvelle, il faut changer la ligne.',
    ],
    iframe: ['Cadre', 'Pour les pages qui n’acceptent pas notre script. La hauteur est celle de l’aperçu.'],
    listener: [
      'Hauteur des cadres',
      'Une fois dans la page, sauf si elle écoute déjà\u00a0: les cadres prennent alors la hauteur qu’ils annoncent, sur tous les écrans.',
    ],
    link: [
      'Adresse',
      'Pour les courriels et les messages\u202f; dans WordPress et Ghost, collée seule sur une ligne, elle devient le quiz ou le décryptage.',
    ],
    wordpress: [
      'WordPress\u00a0: site de confiance',
      'Facultatif, une ligne dans le fichier functions.php de votre thème. Les sources s’ouvrent alors dans leur propre onglet, et les options de l’adresse sont prises en compte.',
    ],
    frame: ['Adresse du cadre', 'Pour les systèmes qui encadrent une simple adresse, comme Notion.'],
    oembed: [
      'Adresse oEmbed',
      'Ce que demande un système qui connaît oEmbed. Il la trouve de lui-même sur la page du quiz ou du décryptage.',
    ],
    amp: ['AMP', 'Demande le script amp-iframe d’AMP dans l’en-tête, et une place sous le premier écran.'],
  },
}
