import type { familyList as english } from '../en/family-list'
import { formatters } from '../format'

const { plural } = formatters('zh-Hant')

/** Messages of the dashboard about CVs that follow another one, in Traditional Chinese. */
export const familyList: typeof english = {
  group: (name) => `「${name}」和跟隨它的履歷`,
  withoutMain: '跟隨同一份履歷的履歷',
  linked: (name, count) => plural(count, { other: `有 # 份履歷跟隨「${name}」。` }),
  mainMissing: (count) =>
    count === 1
      ? '這份履歷跟隨的履歷不在這裡，可能在垃圾桶裡。'
      : plural(count, { other: '這 # 份履歷跟隨的履歷不在這裡，可能在垃圾桶裡。' }),
  stale: (count) => plural(count, { other: '# 份不是最新' }),
  updateAll: '全部更新',
  showAll: (count) => plural(count, { other: '顯示全部 # 份履歷' }),
  outOfDate: (count) => plural(count, { other: '有 # 項變更待帶入' }),
  updateTitle: (name) => `「${name}」中的變更`,
  updateHint: '請選擇要帶入變更的履歷。你在其中變更、新增或省略的內容會保留，帶入後可以復原。',
  changes: (count) => plural(count, { other: '# 項變更' }),
  see: '查看變更',
  held: (count) => plural(count, { other: '有 # 行兩邊都有變更。在你選擇之前，會保留你的文字。' }),
  decide: '立即選擇',
  bringInto: (count) => plural(count, { other: '帶入 # 份履歷' }),
  updated: (count) => plural(count, { other: '已更新 # 份履歷。' }),
  newLinked: '新增關聯履歷',
  follow: '關聯到其他履歷…',
  stop: '停止跟隨',
  stopped: (name) => `這份履歷不再跟隨「${name}」。`,
  notLinked: '其中一份履歷無法讀取，所以沒有任何變更。請開啟兩份履歷查看原因。',
  followTitle: (name) => `將「${name}」關聯到其他履歷`,
  followHint: '其中的內容不會變更。兩邊相同的行從此會跟隨：在那裡修正的內容可以帶到這裡。',
  followWhich: '跟隨',
  same: (count) => plural(count, { other: '# 行相同' }),
  differ: (count) => plural(count, { other: '# 行不同，保持原樣' }),
  link: '關聯',
  linkedTo: (name) => `現在跟隨「${name}」。`,
  leaveTitle: (name) => `要將「${name}」移到垃圾桶嗎？`,
  leaveText: (count) => plural(count, { other: '有 # 份履歷跟隨它。要如何處理？' }),
  leaveChoices: {
    keep: '保持不變',
    promote: '讓其餘履歷跟隨其中一份',
    trash: '也移到垃圾桶',
  },
  leaveHints: {
    keep: '其中的內容不會變更。如果還原這份履歷，它們會重新跟隨。',
    promote: '其中的內容不會變更。',
    trash: '可以從垃圾桶還原。',
  },
  promoteWhich: '供其餘履歷跟隨的履歷',
}
