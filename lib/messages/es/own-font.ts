import type { ownFont as english } from '../en/own-font'

/** Messages about a font that the person adds from a file, in Spanish. */
export const ownFont: typeof english = {
  add: 'Añadir tu propia fuente…',
  addFace: 'Añadir otro archivo…',
  remove: 'Quitar fuente',
  hint: 'Archivos TTF de hasta 4 MB. Añade también los de negrita y cursiva, si los tienes.',
  staysHere:
    'Tu fuente no sale de este dispositivo ni de tus copias de seguridad; no se sube a ningún sitio.',
  inAccount:
    'Tu fuente se sube a tu cuenta, para tus otros dispositivos y para los PDF que creamos para ti. Nadie más puede obtenerla.',
  checking: 'Comprobando la fuente…',
  faces: { regular: 'Normal', italic: 'Cursiva', bold: 'Negrita', boldItalic: 'Negrita cursiva' },
  missing:
    'El archivo de esta fuente no está en este dispositivo, así que tu PDF usa la fuente sugerida. Añade de nuevo el archivo para usarla aquí.',
  notInAccount:
    'El archivo de esta fuente aún no está en tu cuenta, así que tu PDF usa la fuente sugerida. Se subirá desde el dispositivo que la tiene, o puedes añadir de nuevo el archivo aquí.',
  carrying: 'Subiendo la fuente a tu cuenta…',
  carryWaiting:
    'La fuente está en este dispositivo, pero aún no en tu cuenta. Seguimos intentando subirla.',
  carryRefused:
    'La fuente solo está en este dispositivo, porque tu cuenta no puede guardar este archivo. Los PDF que descargas aquí la incluyen.',
  tooManyFonts:
    'La fuente solo está en este dispositivo, porque tu cuenta ya tiene 60 archivos de fuentes. Los que no usa ningún currículum se eliminan a los 30 días.',
  notInThisPdf:
    'Tu fuente no está en este PDF, porque aún no se ha podido subir a tu cuenta. Está en el PDF que descargas aquí.',
  errors: {
    'too-large': 'El archivo ocupa más de 4 MB.',
    'not-a-font': 'Esto no es un archivo de fuente. Elige un archivo que termine en .ttf.',
    compressed: 'Es una fuente web (WOFF). Elige su archivo TTF.',
    collection: 'Este archivo contiene varias fuentes (TTC). Elige un archivo con una sola.',
    variable: 'Es una fuente variable. Elige los archivos TTF estáticos, como Regular y Bold.',
    postscript: 'Esta fuente tiene contornos PostScript (OTF). Elige su versión TTF.',
    restricted: 'Quien creó esta fuente no permite incluirla en documentos.',
    'no-subsetting':
      'Quien creó esta fuente solo permite incluirla entera en un documento, y un PDF de Vitae contiene solo las letras que necesita.',
    'too-many-glyphs': 'Esta fuente tiene más de 30 000 caracteres.',
    damaged: 'El archivo está dañado. Descarga de nuevo la fuente e inténtalo otra vez.',
    unreadable: 'Este archivo no se puede leer como fuente. Prueba con otro.',
  },
  refused: (file, reason) => `${file}: ${reason} No se ha cambiado nada.`,
}
