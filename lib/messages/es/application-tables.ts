import type { applicationTables as english } from '../en/application-tables'
import { formatters } from '../format'

const { plural, number } = formatters('es')

/** Messages of the numbers about applications, and of their tables (CSV), in Spanish. */
export const applicationTables: typeof english = {
  numbersHint:
    'Calculado en este dispositivo con lo que has anotado. Las candidaturas de la papelera no cuentan.',
  byStage: 'Por fase',
  sentTitle: 'Enviadas y respondidas',
  sentText: (sent, answered) =>
    sent === 0
      ? 'Aún no has enviado ninguna candidatura.'
      : `${plural(answered, { one: '# respuesta', other: '# respuestas' })} a ${plural(sent, {
          one: '# candidatura',
          other: '# candidaturas',
        })}`,
  answeredHint: 'Cuentan como respuesta una entrevista, una propuesta o un rechazo.',
  byCv: 'Por currículum',
  byTemplate: 'Por plantilla',
  byMonth: 'Por mes',
  columns: {
    template: 'Plantilla',
    month: 'Enviadas en',
    sent: 'Enviadas',
    answered: 'Respondidas',
    rate: 'Tasa de respuesta',
  },
  tooFew: 'Muy pocas',
  tooFewHint: (count) =>
    `La tasa se muestra a partir de ${number(count)} candidaturas. Con menos, el azar dice más que tu currículum.`,
  noTemplate: 'Sin PDF anotado',
  noMonth: 'Sin día anotado',
  exported: (count) =>
    plural(count, {
      one: '# candidatura descargada como CSV',
      other: '# candidaturas descargadas como CSV',
    }),
  notExported: (count) =>
    plural(count, {
      one: 'Falta # candidatura: solo está en tu cuenta y no se ha podido traer.',
      other: 'Faltan # candidaturas: solo están en tu cuenta y no se han podido traer.',
    }),
  calendarMade: (count) =>
    plural(count, {
      one: 'Fechas de # candidatura descargadas',
      other: 'Fechas de # candidaturas descargadas',
    }),
  nothingDue: 'No hay nada con fecha que pueda ir a un calendario.',
  calendarName: 'Fechas previstas',
  events: { followUp: 'Seguimiento', deadline: 'Fecha límite' },
  importTitle: 'Importar candidaturas',
  importHint:
    'Elige un archivo CSV de otra herramienta, de una hoja de cálculo o uno que hayas descargado aquí. Lo compruebas antes de que se añada nada. Se lee en este dispositivo.',
  chooseTable: 'Elegir un archivo CSV',
  refused: {
    empty: 'Este archivo está vacío. Elige otro.',
    'no-columns':
      'No hemos encontrado ninguna columna de empresas o puestos. Llama a una columna «Empresa» o «Puesto» e inténtalo de nuevo.',
    'too-large': 'Este archivo es más grande de lo que puede ser una lista de candidaturas.',
    'wrong-type':
      'Esto no es un archivo CSV. Guarda tu hoja de cálculo como CSV e inténtalo de nuevo.',
    'gave-up': 'La lectura de este archivo ha tardado demasiado. Inténtalo con menos filas.',
  },
  checkTitle: 'Comprueba antes de añadir',
  dayOrder: 'Las fechas como 03/04/2026 son',
  dayFirst: 'Primero el día: 3 de abril',
  monthFirst: 'Primero el mes: 4 de marzo',
  unknownColumns: (names) => `Otras columnas: ${names}`,
  keepRest: 'Añadir las otras columnas a las notas',
  restLine: (column, text) => `${column}: ${text}`,
  alreadyHere: (count) =>
    plural(count, {
      one: '# ya está aquí según la empresa y el puesto, así que no está marcada.',
      other: '# ya están aquí según la empresa y el puesto, así que no están marcadas.',
    }),
  nameless: (count) =>
    plural(count, {
      one: '# fila no tiene empresa ni puesto y se omite.',
      other: '# filas no tienen empresa ni puesto y se omiten.',
    }),
  leftOut: (count) =>
    plural(count, {
      one: '# fila más no se ha leído. Divide el archivo para importarla.',
      other: '# filas más no se han leído. Divide el archivo para importarlas.',
    }),
  shortened: (columns) => `Acortado: ${columns}`,
  isHere: 'Ya está aquí',
  rows: 'Filas del archivo',
  add: (count) => plural(count, { one: 'Añadir # candidatura', other: 'Añadir # candidaturas' }),
  adding: (done, count) => `Añadiendo ${number(done)} de ${number(count)}…`,
  added: (count) =>
    plural(count, { one: '# candidatura añadida', other: '# candidaturas añadidas' }),
  tickAll: 'Marcar todas',
  untickAll: 'Desmarcar todas',
}
