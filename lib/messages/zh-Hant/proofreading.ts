import type { proofreading as english } from '../en/proofreading'
import { formatters } from '../format'

const { plural } = formatters('zh-Hant')

/** Messages of the spelling and grammar check of a CV, in Traditional Chinese. */
export const proofreading: typeof english = {
  title: '拼字與文法',
  hint: '檢查英文的拼字和文法。第一次使用會下載 8 MB 的字典。你的文字不會離開這部裝置。結果不會計入上面的檢查。',
  start: '檢查拼字與文法',
  again: '再試一次',
  stop: '停止',
  fetching: '正在下載字典…',
  reading: '正在檢查你的文字…',
  failed: '無法載入字典。你的履歷沒有變更。連上網路後請再試一次。',
  empty: '還沒有可以檢查的文字。請先寫條列重點或個人簡介。',
  otherLanguage: '這項檢查只支援英文，而這份履歷用的是其他語言。你可以在「設計」中變更語言。',
  reader: '你正在另一個分頁編輯這份履歷。請在那裡修改。',
  found: (count) => (count === 0 ? '沒有發現錯誤。' : plural(count, { other: '# 處可能有誤' })),
  advice: '這項檢查不一定正確。你最清楚自己的意思。',
  kinds: {
    spelling: '拼字',
    repeated: '重複的字',
    grammar: '文法',
    choice: '用詞',
  },
  misspelled: (words) => `字典裡沒有「${words}」。`,
  repeated: (words) => `「${words}」：同一個字連續出現兩次。`,
  article: (words) => `「${words}」與下一個字不搭。英文裡，母音開頭的音前面用「an」，其他用「a」。`,
  replaceBy: (replacement) => `改成「${replacement}」`,
  remove: '移除',
  leave: '略過',
  leaveWords: (words) => `略過「${words}」`,
  go: '前往文字',
  goToWords: (words) => `前往文字「${words}」`,
  changed: '已變更。你可以復原。',
  left: '已略過。',
}
