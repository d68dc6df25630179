import type { readback as english } from '../en/readback'
import { formatters } from '../format'

const { plural, number } = formatters('ja')

/** Messages of the check that reads a PDF back after its download, in Japanese. They load with the check. */
export const readback: typeof english = {
  title: 'ソフトウェアはこのPDFを読み取れますか？',
  allBack: (count) =>
    plural(count, {
      other: 'PDFを応募者管理システムと同じように読み取りました：#件の情報がすべて見つかりました。',
    }),
  someLost: (lost, of) =>
    plural(of, {
      other: `PDFは保存されました。ソフトウェアで読み取ると、#件の情報のうち${number(lost)}件が見つかりません：`,
    }),
  inText: 'PDFは保存されました。文章はすべて読み取れます。',
  someMisplaced:
    'ソフトウェアが次の内容を別の項目と取り違えることがあります。書き方を確かめるか、別のテンプレートを選んでください：',
  kinds: {
    name: '氏名',
    email: 'メール',
    phone: '電話番号',
    employer: '勤務先',
    title: '職種・役職',
    institution: '学校',
    dates: '期間',
    bullet: '箇条書き',
  },
  reasons: {
    'no-glyph': (characters) =>
      `${characters} を含むフォントがありません。別の文字を使ってください。`,
    'in-pieces':
      '分割されて読み取られます。短くするか、別のテンプレートを選んでもう一度ダウンロードしてください。',
    'not-found':
      'ひと続きの文字として見つかりません。別のテンプレートを選んでもう一度ダウンロードしてください。',
  },
  more: (count) => plural(count, { other: 'ほか#件' }),
  close: 'このメッセージを閉じる',
}
