import type { made as english } from './words.ts'

/** What the made-up names of a class are made of, in Spanish. Birds come first; they are masculine, and colours so or alike for both. */
export const made: typeof english = {
  first:
    'Mirlo Gorrión Halcón Jilguero Ruiseñor Vencejo Colibrí Cisne Pelícano Flamenco Canario Búho Petirrojo Estornino Frailecillo Chorlito Zorzal Albatros Milano Cormorán',
  second:
    'azul verde amarillo rojo blanco dorado plateado violeta naranja turquesa índigo marfil jade coral ámbar cobrizo escarlata púrpura lila celeste',
  gap: ' ',
}
