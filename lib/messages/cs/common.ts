import type { common as english } from '../en/common'

/** Messages that several screens share, in Czech. */
export const common: typeof english = {
  productName: 'Vitae',
  close: 'Zavřít',
  cancel: 'Zrušit',
  undo: 'Zpět',
  untitled: 'Životopis bez názvu',
  quoted: (text) => `„${text}“`,
}
