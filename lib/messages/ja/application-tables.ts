import type { applicationTables as english } from '../en/application-tables'
import { formatters } from '../format'

const { plural, number } = formatters('ja')

/** Messages of the numbers about applications, and of their tables (CSV), in Japanese. */
export const applicationTables: typeof english = {
  numbersHint: '記録した内容をこのデバイスで集計しています。ゴミ箱の応募は含まれません。',
  byStage: '段階別',
  sentTitle: '応募と返答',
  sentText: (sent, answered) =>
    sent === 0
      ? 'まだ応募はありません。'
      : `${plural(sent, { other: '応募#件' })}に対して${plural(answered, { other: '返答#件' })}`,
  answeredHint: '面接、内定、不採用の連絡を返答として数えます。',
  byCv: 'レジュメ別',
  byTemplate: 'テンプレート別',
  byMonth: '月別',
  columns: {
    template: 'テンプレート',
    month: '応募月',
    sent: '応募',
    answered: '返答',
    rate: '返答率',
  },
  tooFew: '件数不足',
  tooFewHint: (count) =>
    `返答率は応募${number(count)}件から表示されます。それより少ないと、レジュメよりも偶然に左右されます。`,
  noTemplate: '送信したPDFの記録なし',
  noMonth: '日付の記録なし',
  exported: (count) => plural(count, { other: '応募#件をCSVでダウンロードしました' }),
  notExported: (count) =>
    plural(count, {
      other: '応募#件は含まれていません。アカウントだけにあり、取得できませんでした。',
    }),
  calendarMade: (count) => plural(count, { other: '応募#件の期日をダウンロードしました' }),
  nothingDue: 'カレンダーに入れられる日付がありません。',
  calendarName: '応募の期日',
  events: { followUp: '予定', deadline: '応募締切' },
  importTitle: '応募をインポート',
  importHint:
    'ほかの管理ツールや表計算ソフトのCSVファイル、またはここでダウンロードしたCSVファイルを選んでください。追加する前に内容を確認できます。ファイルはこのデバイスで読み取られます。',
  chooseTable: 'CSVファイルを選択',
  refused: {
    empty: 'ファイルが空です。別のファイルを選択してください。',
    'no-columns':
      '企業名や職種の列が見つかりませんでした。列の名前を「Employer」（企業名）か「Job title」（職種）にしてからお試しください。',
    'too-large': '応募の一覧としてはファイルサイズが大きすぎます。',
    'wrong-type': 'CSVファイルではありません。表をCSVで保存してからお試しください。',
    'gave-up': '読み取りに時間がかかりすぎました。行数を減らしてお試しください。',
  },
  checkTitle: '追加する前に確認',
  dayOrder: '03/04/2026のような日付の順序',
  dayFirst: '日が先：4月3日',
  monthFirst: '月が先：3月4日',
  unknownColumns: (names) => `その他の列：${names}`,
  keepRest: 'その他の列をメモに追加',
  restLine: (column, text) => `${column}：${text}`,
  alreadyHere: (count) =>
    plural(count, {
      other: '企業名と職種が同じものがすでに#件あるため、チェックが付いていません。',
    }),
  nameless: (count) => plural(count, { other: '#行は企業名も職種もないため、追加されません。' }),
  leftOut: (count) =>
    plural(count, {
      other: 'ほか#行は読み取られていません。インポートするにはファイルを分割してください。',
    }),
  shortened: (columns) => `短縮：${columns}`,
  isHere: '追加済み',
  rows: 'ファイルの行',
  add: (count) => plural(count, { other: '応募#件を追加' }),
  adding: (done, count) => `${number(count)}件中${number(done)}件を追加中…`,
  added: (count) => plural(count, { other: '応募#件を追加しました' }),
  tickAll: 'すべてにチェックを付ける',
  untickAll: 'すべてのチェックを外す',
}
