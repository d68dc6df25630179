import type { common as english } from '../en/common'

/** Messages that several screens share, in Ukrainian. */
export const common: typeof english = {
  productName: 'Vitae',
  close: 'Закрити',
  cancel: 'Скасувати',
  undo: 'Відмінити',
  untitled: 'Резюме без назви',
  quoted: (text) => `«${text}»`,
}
