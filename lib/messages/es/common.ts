import type { common as english } from '../en/common'

/** Messages that several screens share, in Spanish. */
export const common: typeof english = {
  productName: 'Vitae',
  close: 'Cerrar',
  cancel: 'Cancelar',
  undo: 'Deshacer',
  untitled: 'Currículum sin nombre',
  quoted: (text) => `«${text}»`,
}
