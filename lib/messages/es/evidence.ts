import type { evidence as english } from '../en/evidence'
import { formatters } from '../format'

const { plural } = formatters('es')
const lists = new Intl.ListFormat('es')

/** Joins words as Spanish does after a negation: "«a» ni «b»". */
const neither = (words: readonly string[]) =>
  lists
    .formatToParts(words.map((one) => `«${one}»`))
    .map(({ type, value }) => (type === 'literal' ? ' ni ' : value))
    .join('')

/** Messages about what a CV says to a suggestion, in Spanish. */
export const evidence: typeof english = {
  from: 'De tu currículum:',
  more: (count) => plural(count, { one: '# cita más', other: '# citas más' }),
  leadsTo: {
    preview: 'mostrar en la vista previa',
    field: 'ir a este texto',
    cv: 'abrir este currículum',
  },
  notSaid: (words) => `Tu currículum no dice ${neither(words)}. ¿Es cierto?`,
  notSaidAll: 'Tu currículum no dice todo esto. ¿Es cierto?',
  fromAd: (words) =>
    `Estas palabras vienen de la oferta de empleo: ${words.map((one) => `«${one}»`).join(', ')}. ¿Son ciertas en tu caso?`,
  adMark: 'de la oferta de empleo',
  isTrue: 'Sí, es cierto.',
  notRead: 'Sin contrastar. Compáralo con tu currículum.',
  checking: 'Comprobando…',
  backed: (count) =>
    plural(count, {
      one: '# respaldada por tu currículum',
      other: '# respaldadas por tu currículum',
    }),
  asked: (count) =>
    plural(count, { one: '# necesita que la confirmes', other: '# necesitan que las confirmes' }),
  blocked: (count) => plural(count, { one: '# bloqueada', other: '# bloqueadas' }),
  unread: (count) =>
    plural(count, {
      one: '# no se ha podido contrastar',
      other: '# no se han podido contrastar',
    }),
}
