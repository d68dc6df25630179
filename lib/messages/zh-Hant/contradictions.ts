import type { contradictions as english } from '../en/contradictions'
import { formatters } from '../format'

const { number } = formatters('zh-Hant')

/** Messages of the check for contradictions between the CVs and letters of one person, in Traditional Chinese. */
export const contradictions: typeof english = {
  open: '檢查履歷內容是否一致',
  agree: '你的履歷和求職信內容一致，沒有發現矛盾。',
  tooFew: '還沒有可以比對的內容。這部裝置上需要有兩份履歷或求職信。',
  found: (count) => `找到的差異：${number(count)} 處`,
  onlyNewest: (count) => `只比對了最新的 ${number(count)} 份履歷和求職信。`,
  compareFile: '與 LinkedIn 匯出檔或其他檔案比對',
  compareFileHint: '檔案只在這部裝置上讀取，不會傳送到任何地方，也不會儲存。',
  readingFile: '正在讀取檔案…',
  comparedWith: (name) => `也與「${name}」比對過。`,
  fileUnreadable: (name) =>
    `無法讀取「${name}」。比對你的履歷時沒有包含它。請試試 LinkedIn 的 ZIP 檔或 PDF。`,
  present: '至今',
  kinds: {
    name: '姓名',
    email: '電子郵件',
    phone: '電話',
    start: '開始',
    end: '結束',
    title: '職稱',
    employer: '雇主',
    degree: '學位',
    institution: '學校',
    number: '數字',
  },
}
