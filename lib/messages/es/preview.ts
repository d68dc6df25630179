import type { preview as english } from '../en/preview'
import { formatters } from '../format'

const { number } = formatters('es')

/** Messages of the preview, in Spanish. */
export const preview: typeof english = {
  region: 'Vista previa del PDF',
  pages: 'Páginas',
  asText: 'El currículum como texto. Elige cualquier texto para editarlo.',
  asTextToRead: 'El currículum como texto',
  loading: 'Preparando la vista previa…',
  pageNumber: (page, pages) => `Página ${number(page)} de ${number(pages)}`,
  tools: 'Zoom',
  zoomIn: 'Ampliar',
  zoomOut: 'Reducir',
  zoom: (factor) => number(factor, { style: 'percent' }),
  actualSize: 'Mostrar a tamaño real',
  fitWidth: 'Ajustar al ancho',
  tapToEdit: 'Toca una línea para editarla. Toca dos veces para ampliar o reducir.',
  tapToZoom: 'Toca dos veces para ampliar o reducir.',
  changePhoto: 'Cambiar foto',
  openLink: (url) => `Ctrl o ⌘ + clic para abrir ${url}`,
  exampleNote:
    'Esto es un ejemplo. Desaparece cuando empiezas a escribir y no forma parte de tu currículum.',
  tryAgain: 'Reintentar',
  paintFailed:
    'Este navegador no ha podido mostrar la página. Tu texto está a salvo y puedes descargar el PDF igualmente.',
  failed: {
    'unknown-kind': 'Todavía no podemos imprimir este tipo de documento. Tu texto está a salvo.',
    'too-large':
      'Este currículum es demasiado largo para un PDF. Tu texto está a salvo, pero la vista previa no está al día. Acorta la parte más larga.',
    'font-unavailable':
      'No se ha podido cargar una fuente. Tu texto está a salvo, pero la vista previa no está al día. Comprueba la conexión e inténtalo de nuevo.',
    'layout-failed':
      'No se ha podido mostrar tu último cambio. Tu texto está a salvo, pero la vista previa no está al día. Cambia o deshaz lo último que has editado.',
    'engine-crashed':
      'La vista previa ha dejado de funcionar. Tu texto está a salvo, pero la vista previa no está al día. Inténtalo de nuevo.',
    'photo-unavailable':
      'No se ha podido cargar la foto. Tu texto está a salvo, pero la vista previa no está al día. Comprueba la conexión e inténtalo de nuevo.',
    'deadline-passed':
      'La vista previa ha tardado demasiado. Tu texto está a salvo, pero la vista previa no está al día. Acorta la parte más larga o inténtalo de nuevo.',
  },
  notPrinted: (place: string) =>
    `No se puede imprimir «${place}». No se ha perdido nada, pero la vista previa no está al día. Cambia este texto y la vista previa volverá.`,
  notPrintedHere:
    'No se puede imprimir este texto. No se ha perdido nada. Cámbialo y la vista previa volverá.',
  showText: 'Mostrar el texto',
  thumbnailFailed: 'Sin vista previa de este currículum',
}
