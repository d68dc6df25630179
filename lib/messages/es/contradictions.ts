import type { contradictions as english } from '../en/contradictions'
import { formatters } from '../format'

const { number } = formatters('es')

/** Messages of the check for contradictions between the CVs and letters of one person, in Spanish. */
export const contradictions: typeof english = {
  open: 'Comprobar si tus currículums coinciden',
  agree: 'Tus currículums y cartas coinciden. No hemos encontrado contradicciones.',
  tooFew:
    'Todavía no hay nada que comparar. Hacen falta dos currículums o cartas en este dispositivo.',
  found: (count) => `Diferencias encontradas: ${number(count)}`,
  onlyNewest: (count) =>
    `Solo se han comparado tus ${number(count)} currículums y cartas más recientes.`,
  compareFile: 'Comparar con una exportación de LinkedIn u otro archivo',
  compareFileHint: 'Se lee en este dispositivo, no se envía a ningún sitio y no se guarda.',
  readingFile: 'Leyendo el archivo…',
  comparedWith: (name) => `Comparado también con «${name}».`,
  fileUnreadable: (name) =>
    `No se ha podido leer «${name}». Tus currículums se han comparado sin ese archivo. Prueba con el archivo ZIP de LinkedIn o con un PDF.`,
  present: 'Actualidad',
  kinds: {
    name: 'Nombre',
    email: 'Correo',
    phone: 'Teléfono',
    start: 'Inicio',
    end: 'Fin',
    title: 'Puesto',
    employer: 'Empresa',
    degree: 'Título',
    institution: 'Centro',
    number: 'Número',
  },
}
