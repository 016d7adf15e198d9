import type { start as english } from './words.ts'

/** What the teachers’ page says of starting a class, in Spanish. */
export const start: typeof english = {
  heading: 'Jugar con una clase',
  lead: 'Los alumnos entran con un código, con nombres inventados y sin cuenta; usted ve las respuestas según llegan y muestra la solución cuando quiere. Todo se elimina a los 7 días.',
  public:
    'Las soluciones de un cuestionario publicado son públicas: quien las busque puede encontrarlas. Las páginas de la clase no envían ninguna antes de que usted la muestre.',
  pace: 'Ritmo',
  paces: {
    teacher: 'Juntos: abro las preguntas una tras otra',
    self: 'Deberes: cada cual a su ritmo',
  },
  until: 'Respuestas hasta el final de este día',
  untilHint: 'En blanco: hasta que usted termine la clase.',
  names: 'Nombres',
  own: 'Los alumnos pueden elegir su nombre',
  begin: 'Abrir una clase',
  refused: 'No se puede abrir una clase en este momento. Vuelva a intentarlo dentro de un minuto.',
  withdrawn: 'Este cuestionario se ha retirado o sus preguntas han cambiado: vuelva a cargar la página.',
}
