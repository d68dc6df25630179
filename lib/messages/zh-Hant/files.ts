import type { files as english } from '../en/files'
import { formatters } from '../format'

const { plural } = formatters('zh-Hant')

/** Messages about opening files in the editor, in Traditional Chinese. */
export const files: typeof english = {
  dropHere: '拖放到這裡：PDF、Word、文字、LinkedIn、JSON Resume 或備份。會開啟成另一份履歷。',
  pastedCv: '這看起來是一整份履歷。要分到各個區塊嗎？',
  readPasted: '匯入成履歷',
  opened: (title, file) => `已從「${file}」開啟「${title}」。你的另一份履歷沒有變更。`,
  alreadyHere: (title) => `「${title}」已經在這部裝置上，並已開啟。沒有任何變更。`,
  alreadyOpen: '這就是你目前開啟的履歷。',
  several: (count) => plural(count, { other: '已將 # 份履歷加入你的履歷。' }),
  seeAll: '查看所有履歷',
}
