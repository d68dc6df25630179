import type { files as english } from '../en/files'
import { formatters } from '../format'

const { plural } = formatters('es')

/** Messages about opening files in the editor, in Spanish. */
export const files: typeof english = {
  dropHere:
    'Suéltalo aquí: PDF, Word, texto, LinkedIn, JSON Resume o una copia de seguridad. Se abre como otro currículum.',
  pastedCv: 'Esto parece un currículum entero. ¿Repartirlo en sus secciones?',
  readPasted: 'Importarlo como currículum',
  opened: (title, file) =>
    `«${title}» se ha abierto desde ${file}. Tu otro currículum no ha cambiado.`,
  alreadyHere: (title) =>
    `«${title}» ya está en este dispositivo. Lo hemos abierto. No se ha cambiado nada.`,
  alreadyOpen: 'Es exactamente el currículum que tienes abierto.',
  several: (count) =>
    plural(count, {
      one: '# currículum añadido a los tuyos.',
      other: '# currículums añadidos a los tuyos.',
    }),
  seeAll: 'Ver todos los currículums',
}
