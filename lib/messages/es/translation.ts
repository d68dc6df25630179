import type { translation as english } from '../en/translation'
import { formatters } from '../format'

const { plural, number } = formatters('es')
const lists = new Intl.ListFormat('es')

/** Joins words as Spanish does after a negation: "«a» ni «b»". */
const neither = (words: readonly string[]) =>
  lists
    .formatToParts(words.map((one) => `«${one}»`))
    .map(({ type, value }) => (type === 'literal' ? ' ni ' : value))
    .join('')

/** Messages of the translation of a CV into another language, in Spanish. */
export const translation: typeof english = {
  open: 'Traducir',
  openHint: 'Crea un currículum nuevo en otro idioma',
  title: 'Traducir este currículum',
  language: 'Traducir al',
  languages: {
    en: 'inglés',
    de: 'alemán',
    fr: 'francés',
    es: 'español',
    pt: 'portugués',
    it: 'italiano',
  },
  about: 'Este currículum no cambia. La traducción es un currículum nuevo vinculado a él.',
  checked:
    'Después revisas cada traducción junto a tu texto. Solo se añade al currículum nuevo lo que confirmes. El resto queda en tu idioma.',
  begin: 'Traducir',
  stop: 'Detener',
  stages: {
    waiting: 'En espera de empezar…',
    reading: 'Leyendo…',
    drafting: 'Traduciendo…',
    checking: 'Comparando con tu texto…',
    verifying: 'Leyéndolo junto a tu texto…',
  },
  leave:
    'Puede tardar uno o dos minutos. Puedes cerrar esta ventana y seguir trabajando. Ábrela de nuevo para ver el resultado.',
  name: (cv, language) => [cv, language].filter(Boolean).join(' – '),
  review: {
    title: 'Revisar la traducción',
    hint: 'Una traducción puede hacer que un puesto, un título o tu participación en algo parezcan más de lo que fueron. Marca cada texto que diga lo mismo que el tuyo.',
    alone: 'Comprobar uno a uno: puestos, títulos, niveles y textos que pueden afirmar más',
    others: 'Otros textos',
    asks: {
      level: 'Nivel',
      role: 'Puede atribuirte una participación mayor que tu texto.',
    },
    sameTitle: 'Contrastados: mismo significado que tu texto',
    unreadTitle: 'Sin contrastar: compáralos con tu texto',
    backed: 'Tiene el mismo significado que tu texto.',
    differs: (said) =>
      said.length > 0
        ? `Tu texto no dice ${neither(said)}. ¿Es lo mismo?`
        : 'Puede que no diga lo mismo que tu texto. ¿Es lo mismo?',
    counts: ({ supported, unsupported, unread }) =>
      [
        supported > 0 &&
          plural(supported, {
            one: '# tiene el mismo significado',
            other: '# tienen el mismo significado',
          }),
        unsupported > 0 &&
          plural(unsupported, { one: '# puede decir más', other: '# pueden decir más' }),
        unread > 0 && plural(unread, { one: '# sin contrastar', other: '# sin contrastar' }),
      ]
        .filter(Boolean)
        .join(' · '),
    same: 'Dice lo mismo',
    pair: (source, target) => `: ${source} – ${target}`,
    tickAll: (count) => plural(count, { one: 'Marcar este', other: 'Marcar los #' }),
    confirmed: (count, of, language) =>
      `${number(count)} de ${number(of)} confirmados. El resto queda en ${language}.`,
    create: 'Crear currículum',
    discard: 'Descartar traducción',
    notTranslated: (count) => `Sin traducir: ${number(count)}`,
    own: 'Tu traducción',
    suggested: (text) => `Sugerencia de la IA: ${text}`,
    unchanged: (texts) => `Sin cambios: ${texts.join(', ')}.`,
    verbatim: (names) => `Las empresas y los centros quedan como están: ${names.join(', ')}.`,
    faults: {
      missing: 'El modelo de IA no ha devuelto ninguna traducción.',
      unchanged: 'La traducción es igual que tu texto.',
      'too-long': 'La traducción era mucho más larga que tu texto.',
      number: 'La traducción tiene otra cifra.',
      date: 'La traducción tiene otra fecha.',
      name: 'La traducción tiene otro nombre.',
      degree: 'La traducción tiene otro título.',
      level: 'La traducción tiene otro nivel.',
      address: 'La traducción tiene otra dirección.',
      mark: 'La traducción tiene otros enlaces u otro formato.',
    },
  },
  done: 'Tu currículum traducido está listo.',
  left: (count, language) =>
    plural(count, {
      one: `# texto no está traducido y queda en ${language}.`,
      other: `# textos no están traducidos y quedan en ${language}.`,
    }),
  openIt: 'Abrir currículum',
}
