import type { importReadings as english } from '../en/import-readings'
import { formatters } from '../format'

const { plural, number } = formatters('es')

/** Messages of the review of an imported file about reading it in another way, in Spanish. */
export const importReadings: typeof english = {
  readAnotherWay: 'Leerlo de otra forma',
  offer:
    '¿Faltan entradas o están mezcladas? Hay otra forma de leer este archivo. Puedes deshacerlo.',
  at: (at, of) => `Forma ${number(at)} de ${number(of)}.`,
  sentence: (parts) => `${parts.join('; ')}.`,
  entries: (section, now, before) =>
    `${section}: ${plural(now, { one: '# entrada', other: '# entradas' })} en lugar de ${number(before)}`,
  leftOver: (now, before) =>
    `${plural(now, { one: '# línea sin colocar', other: '# líneas sin colocar' })} en lugar de ${number(before)}`,
  values: (count) =>
    plural(count, { one: '# campo es distinto.', other: '# campos son distintos.' }),
  lost: (count) =>
    plural(count, {
      one: '# de tus cambios no tiene lugar aquí. Con «Deshacer» vuelve.',
      other: '# de tus cambios no tienen lugar aquí. Con «Deshacer» vuelven.',
    }),
  same: 'Con la columna ahí no cambia nada. Prueba en otro lugar.',
  failed: 'No se ha podido leer de nuevo el archivo. No se ha cambiado nada. Inténtalo de nuevo.',
  markColumn: 'Marcar una columna de fechas',
  columnHint:
    'Pon la línea entre las fechas y el texto que está al lado: usa el control deslizante o toca la página.',
  columnPlace: 'Línea',
  columnAt: (percent) => `al ${number(percent)} % desde la izquierda`,
  readWithColumn: 'Leer de nuevo',
  reading: 'Leyendo…',
  cancel: 'Cancelar',
}
