import type { family as english } from '../en/family'
import { formatters } from '../format'

const { plural } = formatters('zh-Hant')

/** Messages of a CV that follows another one, in Traditional Chinese. */
export const family: typeof english = {
  changed: (name, count) =>
    `這份履歷跟隨「${name}」。${plural(count, {
      other: '那裡有 # 項變更還沒帶到這裡。',
    })}`,
  see: '查看變更',
  title: (name) => `「${name}」中的變更`,
  hint: '你在這裡變更、新增或省略的內容會保留。全部都可以復原。',
  coming: '來自那裡的新內容',
  held: '兩邊都有變更',
  heldHint: '在你選擇之前，會保留你的文字。',
  here: '在這份履歷中',
  there: (name) => `在「${name}」中`,
  keep: '保留我的',
  take: '使用這段文字',
  bringOver: (count) => plural(count, { other: '帶入 # 項變更' }),
  brought: '已帶入變更。',
  upToDate: (name) => `這份履歷已包含「${name}」的所有內容。`,
  tooLong: '兩邊合起來，對一份履歷來說太長。沒有任何變更。',
  stop: '停止跟隨',
  stopped: (name) => `這份履歷不再跟隨「${name}」。`,
}
