import type { checks as english } from '../en/checks'
import { formatters } from '../format'

const { plural } = formatters('es')

const characters = (count: number) => plural(count, { one: '# carácter', other: '# caracteres' })

/** Tips beside the fields of a CV, in Spanish. */
export const checks: typeof english = {
  advice: {
    'missing-name': () => 'Añade tu nombre. Es el título de tu currículum.',
    'missing-contact': () =>
      'Añade un correo o un teléfono para que las empresas puedan contactar contigo.',
    'email-shape': ({ text }) => `«${text}» no parece una dirección de correo.`,
    'end-before-start': () => 'La fecha de fin es anterior a la de inicio.',
    'date-in-words': ({ text }) =>
      `«${text}» se muestra tal como lo has escrito. Tus otras fechas usan el formato de fecha de este currículum.`,
    'long-bullet': ({ count }) => `Esta viñeta tiene ${characters(count)}. Dos se leerían mejor.`,
    'long-summary': ({ count }) =>
      `Este texto tiene ${characters(count)}. Es más probable que se lean unas pocas frases.`,
    'education-without-end': () => 'Sin fecha de fin, aparece como formación en curso.',
    'duplicate-entry': () => 'Tienes esta entrada dos veces.',
    'link-not-clickable': ({ text }) =>
      `«${text}» no se puede abrir desde el PDF. Usa un enlace que empiece por https://.`,
    'empty-entry': () => 'Esta entrada está vacía y por eso no aparece en tu currículum.',
  },
}
