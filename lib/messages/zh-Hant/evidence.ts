import type { evidence as english } from '../en/evidence'
import { formatters } from '../format'

const { plural } = formatters('zh-Hant')
const anyOf = new Intl.ListFormat('zh-Hant', { type: 'disjunction' })

/** Messages about what a CV says to a suggestion, in Traditional Chinese. */
export const evidence: typeof english = {
  from: '你的履歷寫道：',
  more: (count) => plural(count, { other: '還有 # 段引文' }),
  leadsTo: {
    preview: '在預覽中顯示',
    field: '前往這段文字',
    cv: '開啟這份履歷',
  },
  notSaid: (words) => `你的履歷沒有寫到${anyOf.format(words.map((one) => `「${one}」`))}。屬實嗎？`,
  notSaidAll: '你的履歷沒有完整寫到這些。屬實嗎？',
  fromAd: (words) =>
    `這些字詞來自職缺：${words.map((one) => `「${one}」`).join('、')}。符合你的情況嗎？`,
  adMark: '來自職缺',
  isTrue: '是，屬實。',
  notRead: '未校對。請與你的履歷比對。',
  checking: '檢查中…',
  backed: (count) => plural(count, { other: '# 則有履歷佐證' }),
  asked: (count) => plural(count, { other: '# 則需要你確認' }),
  blocked: (count) => plural(count, { other: '# 則已擋下' }),
  unread: (count) => plural(count, { other: '# 則無法校對' }),
}
