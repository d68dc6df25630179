import type { fileRuleWords as english } from '../en/check-file-rules'
import { formatters } from '../format'
import { checkSources as sources } from './check-sources'

const { plural, number } = formatters('es')

const places = (count: number) => plural(count, { one: '# lugar', other: '# lugares' })

/** Messages of the checks of the PDF file, in Spanish. */
export const fileRuleWords: typeof english = {
  'text-layer': {
    title: 'El PDF contiene texto y no imágenes de texto',
    found: ({ count }) =>
      plural(count, { one: '# página es una imagen.', other: '# páginas son imágenes.' }),
    why: 'El software no puede leer el texto de una imagen, así que la página parece vacía.',
    fix: 'Guarda el PDF desde el programa en el que lo escribiste, no desde un escáner.',
    source: sources.measured,
  },
  'mapped-signs': {
    title: 'Todos los caracteres se pueden leer',
    found: ({ count, text }) =>
      `El software no puede leer ${plural(count, { one: '# carácter', other: '# caracteres' })}: «${text}».`,
    why: 'Algunas fuentes dibujan iconos y letras sin indicar qué carácter son.',
    fix: 'Quita los iconos o elige otra fuente y guarda de nuevo el PDF.',
    source: sources.pdf,
  },
  'contact-read-back': {
    title: 'El nombre y los datos de contacto se pueden leer',
    found: ({ text }) =>
      text === ''
        ? 'No se ha encontrado ningún correo ni teléfono.'
        : `«${text}» no se ha encontrado entero.`,
    why: 'El software de selección toma tus datos de este texto. Sin ellos, las empresas no pueden contactar contigo.',
    fix: 'Pon tu nombre y tus datos de contacto en la página como texto sin formato, cada uno en una línea.',
    source: sources.measured,
  },
  'words-read-back': {
    title: 'Los puestos, las empresas, las fechas y las viñetas se pueden leer',
    found: ({ count, of }) =>
      `${number(count)} de ${number(of)} textos no se han podido leer completos.`,
    why: 'Las empresas que buscan currículums no encuentran lo que el software no puede leer.',
    fix: 'Elige otra plantilla o acorta el texto que se ha perdido.',
    source: sources.measured,
  },
  'fields-read-back': {
    title: 'Los puestos, las empresas, los centros y las fechas se reconocen',
    found: ({ text }) => `«${text}» puede tomarse por otra cosa.`,
    why: 'El software de selección rellena los formularios con lo que reconoce.',
    fix: 'Revisa cómo está escrito o elige otra plantilla.',
    source: sources.measured,
  },
  'reading-order': {
    title: 'El texto sigue el orden de la página',
    found: ({ count, of }) => `${number(count)} de ${number(of)} partes están mezcladas con otras.`,
    why: 'Si las columnas se mezclan, las fechas acaban junto al empleo equivocado.',
    fix: 'Elige una plantilla de una columna.',
    source: sources.measured,
  },
  'heading-lines': {
    title: 'Los títulos de las secciones tienen su propia línea',
    found: ({ text }) => `«${text}» no se ha encontrado en una línea propia.`,
    why: 'El software reconoce las secciones de un currículum por sus títulos.',
    fix: 'Elige otra plantilla o usa el nombre habitual de la sección.',
    source: sources.measured,
  },
  'whole-words': {
    title: 'Las palabras están enteras',
    found: ({ count, text }) =>
      `${places(count)} con letras separadas, unidas o con guion: «${text}».`,
    why: 'Quien busca «oficina» no encuentra «ofi-cina».',
    fix: 'Desactiva la división de palabras, las ligaduras y el espaciado entre letras, y guarda de nuevo el PDF.',
    source: sources.measured,
  },
  'links-work': {
    title: 'Los enlaces se pueden abrir',
    found: ({ text }) => `El enlace «${text}» no se puede abrir.`,
    why: 'Muchos programas solo abren enlaces que empiezan por https.',
    fix: 'Escribe la dirección completa, empezando por https://.',
    source: sources.practice,
  },
  'copy-allowed': {
    title: 'Se permite copiar el texto',
    found: () => 'Este PDF no permite copiar su texto.',
    why: 'El software que respeta este ajuste no puede leer tu currículum.',
    fix: 'Guarda de nuevo el PDF sin protección.',
    source: sources.pdf,
  },
  'title-and-language': {
    title: 'El archivo indica su título y su idioma',
    found: ({ count }) =>
      plural(count, {
        one: 'El archivo no indica su título o su idioma.',
        other: 'El archivo no indica ni su título ni su idioma.',
      }),
    why: 'Los lectores de pantalla necesitan el idioma para pronunciar el texto. Algunos programas muestran el título en lugar del nombre del archivo.',
    fix: 'Indica ambos en las propiedades del documento.',
    source: sources.accessible,
  },
  'tagged-file': {
    title: 'Los títulos y las listas están etiquetados',
    found: () => 'Este PDF no tiene etiquetas.',
    why: 'Los lectores de pantalla y otros programas necesitan etiquetas para distinguir títulos, listas y párrafos.',
    fix: 'Guarda el archivo como PDF etiquetado (accesible).',
    source: sources.accessible,
  },
  'file-size': {
    title: 'El tamaño del archivo permite subirlo',
    found: ({ count }) =>
      `El archivo ocupa ${number(count)} MB. Muchos formularios de solicitud de empleo aceptan 2 MB como máximo.`,
    why: 'Algunos formularios rechazan los archivos grandes sin decirlo.',
    fix: 'Reduce las imágenes o quítalas.',
    source: sources.forms,
  },
}
