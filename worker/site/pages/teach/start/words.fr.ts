import type { start as english } from './words.ts'

/** What the teachers’ page says of starting a class, in French. */
export const start: typeof english = {
  heading: 'Jouer avec une classe',
  lead: 'Les élèves entrent avec un code, sous des noms inventés et sans compte\u202f; vous voyez les réponses à mesure qu’elles arrivent et dévoilez les bonnes quand vous le voulez. Tout est supprimé au bout de 7 jours.',
  public:
    'Les bonnes réponses d’un quiz publié sont publiques\u00a0: qui les cherche peut les trouver. Les pages de la classe ne les envoient pas avant que vous les dévoiliez.',
  pace: 'Rythme',
  paces: {
    teacher: 'Ensemble\u00a0: j’ouvre les questions l’une après l’autre',
    self: 'À la maison\u00a0: chacun à son rythme',
  },
  until: 'Réponses acceptées jusqu’à la fin de ce jour',
  untilHint: 'Laissé vide\u00a0: jusqu’à ce que vous terminiez la classe.',
  names: 'Noms',
  own: 'Les élèves peuvent choisir leur nom',
  begin: 'Ouvrir une classe',
  refused: 'Impossible d’ouvrir une classe pour le moment. Réessayez dans une minute.',
  withdrawn: 'Ce quiz a été retiré, ou ses questions ont changé\u00a0: rechargez la page.',
}
