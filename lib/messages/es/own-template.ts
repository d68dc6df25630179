import type { ownTemplate as english } from '../en/own-template'
import { formatters } from '../format'

const { number } = formatters('es')

/** Names the way in which a page was read, in brackets behind what was found. */
const readers = {
  file: 'lectura en el orden del archivo',
  lines: 'lectura línea por línea',
}

/** Messages about a template that the person adds from a file, in Spanish. */
export const ownTemplate: typeof english = {
  title: 'Tu propia plantilla',
  add: 'Usar una plantilla propia…',
  change: 'Usar otro archivo…',
  remove: 'Quitar plantilla',
  download: 'Descargar esta plantilla como archivo',
  hint: 'Un archivo JSON de hasta 32 kB que describe colores, fuentes y disposición. Descarga una plantilla que te guste, cámbiala en un editor de texto y úsala aquí. El archivo se comprueba en este dispositivo y va dentro de tu currículum.',
  checking: 'Comprobando la plantilla: se crean con ella tres currículums y se leen de nuevo…',
  used: (name) => `Tu currículum usa la plantilla «${name}».`,
  refused: (file) =>
    `${file} no se puede usar como plantilla. No se ha cambiado nada. Corrige estos lugares e inténtalo de nuevo:`,
  unreadable:
    'La plantilla que lleva este currículum no se puede usar aquí, así que el currículum usa la plantilla de Vitae elegida abajo. No se ha perdido nada. Por qué no se puede usar:',
  failed:
    'No se ha podido comprobar la plantilla y no se ha cambiado nada. Inténtalo de nuevo en un momento.',
  reasons: {
    'not-text': 'Debe ser texto.',
    'not-number': 'Debe ser un número.',
    'not-boolean': 'Debe ser true o false.',
    'not-list': 'Debe ser una lista.',
    'not-object': 'Debe ser un objeto.',
    'wrong-type': 'Tipo de valor incorrecto.',
    'not-one-of': ({ text }) => `Debe ser uno de estos valores: ${text}.`,
    'unknown-field': ({ text }) => `Ninguna plantilla tiene estos campos: ${text}.`,
    'too-long': ({ count }) => `Demasiado largo. Máximo de caracteres: ${number(count)}.`,
    'too-many': ({ count }) => `Demasiados elementos. Máximo: ${number(count)}.`,
    'too-few': ({ count }) => `Faltan elementos. Mínimo: ${number(count)}.`,
    'too-large': ({ count }) => `Demasiado grande. Máximo: ${number(count)}.`,
    'too-small': ({ count }) => `Demasiado pequeño. Mínimo: ${number(count)}.`,
    'too-deep': 'Demasiados niveles.',
    empty: 'No puede estar vacío.',
    'not-colour': 'Debe ser un color como «#2437c9», en minúsculas.',
    'unknown-name': 'Aquí no se reconoce este nombre.',
    'not-allowed': 'Esto no se permite aquí.',
    'not-json': 'Esto no es JSON.',
    'no-place': ({ text }) => `No hay sitio para: ${text}.`,
    twice: ({ text }) => `Se imprime dos veces: ${text}.`,
    'contacts-twice': 'Los datos de contacto ya están en la columna lateral.',
    'header-high': ({ count }) =>
      `Las partes son demasiado altas juntas. Máximo: ${number(count)} mm.`,
    contrast: ({ text, count, of, colour, ground }) =>
      `Paleta «${text}»: ${colour} sobre ${ground} tiene un contraste de ${number(count)}:1. El texto necesita ${number(of)}:1.`,
    'not-drawn': ({ person }) => `El currículum de ${person} no se puede mostrar con ella.`,
    torn: ({ text, person, reader }) =>
      `En el currículum de ${person}, «${text}» no se puede leer de una pieza (${readers[reader]}).`,
    'words-out-of-order': ({ count, of, person, reader }) =>
      `En el currículum de ${person} están en orden ${number(count)} de ${number(of)} palabras de las viñetas (${readers[reader]}).`,
    'lines-out-of-order': ({ count, of, person, reader }) =>
      `En el currículum de ${person} están en orden ${number(count)} de ${number(of)} títulos y viñetas (${readers[reader]}).`,
    'not-printed': ({ text, person }) =>
      `En el currículum de ${person}, esto no se imprime: ${text}.`,
    'outside-page': ({ text, person }) =>
      `En el currículum de ${person} hay texto fuera de los márgenes: ${text}.`,
    overlapping: ({ text, person }) =>
      `En el currículum de ${person} hay texto superpuesto: ${text}.`,
    'stranded-heading': ({ text, person }) =>
      `En el currículum de ${person} hay un título solo: ${text}.`,
  },
}
