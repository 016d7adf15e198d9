import type { errors as english, fill as howTo, takes as options } from './words.ts'

/** What an error page says, in French. */
export const errors: typeof english = {
  'bad-option': {
    title: 'Cette adresse demande quelque chose que nous ne connaissons pas',
    text: 'L’une de ses options a une valeur que cette page n’accepte pas.',
  },
  'bad-body': {
    title: 'Certaines réponses n’ont pas pu être lues',
    text: 'Rien n’a été corrigé. Voici ce qu’il faut revoir\u00a0:',
  },
  forbidden: { title: 'Cette page ne vous est pas ouverte', text: 'Il faut pour y accéder un lien qui porte sa propre clé.' },
  'not-found': {
    title: 'Cette page n’existe pas',
    text: 'L’adresse comporte peut-être une faute de frappe, ou la page a changé de place.',
  },
  'wrong-method': {
    title: 'Cette page n’accepte pas cela',
    text: 'Elle peut être lue, mais pas de la manière dont elle a été demandée.',
  },
  closed: { title: 'C’est terminé', text: 'Les réponses ne sont plus acceptées.' },
  withdrawn: { title: 'Ce quiz a été retiré', text: 'Il n’est plus proposé.' },
  'too-large': {
    title: 'C’était trop à la fois',
    text: 'Les réponses envoyées dépassent la longueur que cette page accepte.',
  },
  'wrong-media-type': {
    title: 'Cette page n’accepte pas cela',
    text: 'Les réponses doivent provenir d’un simple formulaire web.',
  },
  'rate-limited': {
    title: 'Un peu moins vite, s’il vous plaît',
    text: 'Trop de demandes sont arrivées en même temps. Réessayez dans une minute.',
  },
  'not-implemented': { title: 'Cela n’est pas disponible ici', text: 'Ce qui a été demandé existe sous une autre forme.' },
  unavailable: {
    title: 'Cette page ne peut pas être affichée pour le moment',
    text: 'La faute est de notre côté, non du vôtre. Réessayez dans un instant.',
  },
}

/** How an answer is filled in, in French. */
export const fill: typeof howTo = {
  single: 'Choisissez l’une des options.',
  truefalse: 'Choisissez vrai ou faux.',
  evidence: 'Choisissez l’un des passages.',
  multiple: 'Choisissez parmi les options.',
  number: (min, max) => `Indiquez un nombre compris entre ${min} et ${max}.`,
  text: 'Donnez une réponse de 200 caractères au plus.',
  order: (n) => `Donnez à chaque élément une place différente, de 1 à ${n}.`,
  match: 'Choisissez pour chaque élément parmi ce qui est proposé.',
}

/** What an option of an address takes, in French. */
export const takes: typeof options = {
  questions: 'Les identifiants de questions de ce quiz, séparés par des virgules.',
  limit: 'Un nombre entier à partir de 1.',
  shuffle: 'De 1 à 16 lettres minuscules sans accent ou chiffres.',
  lang: 'Une langue dans laquelle ce quiz existe.',
  accent: 'Une couleur CSS.',
}
