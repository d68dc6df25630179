import type { editorPanels as english } from '../en/editor-panels'
import { formatters } from '../format'

const { plural } = formatters('zh-Hant')

/** Messages of the panels over the editor, in Traditional Chinese. */
export const editorPanels: typeof english = {
  find: '在這份履歷中尋找',
  findLabel: '要尋找的文字',
  findNothing: '找不到結果。',
  findCount: (count) => plural(count, { other: '# 個結果' }),
  paletteLabel: '搜尋指令和區塊',
  paletteNothing: '找不到指令。',
  recent: '最近使用',
  groups: {
    edit: '編輯',
    entry: '這個項目',
    section: '這個區塊',
    add: '新增',
    document: '這份履歷',
    share: '下載與分享',
    view: '預覽',
    others: '其他履歷',
    account: '帳號',
    go: '前往',
  },
  goToSection: (name) => `前往「${name}」`,
  duplicateThisEntry: '建立這個項目的副本',
  removeThisEntry: '移除這個項目',
  thisEntryRemoved: '已移除項目',
  interview: '準備面試',
  duplicateCv: '建立這份履歷的副本',
  sampleTitle: '選擇範例',
  sampleHint: '每個範例都是虛構人物的完整履歷，會開啟成新的履歷。',
  ofEntry: (action) => `這個項目：${action}`,
  ofSection: (name, action) => `${name}：${action}`,
  moveTo: (section) => `移到「${section}」`,
  switchTo: (title) => `切換到「${title}」`,
  photo: '照片',
  renameTitle: '這份履歷的名稱',
  renameHint: '只有你看得到這個名稱，不會印出來。',
}
