import type { evidence as english } from '../en/evidence'
import { formatters } from '../format'

const { plural } = formatters('ja')
const anyOf = new Intl.ListFormat('ja', { type: 'disjunction' })

/** Messages about what a CV says to a suggestion: quotes, one question, and how many are clean, in Japanese. */
export const evidence: typeof english = {
  from: 'レジュメから：',
  more: (count) => plural(count, { other: 'ほかの引用#件' }),
  leadsTo: {
    preview: 'プレビューで表示',
    field: 'この文章へ移動',
    cv: 'このレジュメを開く',
  },
  notSaid: (words) =>
    `${anyOf.format(words.map((one) => `「${one}」`))}はレジュメに書かれていません。事実ですか？`,
  notSaidAll: 'この内容の一部はレジュメに書かれていません。事実ですか？',
  fromAd: (words) =>
    `次の言葉は求人情報にあります: ${words.map((one) => `「${one}」`).join('、')}。あなたに当てはまりますか？`,
  adMark: '求人情報から',
  isTrue: 'はい、事実です',
  notRead: '校正されていません。レジュメと見比べてください。',
  checking: '照合中…',
  backed: (count) => plural(count, { other: 'レジュメに根拠あり#件' }),
  asked: (count) => plural(count, { other: '事実かどうか回答待ち#件' }),
  blocked: (count) => plural(count, { other: 'ブロック#件' }),
  unread: (count) => plural(count, { other: '校正できず#件' }),
}
