import type { ui as english } from '../en/ui'
import { formatters } from '../format'

const { plural } = formatters('es')

/** Messages of the controls themselves, in Spanish. */
export const ui: typeof english = {
  close: 'Cerrar',
  skipToContent: 'Ir al contenido',
  clear: 'Borrar',
  dismiss: 'Cerrar',
  notices: 'Mensajes',
  notFetched:
    'No se ha podido cargar. No se ha perdido nada. Comprueba la conexión e inténtalo de nuevo.',
  fetching: 'Cargando de nuevo…',
  tryAgain: 'Reintentar',
  required: 'obligatorio',
  move: (name) => `Mover ${name}`,
  moveHelp:
    'Pulsa Enter, después las flechas y otra vez Enter. Pulsa Esc para cancelar. Haz clic o toca para moverlo un lugar hacia arriba o hacia abajo.',
  moveUp: 'Mover hacia arriba',
  moveDown: 'Mover hacia abajo',
  lifted: (position, count) => `Seleccionado, posición ${position} de ${count}.`,
  moved: (position, count) => `Posición ${position} de ${count}.`,
  dropped: (position, count) => `Movido a la posición ${position} de ${count}.`,
  cancelled: 'Movimiento cancelado.',
  formatting: 'Formato',
  bold: 'Negrita',
  italic: 'Cursiva',
  link: 'Enlace',
  linkAddress: 'Dirección web, correo o teléfono',
  linkApply: 'Poner enlace',
  linkRemove: 'Quitar enlace',
  linkRefused: 'Desde un PDF solo se pueden abrir enlaces web (https), de correo y de teléfono.',
  fieldFull: (limit) =>
    plural(limit, {
      one: 'En un campo cabe # carácter como máximo. Esto no cabría. No se ha perdido nada.',
      other: 'En un campo caben # caracteres como máximo. Esto no cabría. No se ha perdido nada.',
    }),
}
