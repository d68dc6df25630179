import type { sent as english } from '../en/sent'
import { formatters } from '../format'

const { number } = formatters('es')

/** Messages that say what goes to an AI model, in Spanish. */
export const sent: typeof english = {
  first: (model, list) => `Se envía a ${model}: ${list}.`,
  check: (list) => `Después, para comprobar la respuesta: ${list}.`,
  upTo: (count) => `hasta ${number(count)}`,
  count: number,
  notSent: 'Los campos del nombre, los datos de contacto y la foto no se envían.',
  show: 'Ver qué se envía',
  edits:
    'Si editas una sugerencia, tu texto y las líneas de su entrada se envían para comprobarla.',
  parts: {
    text: 'este texto',
    entries: 'títulos de entradas',
    texts: 'textos de tu currículum',
    profile: 'tu perfil',
    skills: 'competencias',
    education: 'formación',
    languages: 'idiomas',
    certificates: 'certificados',
    job: 'la oferta de empleo',
    jobTitle: 'puesto',
    employer: 'empresa',
    requirements: 'requisitos de la oferta de empleo',
    lines: 'líneas de tu currículum',
    suggestions: 'las sugerencias',
    fileLines: 'líneas del archivo',
  },
}
