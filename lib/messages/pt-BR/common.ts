import type { common as english } from '../en/common'

/** Messages that several screens share, in Brazilian Portuguese. */
export const common: typeof english = {
  productName: 'Vitae',
  close: 'Fechar',
  cancel: 'Cancelar',
  undo: 'Desfazer',
  untitled: 'Currículo sem nome',
  quoted: (text) => `“${text}”`,
}
