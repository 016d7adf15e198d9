import type { Statement } from './words.ts'

const dated = (date: string) => `Date de référence\u00a0: ${date}.`

/** `/privacy`, in French. */
export const privacy: Statement = {
  name: 'Confidentialité',
  lead: 'Ici, vous pouvez tout lire et jouer à tous les quiz sans que rien soit enregistré. Il n’y a ni compte, ni cookie, ni publicité, ni rien qui vous suive\u202f; vos réponses restent dans votre navigateur tant que vous ne les envoyez pas vous-même.',
  dated,
  parts: [
    {
      heading: 'Ce qui est conservé, et pendant combien de temps',
      text: [
        'Par défaut, rien qui survive à la fermeture de l’onglet. Quand quelque chose est conservé, il ne s’agit que de ceci\u00a0:',
      ],
      table: {
        head: ['Quoi', 'Où', 'Combien de temps'],
        rows: [
          [
            'Vos réponses pendant que vous jouez, sur ce site',
            'Avec l’onglet ouvert, dans son historique\u00a0: vous les retrouvez si vous revenez en arrière, rechargez la page ou changez de langue\u202f; dans ce dernier cas, le lien les transporte après son «\u00a0#\u00a0», une partie de l’adresse que les navigateurs ne nous envoient pas',
            'Jusqu’à ce que vous fermiez l’onglet\u202f; un navigateur qui rétablit les onglets fermés peut les rétablir aussi',
          ],
          [
            'Vos réponses pendant que vous jouez, dans la page d’un autre site',
            'Dans la page ouverte',
            'Jusqu’à ce que vous la quittiez',
          ],
          [
            'Vos réponses, si vous choisissez «\u00a0Conserver mes réponses sur cet appareil\u00a0»',
            'Dans votre navigateur, sous «\u00a0footnote:\u00a0» suivi du nom du quiz\u202f; dans la page d’un autre site, elles sont conservées pour ce site',
            'Jusqu’à ce que vous y renonciez, ou que vous effaciez les données du site dans votre navigateur',
          ],
          [
            'Les réponses envoyées pour être corrigées\u00a0: par un formulaire là où les scripts sont désactivés, ou par un programme',
            'Dans la mémoire du serveur',
            'Jusqu’à l’envoi du résultat\u202f; rien n’est enregistré',
          ],
          [
            'Dans une classe ouverte par un enseignant\u00a0: le nom que vous y portez, inventé sauf si l’on vous laisse le choisir, et vos réponses',
            'Dans une base de données propre à cette classe, chez notre hébergeur\u202f; l’enseignant les voit',
            'Sept jours, sauf si l’enseignant en décide autrement (de 1 à 31), ou jusqu’à ce qu’il supprime la classe',
          ],
          [
            'Dans une classe\u00a0: un jeton qui permet de vous reconnaître à votre retour',
            'Dans votre navigateur, sous «\u00a0footnote.class.\u00a0» suivi du code\u202f; le serveur n’en a qu’une empreinte (hachage)',
            'Jusqu’à la fin de la classe, ou jusqu’à ce que vous choisissiez «\u00a0Ce n’est pas moi\u00a0»',
          ],
          [
            'Votre résultat, dans un lien que vous partagez',
            'Dans le lien, après son «\u00a0#\u00a0»\u00a0: une partie de l’adresse que les navigateurs ne nous envoient pas',
            'Aussi longtemps que vous gardez le lien',
          ],
          [
            'Une défaillance de notre code',
            'Dans un journal chez notre hébergeur\u00a0: ce qui a échoué, sans votre adresse ni vos réponses',
            'Sept jours au plus',
          ],
        ],
      },
    },
    {
      heading: 'Ce que voient les autres',
      list: [
        'Cloudflare, notre hébergeur, fournit ces pages. Comme tout hébergeur, il voit votre adresse IP, le nom de votre navigateur et la page que vous demandez, et il a pour cela sa propre politique de confidentialité. Nous ne tenons aucun journal des visites.',
        'Le site qui a intégré un quiz dans l’une de ses pages apprend par votre navigateur ce qui s’y passe\u00a0: à quelle question il a été répondu, si la réponse était exacte, les points, quelle source a été ouverte. Il n’apprend pas ce que vous avez répondu et ne reçoit rien qui vous distingue des autres lecteurs. Ce qu’il en fait relève de sa propre politique de confidentialité.',
        'Si vous suivez une citation, l’éditeur du document apprend qu’un lecteur est venu de ce site, mais pas de quelle page.',
        'Personne d’autre. Les scripts, les images et les styles viennent de ce site seul, et aucune police n’est téléchargée.',
      ],
    },
    {
      heading: 'Pourquoi il n’y a pas de bandeau',
      text: [
        'Un bandeau demande votre accord pour ce qui est conservé ou suivi au-delà de ce que vous êtes en train de faire. Rien ne l’est, tant que vous ne le demandez pas vous-même.',
      ],
    },
  ],
  contact: {
    heading: 'À qui s’adresser',
    text: 'Pour toute question sur vos données, adressez-vous au responsable de ce site\u00a0:',
    link: 'Nous écrire',
  },
}

/** `/accessibility`, in French. */
export const accessibility: Statement = {
  name: 'Accessibilité',
  lead: 'Tout, ici, doit pouvoir servir à chacun\u00a0: au clavier, à l’écoute, en plus grand, sans les couleurs, sans scripts, sur un petit écran et sur papier.',
  dated,
  parts: [
    {
      heading: 'Où nous en sommes',
      text: [
        'Nous suivons les règles pour l’accessibilité des contenus web (WCAG) 2.2, niveau AA. Nous ne connaissons aucun critère de ce niveau que ces pages ne respectent pas. C’est notre propre constat, établi par les tests ci-dessous\u00a0: personne de l’extérieur n’a fait d’audit, et aucun lecteur qui dépend d’une technologie d’assistance ne les a encore essayées pour nous. Nous parlons donc de conformité partielle, et de rien de plus.',
      ],
    },
    {
      heading: 'Comment c’est vérifié',
      text: ['À chaque modification, dans Chromium\u00a0:'],
      list: [
        'Chaque sorte de page est contrôlée par axe-core, sur ce site, dans un cadre et au sein d’une autre page, en couleurs claires et sombres. Chaque type de question l’est aussi par l’Equal Access Checker d’IBM\u00a0: à l’énoncé, laissé sans réponse, après la réponse et avec son résultat.',
        'Des quiz sont joués au clavier seul, et sans scripts\u202f; le focus est suivi tout au long d’un quiz et doit être visible.',
        'Les pages sont agrandies à 400\u00a0%, soit une largeur de 320 pixels CSS, et composées avec plus d’espace\u202f; rien ne doit être coupé, caché ou hors de la page, et chaque cible doit être assez grande.',
        'Chaque texte a un contraste d’au moins 4,5 pour 1, y compris dans une couleur choisie par le site qui l’intègre. Rien n’est signalé par la seule couleur et, là où le système impose ses propres couleurs, les états se distinguent encore par des mots.',
        'Ce qu’un lecteur d’écran dirait d’un quiz, déduit des spécifications par un lecteur simulé, est comparé à ce qu’il devrait dire.',
      ],
    },
    {
      heading: 'Et avant une nouvelle version',
      list: [
        'Le HTML de chaque page passe par le Nu HTML Checker.',
        'Un quiz est joué, au pointeur et au clavier, sur chaque page hôte de notre galerie de tests dans Firefox et dans WebKitGTK, qui a le moteur de Safari.',
      ],
    },
    {
      heading: 'Ce que nous n’avons pas essayé, et ce qui peut ne pas marcher',
      list: [
        'Safari lui-même, et tout téléphone\u00a0: seuls leurs moteurs ont été exécutés, sur un ordinateur.',
        'Un lecteur d’écran utilisé par une personne\u00a0: ni NVDA ou JAWS, ni VoiceOver ou TalkBack. Pas davantage la commande vocale, les contacteurs ou une plage braille.',
        'Les documents auxquels mènent les citations appartiennent à d’autres. Certains ne sont peut-être pas accessibles, et certains sont payants.',
        '«\u00a0Lire le paragraphe\u00a014\u00a0» ne mène aux mots mêmes que si le navigateur connaît les fragments de texte\u202f; sinon, le document s’ouvre en haut. La note indique le paragraphe, et notre page sur le document donne quelques mots à rechercher.',
      ],
    },
  ],
  contact: {
    heading: 'Si quelque chose vous fait obstacle',
    text: 'Indiquez au responsable de ce site de quelle page il s’agit et avec quoi vous la lisez\u00a0:',
    link: 'Nous écrire',
  },
}
