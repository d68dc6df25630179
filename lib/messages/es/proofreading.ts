import type { proofreading as english } from '../en/proofreading'
import { formatters } from '../format'

const { plural } = formatters('es')

/** Messages of the spelling and grammar check of a CV, in Spanish. */
export const proofreading: typeof english = {
  title: 'Ortografía y gramática',
  hint: 'Comprueba la ortografía y la gramática de tu texto en inglés. La primera vez descarga un diccionario de 8 MB. Tu texto no sale de este dispositivo. Los resultados no cuentan en las comprobaciones de arriba.',
  start: 'Comprobar ortografía y gramática',
  again: 'Reintentar',
  stop: 'Detener',
  fetching: 'Descargando el diccionario…',
  reading: 'Comprobando tu texto…',
  failed:
    'No se ha podido cargar el diccionario. Tu currículum no ha cambiado. Inténtalo de nuevo cuando tengas conexión.',
  empty: 'Aún no hay texto que comprobar. Escribe antes una viñeta o un perfil.',
  otherLanguage:
    'Esta comprobación solo funciona en inglés y este currículum está en otro idioma. Puedes cambiar su idioma en Diseño.',
  reader: 'Estás editando este currículum en otra pestaña. Haz los cambios allí.',
  found: (count) =>
    count === 0
      ? 'No se ha encontrado ningún error.'
      : plural(count, { one: '# posible error', other: '# posibles errores' }),
  advice: 'Esta comprobación no siempre acierta. Tú sabes mejor que nadie qué quieres decir.',
  kinds: {
    spelling: 'Ortografía',
    repeated: 'Palabra repetida',
    grammar: 'Gramática',
    choice: 'Elección de palabra',
  },
  misspelled: (words) => `«${words}» no está en el diccionario.`,
  repeated: (words) => `«${words}»: la misma palabra dos veces seguidas.`,
  article: (words) =>
    `«${words}» no va con la palabra siguiente. En inglés se usa «an» ante sonido vocálico y «a» en los demás casos.`,
  replaceBy: (replacement) => `Cambiar por «${replacement}»`,
  remove: 'Quitar',
  leave: 'Ignorar',
  leaveWords: (words) => `Ignorar «${words}»`,
  go: 'Ir al texto',
  goToWords: (words) => `Ir al texto «${words}»`,
  changed: 'Cambiado. Puedes deshacerlo.',
  left: 'Ignorado.',
}
