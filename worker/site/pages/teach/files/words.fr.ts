import type { files as english } from './words.ts'

/** What the teachers’ page says of files for learning systems, in French. */
export const files: typeof english = {
  heading: 'Pour une plateforme d’apprentissage',
  lead: 'Les questions choisies ci-dessus dans un fichier, avec les bonnes réponses, les commentaires, les explications et les liens vers les sources. Ce qu’un format ne peut pas reprendre tel quel est indiqué à côté.',
  formats: {
    'moodle.xml': ['Moodle', 'À importer dans une banque de questions au format Moodle XML.'],
    gift: ['GIFT', 'Du texte que Moodle et d’autres importent.'],
    'qti12.zip': ['Canvas (QTI 1.2)', 'À importer dans les paramètres d’un cours comme fichier QTI.'],
    imscc: ['Common Cartridge', 'Pour Canvas, Brightspace, Blackboard et d’autres.'],
    'forms.gs': [
      'Google Forms',
      'Un script\u00a0: collez-le sur script.google.com et exécutez makeQuiz. Il crée le quiz dans votre propre compte.',
    ],
    csv: ['Tableur (CSV)', 'Une ligne par réponse.'],
    'anki.txt': ['Anki', 'Des cartes à apprendre\u00a0: à importer comme texte.'],
  },
  all: 'Toutes les questions sont reprises telles quelles.',
  some: (n, of) =>
    n === of
      ? of < 2
        ? 'La question est modifiée pour ce format'
        : `Les ${of} questions sont modifiées pour ce format`
      : `${n} des ${of} questions ${n < 2 ? 'est modifiée' : 'sont modifiées'} pour ce format`,
  details: 'Comment il les reprend',
  notes: {
    asIs: 'telle quelle',
    card: 'une carte\u00a0: la question au recto, les réponses avec leurs raisons et leurs sources au verso\u202f; on s’évalue soi-même',
    csvSpellings: 'une ligne par graphie',
    csvPlaces: 'une ligne par élément, sa place à côté',
    csvPairs: 'une ligne par élément de gauche, celui de droite à côté',
    moodlePoints:
      'points comptés à la manière de Moodle\u00a0: une fraction pour chaque bonne réponse, autant en moins pour chaque autre',
    bothSides: 'si les deux réponses sont bonnes\u00a0: en choix unique',
    tolerance: 'les intervalles comme une valeur et une tolérance',
    moodleSpellings:
      'toutes les graphies\u202f; Moodle ne pardonne que la casse\u00a0: les accents et les traits d’union doivent être saisis comme indiqué',
    giftSpellings:
      'toutes les graphies\u202f; Moodle ne pardonne que la casse\u00a0: les accents et les traits d’union doivent être saisis comme indiqué\u202f; -> devient →',
    moodlePlaces:
      'éléments à associer à leurs places\u202f; une fraction de point pour chaque élément à sa place\u202f; raisons dans le feedback général',
    moodlePairs: 'raisons dans le feedback général, car Moodle n’en a pas pour chaque paire',
    giftPairs: 'raisons dans le feedback général, car GIFT n’en a pas pour chaque paire',
    statement: 'en choix unique, l’affirmation placée sous l’énoncé',
    canvasPoints:
      'Canvas compte les points à sa manière\u202f; ce qui n’est compté ni dans un sens ni dans l’autre est laissé hors du calcul',
    numerical: 'en réponse numérique\u202f; raisons des mauvaises réponses dans le feedback général',
    canvasSpellings:
      'toutes les graphies\u202f; Canvas ne pardonne que la casse\u00a0: les accents et les traits d’union doivent être saisis comme indiqué\u202f; raisons des mauvaises réponses dans le feedback général',
    canvasPlaces: 'éléments à associer à leurs places\u202f; raisons dans le feedback général',
    canvasPairs: 'raisons dans le feedback général',
    cartridgeTwo:
      'telle quelle\u202f; avec deux options, en cases à cocher, car un choix unique en compte trois au moins dans ce format',
    cartridgeNumber:
      'une valeur unique comme blanc à remplir\u202f; un intervalle figure dans le feedback, et les points se donnent à la main',
    cartridgePlaces: 'pour chaque élément, un choix parmi les places, un point chacun\u202f; raisons dans le feedback général',
    cartridgePairs:
      'pour chaque élément de gauche, un choix parmi ceux de droite, un point chacun\u202f; raisons dans le feedback général',
    formsReasons: 'raisons de toutes les options dans un seul commentaire',
    formsSeveral:
      'exacte seulement si toutes les bonnes réponses sont cochées, et rien d’autre\u202f; ce qui n’est compté ni dans un sens ni dans l’autre compte comme faux',
    formsSides: 'en choix entre deux réponses',
    byHand:
      'un script ne peut pas donner la bonne réponse à Forms\u00a0: elle figure dans le commentaire, et les points se donnent à la main',
    formsPlaces: 'une liste de places pour chaque élément, un point chacun',
    formsPairs: 'une liste des éléments de droite pour chacun de ceux de gauche, un point chacun',
    formsStatement: 'en choix unique, l’affirmation dans la description',
  },
}
