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
  stop: 'Ne plus suivre',
  stopped: (name) => `Ce CV ne suit plus « ${name} ».`,
}
