import type { checks as english } from '../en/checks'
import { formatters } from '../format'

const { plural } = formatters('zh-Hant')

/** Tips beside the fields of a CV, in Traditional Chinese. */
export const checks: typeof english = {
  advice: {
    'missing-name': () => '請加入你的姓名，它是履歷的標題。',
    'missing-contact': () => '請加入電子郵件地址或電話號碼，讓雇主能聯絡你。',
    'email-shape': ({ text }) => `「${text}」看起來不像電子郵件地址。`,
    'end-before-start': () => '結束日期早於開始日期。',
    'date-in-words': ({ text }) =>
      `「${text}」會照你輸入的樣子顯示，其他日期則採用這份履歷的日期格式。`,
    'long-bullet': ({ count }) =>
      plural(count, { other: '這條重點有 # 個字元，拆成兩條會更好讀。' }),
    'long-summary': ({ count }) =>
      plural(count, { other: '這段文字有 # 個字元，只寫幾句話比較會有人讀完。' }),
    'education-without-end': () => '沒有結束日期時，會顯示為就讀中。',
    'duplicate-entry': () => '這個項目出現了兩次。',
    'link-not-clickable': ({ text }) =>
      `「${text}」在 PDF 裡點不開。請使用以 https:// 開頭的連結。`,
    'empty-entry': () => '這個項目是空的，所以不會出現在履歷上。',
  },
}
