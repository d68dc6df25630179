import type { familyList as english } from '../en/family-list'
import { formatters } from '../format'

const { plural } = formatters('fr')

/** Messages of the dashboard about CVs that follow another one, in French. */
export const familyList: typeof english = {
  group: (name) => `« ${name} » et les CV qui le suivent`,
  withoutMain: 'CV qui suivent le même CV',
  linked: (name, count) =>
    plural(count, { one: `# CV suit « ${name} ».`, other: `# CV suivent « ${name} ».` }),
  mainMissing: (count) =>
    plural(count, {
      one: 'Le CV que suit # autre CV n’est pas ici. Il est peut-être dans la corbeille.',
      other: 'Le CV que suivent ces # CV n’est pas ici. Il est peut-être dans la corbeille.',
    }),
  stale: (count) => plural(count, { one: '# n’est pas à jour', other: '# ne sont pas à jour' }),
  updateAll: 'Tout mettre à jour',
  showAll: (count) => plural(count, { one: 'Afficher # CV', other: 'Afficher les # CV' }),
  outOfDate: (count) =>
    plural(count, { one: '# modification à reprendre', other: '# modifications à reprendre' }),
  updateTitle: (name) => `Modifications dans « ${name} »`,
  updateHint:
    'Choisissez les CV qui reprennent les modifications. Ce que vous y avez modifié, ajouté ou omis reste tel quel, et vous pouvez tout annuler.',
  changes: (count) => plural(count, { one: '# modification', other: '# modifications' }),
  see: 'Voir les modifications',
  held: (count) =>
    plural(count, {
      one: '# ligne a été modifiée dans les deux. La vôtre reste tant que vous n’avez pas choisi.',
      other:
        '# lignes ont été modifiées dans les deux. Les vôtres restent tant que vous n’avez pas choisi.',
    }),
  decide: 'Choisir maintenant',
  bringInto: (count) => plural(count, { one: 'Reprendre dans # CV', other: 'Reprendre dans # CV' }),
  updated: (count) => plural(count, { one: '# CV mis à jour.', other: '# CV mis à jour.' }),
  newLinked: 'Nouveau CV lié',
  follow: 'Relier à un autre CV…',
  stop: 'Ne plus suivre',
  stopped: (name) => `Ce CV ne suit plus « ${name} ».`,
  notLinked: 'Impossible de lire les deux CV, donc rien n’a changé. Ouvrez-les pour voir pourquoi.',
  followTitle: (name) => `Relier « ${name} » à un autre CV`,
  followHint:
    'Rien n’y change. Les lignes identiques dans les deux suivent désormais l’autre CV : ce que vous corrigez là-bas est proposé ici.',
  followWhich: 'Suit',
  same: (count) =>
    plural(count, { one: '# ligne est identique', other: '# lignes sont identiques' }),
  differ: (count) =>
    plural(count, {
      one: '# diffère et reste telle quelle',
      other: '# diffèrent et restent telles quelles',
    }),
  link: 'Relier',
  linkedTo: (name) => `Il suit maintenant « ${name} ».`,
  leaveTitle: (name) => `Mettre « ${name} » à la corbeille ?`,
  leaveText: (count) =>
    plural(count, {
      one: '# CV le suit. Que voulez-vous en faire ?',
      other: '# CV le suivent. Que voulez-vous en faire ?',
    }),
  leaveChoices: {
    keep: 'Ne rien changer',
    promote: 'Laisser les autres suivre l’un d’eux',
    trash: 'Mettre aussi à la corbeille',
  },
  leaveHints: {
    keep: 'Leur texte reste tel quel. Si vous restaurez ce CV, ils le suivent de nouveau.',
    promote: 'Leur texte reste tel quel.',
    trash: 'Vous pouvez les restaurer depuis la corbeille.',
  },
  promoteWhich: 'CV que les autres suivent',
}
