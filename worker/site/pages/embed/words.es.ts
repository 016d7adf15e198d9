import type { embed as english } from './words.ts'

/** What the snippet builder says, in Spanish. */
export const embed: typeof english = {
  name: 'Insertar',
  forPublishers: 'Para medios',
  these: { quiz: 'Insertar este cuestionario', explainer: 'Insertar estas claves' },
  title: 'Insertar un cuestionario o unas claves',
  about:
    'Elija qué debe mostrar su página y copie lo que admite su sistema. No se guarda nada ni se hace seguimiento de los lectores.',
  plain:
    'Sin JavaScript, esta página muestra un solo ejemplo. Ponga en su lugar el identificador de otro cuestionario o de otras claves.',
  choose: 'Elegir',
  work: 'Cuestionario o claves',
  language: 'Idioma',
  width: 'Ancho de su columna, en píxeles',
  widthHint: 'La altura de un marco se mide con este ancho.',
  looks: 'Aspecto',
  theme: 'Claro u oscuro',
  themes: { auto: 'Como su página', light: 'Claro', dark: 'Oscuro' },
  accent: 'Color de acento',
  accentHint: 'Un color CSS, como #7a1f5c. Donde no se pudiera leer, se oscurece o se aclara.',
  quiz: 'El cuestionario',
  layout: 'Disposición',
  layouts: { one: 'Las preguntas de una en una', all: 'Todas las preguntas a la vez' },
  feedback: 'Soluciones',
  feedbacks: { each: 'Tras cada pregunta', end: 'Al final', none: 'Nunca, solo un agradecimiento' },
  limit: 'Número de preguntas',
  limitHint: 'En blanco: todas.',
  shuffle: 'Orden',
  shuffleHint:
    'En blanco: el del cuestionario. Si no, hasta 16 letras minúsculas de la a a la z y cifras; las mismas dan siempre el mismo orden.',
  book: 'A libro abierto: los pasajes acompañan a la pregunta',
  remember: 'Guardar las respuestas en el dispositivo del lector',
  questions: 'Solo estas preguntas',
  questionsHint: 'Ninguna marcada: todas.',
  bad: 'Este valor no se entiende, así que no se tiene en cuenta.',
  preview: 'Vista previa',
  measured: 'Con {w} px de ancho, la altura es de {h} px.',
  groups: {
    page: 'Para una página que escribe usted',
    system: 'Para un sistema de publicación',
  },
  copy: 'Copiar',
  copied: 'Copiado',
  didCopy: 'Copiado: {way}',
  notCopied: 'El navegador no permite copiarlo. El texto está seleccionado: pulse Ctrl+C o ⌘C.',
  ways: {
    script: ['Línea de script', 'Una sola línea, en el lugar donde deba aparecer.'],
    element: [
      'Elemento',
      'El script una vez en la página y un elemento para cada contenido. El enlace que contiene se muestra mientras llega, y donde no puede llegar.',
    ],
    pinned: [
      'Línea de script, versión fija',
      'Una versión que no cambia nunca y cuya huella comprueba el navegador. Las nuevas solo llegan si usted cambia la línea.',
    ],
    iframe: ['Marco', 'Para páginas que no admiten nuestro script. La altura es la de la vista previa.'],
    listener: [
      'Altura de los marcos',
      'Una vez en la página, salvo que ya la escuche: los marcos tienen entonces la altura que indican, en cualquier pantalla.',
    ],
    link: [
      'Dirección',
      'Para correos y mensajes; en WordPress y Ghost, pegada sola en una línea, se convierte en el cuestionario o las claves.',
    ],
    wordpress: [
      'WordPress: sitio de confianza',
      'Opcional, una línea en el archivo functions.php de su tema. Las fuentes se abren entonces en su propia pestaña y las opciones de la dirección se aplican.',
    ],
    frame: ['Dirección del marco', 'Para sistemas que enmarcan una simple dirección, como Notion.'],
    oembed: [
      'Dirección oEmbed',
      'Lo que consulta un sistema que entiende oEmbed. La encuentra por sí solo en la página del cuestionario o de las claves.',
    ],
    amp: ['AMP', 'Necesita el script amp-iframe de AMP en la cabecera y un lugar por debajo de la primera pantalla.'],
  },
}
