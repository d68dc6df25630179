import type { sent as english } from '../en/sent'
import { formatters } from '../format'

const { number } = formatters('ja')

/** Messages that say what goes to an AI model, in Japanese. */
export const sent: typeof english = {
  first: (model, list) => `${model}に送信: ${list}。`,
  check: (list) => `続いて、回答の確認のために送信: ${list}。`,
  upTo: (count) => `最大${number(count)}`,
  count: number,
  notSent: '氏名、連絡先、写真の欄は送信されません。',
  show: '送信内容を表示',
  edits: '提案を編集すると、確認のためにその文章と項目の行が送信されます。',
  parts: {
    text: 'この文章',
    entries: '項目名',
    texts: 'レジュメの文章',
    profile: 'プロフィール',
    skills: 'スキル',
    education: '学歴',
    languages: '言語',
    certificates: '資格',
    job: '求人情報',
    jobTitle: '職種',
    employer: '勤務先',
    requirements: '求人情報の要件',
    lines: 'レジュメの行',
    suggestions: '提案',
    fileLines: 'ファイルの行',
  },
}
