import type { readback as english } from '../en/readback'
import { formatters } from '../format'

const { plural, number } = formatters('es')

/** Messages of the check that reads a PDF back after its download, in Spanish. */
export const readback: typeof english = {
  title: '¿Puede leer el software este PDF?',
  allBack: (count) =>
    plural(count, {
      one: 'Hemos leído tu PDF como un sistema de selección: se ha encontrado su único campo.',
      other: 'Hemos leído tu PDF como un sistema de selección: se han encontrado los # campos.',
    }),
  someLost: (lost, of) =>
    plural(of, {
      one: 'Tu PDF está guardado. El software que lo lee no encuentra su único campo:',
      other: `Tu PDF está guardado. El software que lo lee no encuentra ${number(lost)} de # campos:`,
    }),
  inText: 'Tu PDF está guardado. Todo su texto se puede leer.',
  someMisplaced:
    'El software puede tomar esto por otra cosa. Revisa cómo está escrito o elige otra plantilla:',
  kinds: {
    name: 'Nombre',
    email: 'Correo',
    phone: 'Teléfono',
    employer: 'Empresa',
    title: 'Puesto',
    institution: 'Centro',
    dates: 'Fechas',
    bullet: 'Viñeta',
  },
  reasons: {
    'no-glyph': (characters) => `Ninguna fuente tiene ${characters}. Usa otros caracteres.`,
    'in-pieces': 'Se lee en trozos. Acórtalo, o elige otra plantilla y descárgalo de nuevo.',
    'not-found': 'No se encuentra entero. Elige otra plantilla y descárgalo de nuevo.',
  },
  more: (count) => plural(count, { one: 'y # más', other: 'y # más' }),
  close: 'Cerrar este mensaje',
}
