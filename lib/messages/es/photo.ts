import type { photoArea as english } from '../en/photo'
import { formatters } from '../format'

const { number } = formatters('es')
const share = (value: number) => number(value, { style: 'percent' })

/** Messages of the photo, in Spanish. */
export const photoArea: typeof english = {
  add: 'Añadir foto',
  change: 'Cambiar foto',
  elsewhere: 'El archivo de la foto no está en este dispositivo, así que falta en el PDF.',
  notBrought:
    'El archivo de la foto aún no está en tu cuenta, así que falta en el PDF. Se subirá desde el dispositivo que lo tiene.',
  carrying: 'Subiendo la foto a tu cuenta…',
  carryWaiting:
    'La foto está en este dispositivo, pero aún no en tu cuenta. Seguimos intentando subirla.',
  carryRefused:
    'La foto solo está en este dispositivo, porque tu cuenta no puede guardar este archivo. Elige la foto de nuevo para tenerla en todos tus dispositivos.',
  hidden: 'Oculta en el currículum. Puedes mostrarla de nuevo en Diseño.',
  title: 'Foto',
  reader:
    'Estás editando este currículum en otra pestaña. Para cambiar la foto aquí, edítalo en esta pestaña.',
  choose: 'Elegir una foto',
  chooseOther: 'Elegir otra foto',
  dropHere:
    'O suéltala aquí. JPEG, PNG, WebP, AVIF o GIF. No sale de tu dispositivo mientras la recortas.',
  opening: 'Abriendo la foto…',
  missing:
    'La foto de este currículum no está en este dispositivo. Elígela de nuevo o déjala como está.',
  inAccount:
    'La foto se sube a tu cuenta sin el lugar ni la hora en que se hizo, para que también la tengas en tus otros dispositivos.',
  notInAccount:
    'Tu foto no está en este PDF, porque aún no se ha podido subir a tu cuenta. Está en el PDF que descargas aquí.',
  unusual: (place) =>
    `En ${place}, la mayoría de los currículums no llevan foto, para que a cada persona se la valore por su trabajo. Añade una solo si se espera.`,
  places: {
    US: 'Estados Unidos',
    CA: 'Canadá',
    GB: 'el Reino Unido',
    IE: 'Irlanda',
    AU: 'Australia',
    NZ: 'Nueva Zelanda',
    NL: 'los Países Bajos',
    SE: 'Suecia',
    english: 'la mayoría de los países de habla inglesa',
  },
  crop: 'Parte visible de la foto',
  cropKeys:
    'Arrastra para mover, pellizca o usa la rueda para ampliar. Teclado: las flechas mueven la foto (más rápido con Mayús), + y − cambian el zoom.',
  position: (zoom, across, down) =>
    `Zoom: ${share(zoom)}. Centro: ${share(across)} del ancho y ${share(down)} del alto.`,
  zoom: 'Zoom',
  percent: share,
  shape: 'Forma',
  shapes: { upright: 'Vertical', rounded: 'Redondeada', square: 'Cuadrada', round: 'Círculo' },
  greyscale: 'Blanco y negro',
  brightness: 'Brillo',
  contrast: 'Contraste',
  alt: 'Descripción de la foto',
  altHint:
    'Texto alternativo, para quienes usan un lector de pantalla. Si está vacío, se usa tu nombre.',
  reset: 'Restablecer',
  remove: 'Quitar foto',
  removed: 'Foto quitada',
  save: 'Usar esta foto',
  saving: 'Guardando…',
  errors: {
    'too-large':
      'Este archivo ocupa más de 40 MB. No se ha cambiado nada. Exporta una foto más pequeña desde tu app de fotos y elígela.',
    'too-many-pixels':
      'Esta foto tiene más de 64 millones de píxeles. No se ha cambiado nada. Redúcela en tu app de fotos y elígela de nuevo.',
    svg: 'Un dibujo SVG no se puede usar como foto. No se ha cambiado nada. Elige un JPEG o un PNG.',
    heic: 'Este navegador no puede leer esta foto HEIC o AVIF. No se ha cambiado nada. Expórtala como JPEG y elige ese archivo.',
    unreadable:
      'Este archivo no es una foto o está dañado. No se ha cambiado nada. Elige un JPEG o un PNG.',
    failed:
      'Este navegador no ha podido procesar la foto. No se ha cambiado nada. Prueba con una más pequeña.',
  },
}
