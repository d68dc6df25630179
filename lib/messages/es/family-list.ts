import type { familyList as english } from '../en/family-list'
import { formatters } from '../format'

const { plural } = formatters('es')

/** Messages of the dashboard about CVs that follow another one, in Spanish. */
export const familyList: typeof english = {
  group: (name) => `«${name}» y los currículums que lo siguen`,
  withoutMain: 'Currículums que siguen al mismo currículum',
  linked: (name, count) =>
    plural(count, {
      one: `# currículum sigue a «${name}».`,
      other: `# currículums siguen a «${name}».`,
    }),
  mainMissing: (count) =>
    plural(count, {
      one: 'El currículum al que sigue # currículum no está aquí. Puede que esté en la papelera.',
      other: 'El currículum al que siguen estos # no está aquí. Puede que esté en la papelera.',
    }),
  stale: (count) => plural(count, { one: '# no está al día', other: '# no están al día' }),
  updateAll: 'Poner todos al día',
  showAll: (count) =>
    plural(count, { one: 'Mostrar # currículum', other: 'Mostrar los # currículums' }),
  outOfDate: (count) => plural(count, { one: '# cambio por traer', other: '# cambios por traer' }),
  updateTitle: (name) => `Cambios en «${name}»`,
  updateHint:
    'Elige los currículums que reciben los cambios. Lo que has cambiado, añadido u omitido en ellos se mantiene, y puedes deshacerlo todo.',
  changes: (count) => plural(count, { one: '# cambio', other: '# cambios' }),
  see: 'Ver cambios',
  held: (count) =>
    plural(count, {
      one: '# línea ha cambiado en ambos. La tuya se mantiene hasta que elijas.',
      other: '# líneas han cambiado en ambos. Las tuyas se mantienen hasta que elijas.',
    }),
  decide: 'Elegir ahora',
  bringInto: (count) =>
    plural(count, { one: 'Llevar a # currículum', other: 'Llevar a # currículums' }),
  updated: (count) =>
    plural(count, { one: '# currículum puesto al día.', other: '# currículums puestos al día.' }),
  newLinked: 'Nuevo currículum vinculado',
  follow: 'Vincular a otro currículum…',
  stop: 'Dejar de seguir',
  stopped: (name) => `Este currículum ya no sigue a «${name}».`,
  notLinked:
    'No se han podido leer los dos currículums, así que no se ha cambiado nada. Ábrelos para ver por qué.',
  followTitle: (name) => `Vincular «${name}» a otro currículum`,
  followHint:
    'Su texto no cambia. Las líneas que son iguales en ambos siguen al otro desde ese momento: lo que corriges allí se ofrece aquí.',
  followWhich: 'Sigue a',
  same: (count) => plural(count, { one: '# línea es igual', other: '# líneas son iguales' }),
  differ: (count) =>
    plural(count, {
      one: '# es distinta y se queda como está',
      other: '# son distintas y se quedan como están',
    }),
  link: 'Vincular',
  linkedTo: (name) => `Ahora sigue a «${name}».`,
  leaveTitle: (name) => `¿Mover «${name}» a la papelera?`,
  leaveText: (count) =>
    plural(count, {
      one: '# currículum lo sigue. ¿Qué quieres hacer con él?',
      other: '# currículums lo siguen. ¿Qué quieres hacer con ellos?',
    }),
  leaveChoices: {
    keep: 'Dejar sin cambios',
    promote: 'Hacer que los demás sigan a uno de ellos',
    trash: 'Mover también a la papelera',
  },
  leaveHints: {
    keep: 'No cambia nada en ellos. Si restauras este currículum, vuelven a seguirlo.',
    promote: 'No cambia nada en ellos.',
    trash: 'Puedes restaurarlos desde la papelera.',
  },
  promoteWhich: 'Currículum al que siguen los demás',
}
