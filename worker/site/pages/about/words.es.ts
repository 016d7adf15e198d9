import type { about as english } from './words.ts'

/** What `/about` says, in Spanish. */
export const about: typeof english = {
  name: 'Acerca de',
  heading: (site) => `Acerca de ${site}`,
  lead: 'Cuestionarios y claves que se pueden comprobar: cada respuesta lleva al pasaje en que se apoya.',
  how: 'Cómo se hacen',
  made: [
    'Cada tema parte de documentos: informaciones, análisis y declaraciones que otros han publicado. Los leemos párrafo a párrafo y anotamos con nuestras propias palabras qué dice cada uno, con qué fecha y por boca de quién. Eso es una afirmación.',
    'Solo se pregunta lo que alguna afirmación responde. De ellas sale siempre qué es lo correcto, por qué lo es y por qué no lo es otra cosa, y cada punto lleva el número de su párrafo.',
    'Cuando los documentos se contradicen, mostramos ambas versiones y aceptamos cualquiera de las dos. Cuando una conclusión es nuestra y ningún documento llega a ella, lo decimos.',
  ],
  wrong: 'Cuando nos equivocamos',
  mending: 'Lo que resulta ser erróneo se corrige; la corrección lleva fecha y queda registrada:',
  who: 'Quién responde del sitio',
  publishedBy: (publisher) => `Publicado por ${publisher}.`,
  writeTo: 'Errores, preguntas, permisos:',
  write: 'Escríbanos',
  imprint: 'Aviso legal',
  licence: 'Licencia de las preguntas y explicaciones',
}
