import type { dashboard as english, KindCounts } from '../en/dashboard'
import { formatters } from '../format'

const { plural } = formatters('ja')

/** Formats "レジュメ2件とカバーレター1件"; leaves out a kind of which there is none. */
function countKinds({ resume, letter }: KindCounts): string {
  const resumes = plural(resume, { other: 'レジュメ#件' })
  const letters = plural(letter, { other: 'カバーレター#件' })
  if (letter === 0) return resumes
  return resume === 0 ? letters : `${resumes}と${letters}`
}

/** Builds the messages about one document, which is called by its kind (`what`). */
const wordsFor = (what: string) => ({
  untitled: `無題の${what}`,
  newName: `この${what}の名前`,
  unreadable: `この${what}はここに表示できません。何も変更されていません。開くと理由を確認できます。`,
  notBrought: `この${what}をアカウントから取得できませんでした。何も変更されていません。オンラインになったらもう一度お試しください。`,
  notRenamed: `この${what}の名前を変更できませんでした。何も変更されていません。開くと理由を確認できます。`,
  notCopied: `この${what}を読み込めなかったため、コピーもダウンロードもされていません。開くと理由を確認できます。`,
})

/** Messages of the dashboard, in Japanese. */
export const dashboard: typeof english = {
  title: 'レジュメ一覧',
  home: 'Vitae、トップページへ',
  lists: { label: 'ページ', cvs: 'レジュメ', applications: '応募' },
  newCv: '新しいレジュメ',
  openFile: 'ファイルを開く',
  search: 'レジュメを検索',
  sortBy: 'レジュメの並べ替え',
  sorts: { updated: '最終編集順', created: '作成日が新しい順', title: '名前順' },
  searched: {
    all: {
      found: (counts) => `${countKinds(counts)}が見つかりました`,
      nothing: (query) => `「${query}」を含むレジュメやカバーレターはありません。`,
    },
    searching: {
      found: (counts) => `これまでに${countKinds(counts)}が見つかりました`,
      nothing: (query) => `すべてのレジュメとカバーレターで「${query}」を検索しています…`,
    },
    device: {
      found: (counts) => `このデバイスで${countKinds(counts)}が見つかりました`,
      nothing: (query) =>
        `このデバイスには「${query}」を含むレジュメやカバーレターがありません。アカウントだけにあるものは、現在検索できません。オンラインになったらもう一度お試しください。`,
    },
  },
  clearSearch: 'すべてのレジュメを表示',
  loading: 'レジュメを読み込み中…',
  ofKind: { resume: wordsFor('レジュメ'), letter: wordsFor('カバーレター') },
  more: (title) => `${title}：その他の操作`,
  open: '開く',
  rename: '名前を変更',
  tailor: '求人に合わせる',
  writeLetter: 'カバーレターを書く',
  letter: 'カバーレター',
  fileNames: { resume: 'CV', letter: 'Cover Letter' },
  duplicate: '複製',
  copyOf: (title) => `${title}のコピー`,
  duplicated: (title) => `「${title}」を作成しました`,
  downloadJson: {
    resume: 'JSON Resumeでダウンロード',
    letter: 'JSONでダウンロード',
  },
  trash: 'ゴミ箱に移動',
  trashed: (title) => `「${title}」をゴミ箱に移動しました`,
  notHereYet: 'アカウントにあり、このデバイスにはまだありません',
  notErased: (title) =>
    `「${title}」は別の場所で変更されたため、削除されませんでした。内容を確認してから、もう一度削除してください。`,
  forJob: (job) => `${job}向け`,
  pages: (count) => plural(count, { other: '#ページ' }),
  editedToday: (time) => `今日 ${time}`,
  editedYesterday: (time) => `昨日 ${time}`,
  edited: (date) => date,
  trashedOn: (date) => `${date}からゴミ箱にあります`,
  trashTitle: 'ゴミ箱',
  trashLink: (count) => plural(count, { other: 'ゴミ箱（#）' }),
  trashNote: 'レジュメとカバーレターは、完全に削除するまでここに残ります。',
  trashNoteAccount:
    'レジュメとカバーレターは、どのデバイスでも30日間ここに残り、その後完全に削除されます。',
  daysLeft: (count) => (count === 0 ? '今日削除' : plural(count, { other: '残り#日' })),
  trashEmpty: 'ゴミ箱は空です。',
  backToCvs: 'レジュメ一覧に戻る',
  restore: '復元',
  restoreNamed: (title) => `「${title}」を復元`,
  restored: (title) => `「${title}」を復元しました`,
  erase: '完全に削除',
  eraseNamed: (title) => `完全に削除：${title}`,
  erased: (title) => `「${title}」は完全に削除されます`,
  emptyTitle: '最初のレジュメを作成',
  emptyText: {
    device:
      '入力を始めると、実際のPDFが同時に表示されます。アカウントは不要で、内容はこのデバイスにとどまります。',
    tab: '入力を始めると、実際のPDFが同時に表示されます。このブラウザには現在何も保存できません。タブを閉じる前にダウンロードしてください。',
    account:
      '入力を始めると、実際のPDFが同時に表示されます。内容はアカウントとこのデバイスに保存されます。',
    accountOnly: '入力を始めると、実際のPDFが同時に表示されます。内容はアカウントに保存されます。',
  },
  start: '書き始める',
  importTitle: '手持ちのレジュメをインポート',
  importText:
    'PDF、Wordファイル、ほかのサービスからのエクスポートを選ぶか、このページのどこかにドロップしてください。内容を確認してからレジュメになります。ファイルはこのデバイスで読み取られ、どこにも送信されません。',
  chooseFile: 'ファイルを選択',
  pasteText: 'テキストを貼り付け',
  pasteTitle: 'レジュメをテキストで貼り付け',
  pasteLabel: 'レジュメのテキスト',
  pasteHint: '改行と見出しはそのまま残してください。内容を確認してからレジュメになります。',
  pasteRead: 'テキストをインポート',
  waiting: (count) => plural(count, { other: '確認待ちのインポートが#件あります。' }),
  goOn: '確認する',
  startEmpty: '空のレジュメから始める',
  dropHere: 'ここにレジュメをドロップ：PDF、Word、テキスト、LinkedIn、JSON Resume、バックアップ',
  importing: 'ファイルを読み取り中…',
  imported: (count) => plural(count, { other: 'レジュメを#件追加しました' }),
  alreadyHere: (count) =>
    count === 1
      ? 'このレジュメはすでにあります'
      : plural(count, { other: 'これらのレジュメ#件はすでにあります' }),
  droppedFile: 'ドロップされたファイル',
  refusedTitle: (name) => `「${name}」を読み込めませんでした。`,
  refused: {
    folder:
      'フォルダーであるか、このブラウザに読み取りが許可されていません。フォルダーを開いて、中のファイルを選んでください。',
    unreadable:
      'ブラウザからこのページにファイルが渡されませんでした。代わりにここでファイルを選択してください。',
    'too-large': 'レジュメやバックアップとしてはサイズが大きすぎます。',
    'too-many': 'バックアップに含められる数を超えるファイルが入っています。',
    'not-json': 'JSON ResumeファイルでもVitaeのバックアップでもありません。',
    damaged:
      'アーカイブが不完全か、破損しています。もう一度ダウンロードまたはコピーしてからお試しください。',
    password:
      'パスワードで保護されています。展開するかパスワードなしで保存してから、もう一度お試しください。',
    'nothing-inside': 'レジュメが入っていません。',
    'not-a-resume': '一部がJSON Resumeの形式に合っていません：',
    'newer-version':
      '新しいバージョンのVitaeで作成されています。このページを再読み込みすると最新バージョンになります。',
  },
  problems: {
    'wrong-type': '値の種類が正しくありません',
    'too-long': '長すぎます',
    'too-many': '件数が多すぎます',
    'too-deep': '階層が深すぎます',
    'too-large': '大きすぎます',
    'forbidden-key': '使用できない名前です',
    'not-allowed': '使用できない値です',
    'newer-version': '新しいバージョンのものです',
  },
  problemAt: (path, problem) => `${path}：${problem}`,
  wholeFile: 'ファイル全体',
  moreProblems: (count) => plural(count, { other: 'ほか#か所' }),
  nothingChanged: 'レジュメは変更されていません。',
  dismiss: 'このメッセージを閉じる',
  downloadAll: 'このデバイスのすべてをダウンロード',
  downloadAllHere: 'このタブのすべてをダウンロード',
  downloadingAll: 'ダウンロードを準備中…',
  downloadedAll: (count) =>
    plural(count, { other: '書類#件を1つのファイルでダウンロードしました' }),
  downloadFailed:
    'ファイルを作成できませんでした。データは失われていません。しばらくしてからもう一度お試しください。',
  onThisDevice: 'このデバイス',
  inThisTab: 'このタブのみ',
  inAccount: 'アカウント',
  inAccountText:
    'レジュメは入力と同時にこのデバイスに保存され、アカウントに送信されるため、どのデバイスでも使えます。まだアカウントにないものがあれば、上部の表示でわかります。',
  accountOffer: 'アカウントがあれば、どのデバイスでもレジュメを使え、以前のバージョンも残ります。',
  createAccount: 'アカウントを作成',
  onlyHere: (count) => plural(count, { other: '書類#件はこのデバイスにしかありません' }),
  leftBehind:
    'ログアウトしました。このブラウザのストレージが応答しないため、レジュメがこのデバイスに残っている可能性があります。ほかの人も使うデバイスの場合は、Vitaeのタブをすべて閉じ、ブラウザの設定でこのサイトのデータを削除してください。',
  settings: '設定',
  theme: 'テーマ',
  themes: { system: '自動', light: 'ライト', dark: 'ダーク' },
  timeZone: 'タイムゾーン',
  deviceTimeZone: (name) => `デバイスと同じ（${name}）`,
}
