import type { family as english } from '../en/family'
import { formatters } from '../format'

const { plural } = formatters('es')

/** Messages of a CV that follows another one, in Spanish. */
export const family: typeof english = {
  changed: (name, count) =>
    `Este currículum sigue a «${name}». ${plural(count, {
      one: '# cambio hecho allí aún no está aquí.',
      other: '# cambios hechos allí aún no están aquí.',
    })}`,
  see: 'Ver cambios',
  title: (name) => `Cambios en «${name}»`,
  hint: 'Lo que has cambiado, añadido u omitido aquí se mantiene. Puedes deshacerlo todo.',
  coming: 'Novedades de allí',
  held: 'Cambiado en ambos',
  heldHint: 'Tu texto se mantiene hasta que elijas.',
  here: 'En este currículum',
  there: (name) => `En «${name}»`,
  keep: 'Conservar',
  take: 'Usar este texto',
  bringOver: (count) => plural(count, { one: 'Traer # cambio', other: 'Traer # cambios' }),
  brought: 'Cambios traídos.',
  upToDate: (name) => `Este currículum tiene todo lo de «${name}».`,
  tooLong: 'Los dos juntos son demasiado largos para un currículum. No se ha cambiado nada.',
  alone:
    'Este currículum no está vinculado a ningún otro. Un currículum vinculado, para un empleo o en otro idioma, empieza como una copia: lo que corriges aquí se ofrece allí, y su propia redacción se mantiene.',
  follows: 'Sigue a',
  inTrash: 'El currículum al que sigue este está en la papelera. Restáuralo o deja de seguirlo.',
  notHere: 'El currículum al que sigue este no está en este dispositivo ni en esta cuenta.',
  followers: (count) =>
    plural(count, { one: '# currículum sigue a este:', other: '# currículums siguen a este:' }),
  current: 'Al día',
  line: 'Esta línea en todos los currículums vinculados',
  lineHint: 'Pon el cursor en un campo para verlo en todos los currículums vinculados.',
  statuses: {
    main: 'Currículum principal',
    follows: 'Igual que el principal',
    own: 'Redacción propia',
    'only-here': 'Solo en este currículum',
    'out-of-date': 'No está al día',
    held: 'Redacción propia, el principal ha cambiado después',
    missing: 'No está en este currículum',
  },
  emptyLine: 'Vacío',
  everywhere: 'Usar en todos',
  followAgain: 'Volver a seguir al principal',
  takeThere: 'Usar la redacción de aquí',
  sent: (name) => `Añadido a «${name}».`,
  sentTo: (count) =>
    plural(count, { one: '# currículum cambiado.', other: '# currículums cambiados.' }),
  notSent:
    'No se ha podido cambiar el otro currículum, así que no se ha cambiado nada. Ábrelo para ver por qué.',
  ownTitle: 'Solo en este currículum',
  ownHint:
    'Lo que has cambiado, añadido u omitido aquí. Se mantiene cuando cambia el currículum principal.',
  noneOwn: 'Aquí todo sigue al currículum principal.',
  sendToMain: 'Añadir al currículum principal',
  putBack: 'Volver a poner',
  heldTranslation: 'La traducción no está al día',
  original: (name) => `Original en «${name}»`,
  propose: 'Sugerir traducción',
  proposing: 'Traduciendo…',
  proposal: 'Traducción sugerida',
  useProposal: 'Usar esta traducción',
  notProposed:
    'El modelo de IA no ha dado una traducción de esta línea que se pueda comprobar. Escríbela tú.',
  stop: 'Dejar de seguir',
  stopped: (name) => `Este currículum ya no sigue a «${name}».`,
}
