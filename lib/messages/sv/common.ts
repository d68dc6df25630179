import type { common as english } from '../en/common'

/** Messages that several screens share, in Swedish. */
export const common: typeof english = {
  productName: 'Vitae',
  close: 'Stäng',
  cancel: 'Avbryt',
  undo: 'Ångra',
  untitled: 'Namnlöst cv',
  quoted: (text) => `”${text}”`,
}
