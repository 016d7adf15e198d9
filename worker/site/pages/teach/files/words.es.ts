import type { files as english } from './words.ts'

/** What the teachers’ page says of files for learning systems, in Spanish. */
export const files: typeof english = {
  heading: 'Para una plataforma educativa',
  lead: 'Las preguntas elegidas arriba en un archivo, con las soluciones, los comentarios, las explicaciones y los enlaces a las fuentes. Lo que un formato no puede recoger tal cual se indica al lado.',
  formats: {
    'moodle.xml': ['Moodle', 'Se importa en un banco de preguntas como Moodle XML.'],
    gift: ['GIFT', 'Texto que importan Moodle y otros.'],
    'qti12.zip': ['Canvas (QTI 1.2)', 'Se importa en la configuración de un curso como archivo QTI.'],
    imscc: ['Common Cartridge', 'Para Canvas, Brightspace, Blackboard y otros.'],
    'forms.gs': [
      'Formularios de Google',
      'Un script: péguelo en script.google.com y ejecute makeQuiz. Crea el cuestionario en su propia cuenta.',
    ],
    csv: ['Hoja de cálculo (CSV)', 'Una fila por respuesta.'],
    'anki.txt': ['Anki', 'Tarjetas para estudiar: se importan como texto.'],
  },
  all: 'Todas las preguntas se conservan tal cual.',
  some: (n, of) =>
    n === of
      ? of === 1
        ? 'La pregunta cambia en este formato'
        : `Las ${of} preguntas cambian en este formato`
      : `${n} de ${of} preguntas ${n === 1 ? 'cambia' : 'cambian'} en este formato`,
  details: 'Cómo las recoge',
  notes: {
    asIs: 'tal cual',
    card: 'una tarjeta: delante la pregunta, detrás las respuestas con sus razones y fuentes; cada cual se evalúa a sí mismo',
    csvSpellings: 'una fila por grafía',
    csvPlaces: 'una fila por elemento, con su lugar al lado',
    csvPairs: 'una fila por elemento de la izquierda, con el de la derecha al lado',
    moodlePoints: 'puntos como los cuenta Moodle: una fracción por cada respuesta correcta y la misma menos por cada otra',
    bothSides: 'si ambas respuestas son correctas: como opción única',
    tolerance: 'los intervalos, como un valor y una tolerancia',
    moodleSpellings:
      'todas las grafías; Moodle solo perdona las mayúsculas y minúsculas, así que los acentos y guiones deben escribirse como figuran',
    giftSpellings:
      'todas las grafías; Moodle solo perdona las mayúsculas y minúsculas, así que los acentos y guiones deben escribirse como figuran; -> pasa a ser →',
    moodlePlaces:
      'emparejar elementos y lugares; una fracción de punto por cada elemento en su lugar; razones en la retroalimentación general',
    moodlePairs: 'razones en la retroalimentación general, pues Moodle no tiene una por pareja',
    giftPairs: 'razones en la retroalimentación general, pues GIFT no tiene una por pareja',
    statement: 'como opción única, con la afirmación bajo el enunciado',
    canvasPoints: 'Canvas da los puntos a su manera; lo que no cuenta ni a favor ni en contra queda fuera del cálculo',
    numerical: 'como respuesta numérica; razones de las incorrectas en la retroalimentación general',
    canvasSpellings:
      'todas las grafías; Canvas solo perdona las mayúsculas y minúsculas, así que los acentos y guiones deben escribirse como figuran; razones de las incorrectas en la retroalimentación general',
    canvasPlaces: 'emparejar elementos y lugares; razones en la retroalimentación general',
    canvasPairs: 'razones en la retroalimentación general',
    cartridgeTwo:
      'tal cual; con dos opciones, como casillas para marcar, pues en este formato una opción única tiene al menos tres',
    cartridgeNumber:
      'un valor único, como hueco para rellenar; un intervalo va en la retroalimentación y los puntos se dan a mano',
    cartridgePlaces:
      'para cada elemento, una elección entre los lugares, un punto cada una; razones en la retroalimentación general',
    cartridgePairs:
      'para cada elemento de la izquierda, una elección entre los de la derecha, un punto cada una; razones en la retroalimentación general',
    formsReasons: 'razones de todas las opciones en un solo comentario',
    formsSeveral:
      'correcta solo si se marcan todas las respuestas correctas y ninguna otra; lo que no cuenta ni a favor ni en contra cuenta como incorrecto',
    formsSides: 'como elección entre dos',
    byHand: 'un script no puede dar a Formularios la solución: está en el comentario y los puntos se dan a mano',
    formsPlaces: 'una lista de lugares para cada elemento, un punto cada una',
    formsPairs: 'una lista de los elementos de la derecha para cada uno de la izquierda, un punto cada una',
    formsStatement: 'como opción única, con la afirmación en la descripción',
  },
}
