import type { checkPanel as english } from '../en/check-panel'
import { formatters } from '../format'

const { plural, number } = formatters('ja')

/** Messages around the checks: the lists, the text that software reads, and the page for any PDF, in Japanese. */
export const checkPanel: typeof english = {
  title: 'レジュメをチェック',
  view: '表示',
  views: { checks: 'チェック', machine: 'ソフトの読み取り' },
  bars: { readable: '読み取りやすさ', complete: '内容', match: '求人との適合' },
  barHints: {
    readable: 'ソフトウェアが読み取れますか？',
    complete: '足りないものはありませんか？',
    match: '求人情報に合っていますか？',
  },
  passed: (passed, of) => `${number(of)}件中${number(passed)}件が問題なし`,
  compared: (open) => (open === 0 ? '質問なし' : plural(open, { other: '質問#件' })),
  none: 'まだチェックするものがありません',
  noScore:
    '点数は付けず、個別にチェックします。採用企業のソフトウェアがレジュメをどう順位付けするかは、外部の誰にもわからないためです。',
  toSee: (count) => plural(count, { other: '要確認#件' }),
  allPassed: 'すべて問題なし',
  passedList: (count) => plural(count, { other: '問題なし#件' }),
  checked: (title) => `チェック：${title}`,
  statuses: { pass: '問題なし', warn: '要確認', fail: '要修正' },
  why: '理由',
  fix: '対処方法',
  source: '出典',
  goTo: (words) => `「${words}」へ移動`,
  goToField: 'この入力欄へ移動',
  more: (count) => plural(count, { other: 'ほか#か所' }),
  reading: 'PDFを読み取り中…',
  unread:
    'PDFを読み取れませんでした。レジュメは無事です。閉じてから、しばらくしてもう一度お試しください。',
  noPosting:
    '求人情報がまだありません。追加すると、このレジュメがどれだけ合っているかがわかります。',
  paste: '求人情報を追加',
  another: '求人情報を開く',
  readers: {
    order: 'ファイル順',
    rows: '行ごと',
    form: 'フォーム入力',
  },
  readerHints: {
    order:
      'ファイルに保存されている順のテキストです。ほとんどのソフトウェアはこの方法で読み取ります。',
    rows: '単純なソフトウェアは、段組みがあってもページの左端から右端まで1行ずつ読み取ります。',
    form: 'Vitaeのインポート機能がフォームに入力する内容です。',
  },
  reader: 'ソフトウェアの読み取り方',
  standards: (archive) =>
    `このPDFは2つの規格に準拠しています：PDF/UA-1（スクリーンリーダー向け）と${archive}（長期保存向け）。`,
  archiveOnly: (archive) =>
    `このPDFは長期保存の規格${archive}に準拠しています。スクリーンリーダーの規格PDF/UA-1にも準拠するには：`,
  obstacles: {
    untitled: '氏名を入力してください。',
    'picture-without-text': '氏名、または写真の説明を入力してください。',
    'missing-characters': 'PDFに表示できない文字を置き換えてください。',
  },
  noText: 'この方法ではテキストが見つかりません。',
  noFields: '入力できる内容が見つかりません。',
  fields: {
    name: '氏名',
    email: 'メール',
    phone: '電話番号',
    employer: '勤務先',
    title: '職種・役職',
    institution: '学校',
    dates: '期間',
    bullet: '箇条書き',
  },
  pageLabel: (page) => `ファイルの${number(page)}ページ目`,
  page: {
    title: 'レジュメをチェック',
    description:
      'レジュメのPDFをドロップすると、ソフトウェアに何が読み取られるかがわかります。アカウントは不要で、ファイルはデバイスの外に出ません。',
    headline: 'ソフトウェアにどう読まれるかを確認',
    text: 'ここにPDFをドロップするか、選択してください。このブラウザの中で読み取られ、どこにも送信されません。',
    choose: 'PDFを選択',
    another: '別のPDFをチェック',
    drop: 'ドロップしてPDFをチェック',
    bring: 'このレジュメをインポート',
    bringHint: 'Vitaeでレジュメを開きます。内容を確認してから保存されます。',
    notPdf: 'PDFではありません。PDFファイルを選んでください。何も変更されていません。',
    wait: (name) => `「${name}」を読み取り中…`,
    cancel: '中止',
    result: (name) => `「${name}」の結果`,
  },
}
