import type { family as english } from '../en/family'
import { formatters } from '../format'

const { plural } = formatters('fr')

/** Messages of a CV that follows another one, in French. */
export const family: typeof english = {
  changed: (name, count) =>
    `Ce CV suit « ${name} ». ${plural(count, {
      one: '# modification faite là-bas n’est pas encore ici.',
      other: '# modifications faites là-bas ne sont pas encore ici.',
    })}`,
  see: 'Voir le détail',
  title: (name) => `Modifications dans « ${name} »`,
  hint: 'Ce que vous avez modifié, ajouté ou omis ici reste tel quel. Vous pouvez tout annuler.',
  coming: 'Nouveautés de là-bas',
  held: 'Modifié dans les deux',
  heldHint: 'Votre texte reste tant que vous n’avez pas choisi.',
  here: 'Dans ce CV',
  there: (name) => `Dans « ${name} »`,
  keep: 'Garder',
  take: 'Utiliser ce texte',
  bringOver: (count) =>
    plural(count, { one: 'Reprendre # modification', other: 'Reprendre # modifications' }),
  brought: 'Modifications reprises.',
  upToDate: (name) => `Ce CV contient tout ce qui est dans « ${name} ».`,
  tooLong: 'Les deux ensemble sont trop longs pour un seul CV. Rien n’a changé.',
  alone:
    'Ce CV n’est lié à aucun autre. Un CV lié, pour une offre ou dans une autre langue, commence comme une copie : ce que vous corrigez ici lui est proposé, et ses propres formulations restent.',
  follows: 'Suit',
  inTrash: 'Le CV que celui-ci suit est dans la corbeille. Restaurez-le ou cessez de le suivre.',
  notHere: 'Le CV que celui-ci suit n’est ni sur cet appareil ni dans ce compte.',
  followers: (count) =>
    plural(count, { one: '# CV suit celui-ci :', other: '# CV suivent celui-ci :' }),
  current: 'À jour',
  line: 'Cette ligne dans tous les CV liés',
  lineHint: 'Placez le curseur dans un champ pour le voir dans tous les CV liés.',
  statuses: {
    main: 'CV principal',
    follows: 'Suit le CV principal',
    own: 'Sa propre formulation',
    'only-here': 'Seulement dans ce CV',
    'out-of-date': 'Pas à jour',
    held: 'Sa propre formulation, CV principal modifié depuis',
    missing: 'Pas dans ce CV',
  },
  emptyLine: 'Vide',
  everywhere: 'Utiliser partout',
  followAgain: 'Suivre à nouveau le CV principal',
  takeThere: 'Utiliser la formulation d’ici',
  sent: (name) => `Ajouté à « ${name} ».`,
  sentTo: (count) => plural(count, { one: '# CV modifié.', other: '# CV modifiés.' }),
  notSent: 'Impossible de modifier l’autre CV, donc rien n’a changé. Ouvrez-le pour voir pourquoi.',
  ownTitle: 'Seulement dans ce CV',
  ownHint: 'Ce que vous avez modifié, ajouté ou omis ici. Cela reste quand le CV principal change.',
  noneOwn: 'Tout ici suit le CV principal.',
  sendToMain: 'Ajouter au CV principal',
  putBack: 'Remettre',
  heldTranslation: 'Traduction pas à jour',
  original: (name) => `Original dans « ${name} »`,
  propose: 'Suggérer une traduction',
  proposing: 'Traduction…',
  proposal: 'Traduction suggérée',
  useProposal: 'Utiliser cette traduction',
  notProposed:
    'Le modèle d’IA n’a donné pour cette ligne aucune traduction vérifiable. Écrivez-la vous-même.',
  stop: 'Ne plus suivre',
  stopped: (name) => `Ce CV ne suit plus « ${name} ».`,
}
