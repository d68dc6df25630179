import type { letter as english } from '../en/letter'
import { formatters } from '../format'

const { plural, number } = formatters('ja')

/** Messages of the editor of cover letters, in Japanese. */
export const letter: typeof english = {
  navigation: 'カバーレターの項目',
  parts: { letter: '本文', basics: '差出人' },
  form: 'カバーレターを書く',
  documentMenu: (title) => `${title}：名前の変更、切り替えなど`,
  openCv: '元のレジュメを開く',
  allDocuments: 'すべての書類',
  recipientTitle: '宛先',
  recipient: {
    name: { label: '氏名', example: '例：山田花子 様' },
    organization: { label: '企業名' },
    address: { label: '住所' },
    email: { label: 'メールアドレス' },
  },
  letterTitle: 'カバーレターの本文',
  date: { label: '日付' },
  subject: { label: '件名', example: '例：夜勤看護師、求人番号2041' },
  opening: { label: '頭語・宛名' },
  closing: { label: '結語', example: '下に氏名が追加されます。' },
  paragraphs: '段落',
  paragraph: (at) => `段落${number(at)}`,
  addParagraph: '段落を追加',
  paragraphKeys: (modifier, alt) => `Enterで段落を追加 · ${modifier} B で太字 · ${alt} ↑ ↓ で移動`,
  senderHint:
    'このカバーレターの作成時にレジュメからコピーされました。ここでの変更はレジュメに影響しません。',

  help: {
    title: 'AIの提案',
    hint: '追加する文は自分で選べます。',
    ask: '文を提案してもらう',
    askAgain: '別の文を提案してもらう',
    putAway: 'すべて却下',
    stop: '中止',
    stages: {
      sending: '最新の変更をアカウントに保存中…',
      waiting: '開始を待っています…',
      reading: '読み取り中…',
      drafting: '文を作成中…',
      checking: '各文をレジュメと照合中…',
      verifying: 'レジュメで根拠を探しています…',
    },
    claimsNothing: 'ご自身についての主張なし',
    take: '本文に追加',
    takeAll: (count) => plural(count, { other: '回答が不要な#文をすべて追加' }),
    taken: '追加済み',
    leans: '前の文を受けています。先にその文を追加してください。',
    leftOut: 'カバーレターにない文を受ける文は追加されませんでした。',
    nothing: 'AIモデルは提案できる文を作成しませんでした。カバーレターは変更されていません。',
    held: (count) => plural(count, { other: 'レジュメに根拠がないため、#文をブロックしました。' }),
    dropped: (count) =>
      plural(count, {
        other: '重複、長すぎる、決まり文句、または住所などを含むため、#文を省きました。',
      }),
  },

  evidence: {
    title: 'レジュメとの照合',
    hint: '入力の手が止まると、レジュメにない数字、名前、スキル、職種・役職、学位がないか調べます。送付が妨げられることはありません。',
    allShown: (count) => plural(count, { other: '#文はレジュメに根拠があります。' }),
    claimsNothing: 'このカバーレターには、ご自身についての主張がまだありません。',
    nothingMissing: 'レジュメにない数字、名前、スキル、職種・役職、学位は見つかりませんでした。',
    unchecked: (count) =>
      plural(count, {
        other: '#文は照合できませんでした。長すぎるか、照合できない言語です。',
      }),
    some: (count) => plural(count, { other: '#文はレジュメに根拠がありません。' }),
    marked: (count) => plural(count, { other: 'レジュメに根拠のない文：#文' }),
    nothing: 'まだ照合するものがありません。文を書いてください。',
    noCv: 'このカバーレターの元のレジュメがこのデバイスにないため、照合できません。',
    number: (words) => `「${words}」の数字はレジュメにありません。`,
    more: (count) => plural(count, { other: 'ほか#件。' }),
    confirm: 'はい、事実です',
    confirmed: '事実と認めたことを、カバーレターとともに保存しました。',
    confirmedCount: (count) => plural(count, { other: '事実と認めた文：#文' }),
  },
}
