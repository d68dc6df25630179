import type { bulkExport as english } from '../en/bulk-export'
import { formatters } from '../format'

const { number } = formatters('es')

/** Messages of the download of several CVs and letters as one file, in Spanish. */
export const bulkExport: typeof english = {
  documents: 'Currículums y cartas',
  limit: (max) => `Hasta ${number(max)} a la vez`,
  selected: (count) => `Seleccionados: ${number(count)}`,
  selectAll: 'Seleccionar todo',
  selectNone: 'No seleccionar nada',
  nothingSelected: 'Selecciona al menos un currículum o una carta.',
  tooManySelected: (max) =>
    `Selecciona ${number(max)} como máximo. Puedes descargar los demás después.`,
  lettersLeftOut: 'Las cartas no se incluyen: siempre dicen quién eres.',
  leave:
    'Puedes cerrar esta ventana y seguir trabajando. Quédate en esta página hasta que el archivo esté listo.',
  ready: 'Tu descarga está lista.',
  skipped: (count) =>
    `Documentos que faltan en el archivo: ${number(count)}. Se eliminaron o no se han podido crear.`,
  another: 'Elegir otros',
  notSent:
    'Aún no se ha enviado todo lo que has escrito, así que los archivos no estarían al día. Tus cambios están guardados en este dispositivo. Inténtalo de nuevo en un momento.',
  notThere:
    'Algo de lo que has seleccionado se eliminó o se movió a la papelera en otro lugar. No se ha creado nada. Revisa la selección e inténtalo de nuevo.',
  tooMany:
    'Se han preparado demasiadas descargas en las últimas 24 horas. No se ha perdido nada. Inténtalo de nuevo más tarde.',
}
