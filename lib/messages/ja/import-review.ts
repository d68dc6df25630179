import type { importReview as english } from '../en/import-review'
import { formatters } from '../format'

const { plural, number } = formatters('ja')

/** Messages of the review of an imported file, before it becomes a CV, in Japanese. */
export const importReview: typeof english = {
  title: 'インポートの確認',
  heading: (name) => `確認：${name}`,
  pasted: '貼り付けたテキスト',
  onThisDevice: 'このデバイスで読み取りました。ファイルはどこにも送信されません。',
  stages: {
    opening: 'ファイルを開いています',
    reading: 'ページを読み取っています',
    understanding: 'セクションに振り分けています',
  },
  pageOf: (done, of) => `${number(of)}ページ中${number(done)}ページ`,
  cancel: '読み取りを中止',
  back: '後で続ける',
  discard: '破棄',
  discarded: (name) => `「${name}」を破棄しました。元のファイルは変更されていません。`,
  create: 'レジュメを作成',
  moreActions: 'その他の操作',
  addToExisting: '既存のレジュメに追加…',
  undo: '元に戻す',
  redo: 'やり直す',
  counts: (unsure, unplaced) =>
    [
      unsure === 0 ? '要確認なし' : plural(unsure, { other: '要確認#件' }),
      unplaced === 0 ? '未配置の行なし' : plural(unplaced, { other: '未配置の行#行' }),
    ].join(' · '),
  nothingStored: '「レジュメを作成」を押すまで、レジュメは作成されません。',
  moreFiles: (count) => plural(count, { other: '確認待ちのファイルがほかに#個あります' }),
  tabOnly: {
    blocked:
      'このブラウザでは保存ができないため、この確認作業はタブを閉じるまでここにしかありません。今のところ何も失われていません。離れる前に、レジュメを作成してダウンロードしてください。',
    full: 'このデバイスの空き容量がないため、この確認作業の最新の変更はこのタブにしかありません。今のところ何も失われていません。レジュメを作成してダウンロードするか、空き容量を増やしてください。',
    failed:
      '現在保存ができないため、この確認作業の最新の変更はこのタブにしかありません。今のところ何も失われていません。自動的に再試行します。',
  },
  tabs: '表示の切り替え',
  fields: '入力欄',
  page: 'ページ',
  pageLabel: (page) => `ファイルの${number(page)}ページ目`,
  textLabel: 'ファイルのテキスト',
  pageFailed: 'ここにページを表示できません。入力欄はすべてそろっています。',
  checkThis: '要確認',
  nextToCheck: '次の要確認へ',
  looksRight: '問題なし',
  valueMenu: (field) => `${field}：その他の操作`,
  moveTo: '移動先',
  moveElsewhere: 'ほかの場所…',
  lettersToHeadline: (letters) => `「${letters}」を肩書きに移動`,
  splitHere: 'ここから新しい項目にする',
  drop: '削除',
  dropped: (text) => `「${text}」を削除しました`,
  item: (field, at) => `${field}${number(at)}`,
  entryMenu: (name) => `${name}：その他の操作`,
  joinPrevious: '前の項目と結合',
  moveEntry: '別のセクションに移動',
  dropEntry: '項目を削除',
  entry: (at) => `項目${number(at)}`,
  sectionMenu: (name) => `${name}：その他の操作`,
  sectionIs: 'セクションの種類',
  dropSection: 'セクションを削除',
  sectionTitle: '見出し',
  addField: '入力欄を追加',
  addEntry: '項目を追加',
  ownSection: 'カスタムセクション',
  details: 'その他の情報',
  profiles: 'オンラインプロフィール',
  unplaced: (count) => plural(count, { other: '未配置の行#行' }),
  unplacedHint: 'まだ入力欄に入っておらず、このままではレジュメに含まれません。',
  putIn: '入力欄に追加…',
  dropLine: '削除',
  droppedTitle: (count) => plural(count, { other: '削除済み#件' }),
  bringBack: '復元',
  help: {
    ask: 'これらの行をAIで振り分ける',
    hint: (model) =>
      `これらの行とその前後の行、項目の名前を${model}に送信します。氏名や連絡先として読み取った行、削除した行、ファイル自体は送信されません。`,
    yourModel: '設定中のAIモデル',
    stop: '中止',
    stages: {
      waiting: '開始を待っています',
      reading: '読み取り中',
      drafting: '入る場所を探しています',
      checking: '回答を検証しています',
    },
    stay: '1分ほどかかることがあります。終わるまで何も変わりません。この画面を離れると中止されます。',
    placed: (count) =>
      plural(count, {
        other: 'ファイルの言葉のまま#件を追加し、「要確認」と表示しました。元に戻せます。',
      }),
    unchanged: '何も変更されていません。',
    nothing:
      'AIモデルはこれらの行に合う入力欄を見つけられませんでした。何も変更されていません。ご自身で追加してください。',
  },
  placeTitle: 'どこに入れますか？',
  section: 'セクション',
  newSection: (name) => `${name}（新しいセクション）`,
  entryLabel: '項目',
  newEntry: '新しい項目',
  field: '入力欄',
  place: 'ここに移動',
  cutTitle: '入りきらないものがあります',
  cutText: '次の文章はレジュメに入る長さを超えているため、省かれます：',
  createAnyway: 'これを省いて作成',
  keepLooking: '確認に戻る',
  tooLarge:
    '1つのレジュメに入る量を超えています。データは失われていません。不要なものを削除して、もう一度お試しください。',
  created: 'レジュメを作成しました。',
  nextFile: '次のファイル',
  pairTitle: '既存のレジュメに追加',
  whichCv: '追加先',
  noCv: 'このデバイスにはまだレジュメがありません。',
  nothingNew: 'このレジュメには、すでにすべて含まれています。',
  pairHint:
    '新しい内容は選択されています。既存の文章の変更は選択されていないため、必要なものだけ選んでください。',
  adds: '追加',
  changes: '既存の文章を変更',
  apply: (count) => plural(count, { other: '#件を追加' }),
  applied: '追加しました。元に戻せます。',
  notApplied:
    'このレジュメはその後変更されています。何も追加されていません。一覧をもう一度確認してください。',
  failedTitle: (name) => `「${name}」を読み取れませんでした`,
  failures: {
    empty: 'ファイルが空です。作成に使ったソフトでもう一度保存してからお試しください。',
    'wrong-type':
      'ファイル名が示す種類と異なるか、読み取れない種類です。読み取れるのは、PDF、Word（docx）、OpenDocument、RTF、Webページ、Markdown、テキストです。',
    'legacy-word':
      '古いWordファイル（doc）です。WordかLibreOfficeで開き、docxまたはPDFで保存してからお試しください。',
    macros:
      'マクロが含まれています。マクロは開けません。docxまたはPDFで保存してからお試しください。',
    'too-large':
      '10MBを超えているか、展開すると非常に大きいか、レジュメとしてはテキストが多すぎます。レジュメだけを画像なしで保存するか、テキストを貼り付けてください。',
    'too-long': '50ページを超えています。レジュメのページだけを保存してからお試しください。',
    password: 'パスワードで保護されています。パスワードなしで保存してからお試しください。',
    'no-text':
      'スキャンまたは写真、つまり文字の画像のため、読み取れません。作成に使ったソフトからPDFとしてエクスポートするか、文字認識（OCR）にかけてテキストを貼り付けてください。',
    damaged: '不完全か、破損しています。もう一度ダウンロードまたはコピーしてからお試しください。',
    unsafe:
      '攻撃にしか使われないものが含まれているため、開きませんでした。別のソフトで保存し直すか、テキストを貼り付けてください。',
    'no-resume': '読み取れましたが、レジュメらしい内容がありません。',
    'gave-up':
      '読み取りに時間がかかりすぎたか、メモリーを使いすぎたため、中止しました。新しいPDFとして保存するか、テキストを貼り付けてください。',
  },
  nothingLost: '変更されたり失われたりしたものはありません。ファイルは元のままです。',
  tryAgain: '再試行',
  chooseOther: '別のファイルを選択',
  toDashboard: 'レジュメ一覧に戻る',
  stoppedTitle: 'インポートを中止しました',
  stopped: 'ファイルは読み取られませんでした。何も変更されていません。',
  goneTitle: '進行中のインポートはありません',
  gone: 'ファイルを選んで始めてください。ここにあるはずのインポートは、レジュメになったか、破棄されたか、別のブラウザにあるか、このブラウザに保存できませんでした。元のファイルは変更されていません。',
}
