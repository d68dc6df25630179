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
  stop: 'Dejar de seguir',
  stopped: (name) => `Este currículum ya no sigue a «${name}».`,
}
