import type { contradictions as english } from '../en/contradictions'
import { formatters } from '../format'

const { number } = formatters('ja')

/** Messages of the check for contradictions between the CVs and letters of one person, in Japanese. */
export const contradictions: typeof english = {
  open: 'レジュメ同士の食い違いを確認',
  agree: 'レジュメとカバーレターの内容は一致しています。食い違いは見つかりませんでした。',
  tooFew: '比較できるものがまだありません。このデバイスにレジュメかカバーレターが2つ必要です。',
  found: (count) => `見つかった違い：${number(count)}件`,
  onlyNewest: (count) =>
    `新しいものから${number(count)}件のレジュメとカバーレターだけを比較しました。`,
  compareFile: 'LinkedInのエクスポートや別のファイルと比較',
  compareFileHint: 'ファイルはこのデバイスで読み取られ、どこにも送信されず、保存もされません。',
  readingFile: 'ファイルを読み取り中…',
  comparedWith: (name) => `「${name}」とも比較しました。`,
  fileUnreadable: (name) =>
    `「${name}」を読み込めませんでした。このファイルを除いてレジュメを比較しました。LinkedInのZIPファイルかPDFをお試しください。`,
  present: '現在',
  kinds: {
    name: '氏名',
    email: 'メール',
    phone: '電話番号',
    start: '開始',
    end: '終了',
    title: '職種・役職',
    employer: '勤務先',
    degree: '学位',
    institution: '学校',
    number: '数字',
  },
}
