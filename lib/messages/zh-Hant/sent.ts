import type { sent as english } from '../en/sent'
import { formatters } from '../format'

const { number } = formatters('zh-Hant')

/** Messages that say what goes to an AI model, in Traditional Chinese. */
export const sent: typeof english = {
  first: (model, list) => `傳送給 ${model}：${list}。`,
  check: (list) => `接著為核對回答而傳送：${list}。`,
  upTo: (count) => `最多 ${number(count)}`,
  count: number,
  notSent: '不會傳送姓名、聯絡方式和照片欄位。',
  show: '查看傳送的內容',
  edits: '如果你編輯建議，會傳送你的文字和所屬項目的各行以供核對。',
  parts: {
    text: '這段文字',
    entries: '項目標題',
    texts: '履歷的文字',
    profile: '個人簡介',
    skills: '技能',
    education: '學歷',
    languages: '語言',
    certificates: '證照',
    job: '職缺說明',
    jobTitle: '職稱',
    employer: '雇主',
    requirements: '職缺說明中的要求',
    lines: '履歷的行',
    suggestions: '建議',
    fileLines: '檔案的行',
  },
}
