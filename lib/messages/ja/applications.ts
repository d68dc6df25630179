import type { applications as english } from '../en/applications'
import { formatters } from '../format'

const { plural, number } = formatters('ja')

/** Messages of the list and the board of applications, and of the form that adds one, in Japanese. */
export const applications: typeof english = {
  title: '応募一覧',
  untitled: '無題の応募',
  job: (position, employer) => [position, employer].filter(Boolean).join('、'),
  loading: '応募を読み込み中…',
  stages: {
    saved: '保存済み',
    applied: '応募済み',
    interview: '面接',
    offer: '内定',
    closed: '終了',
  },
  outcomes: {
    accepted: '内定承諾',
    declined: '内定辞退',
    rejected: '不採用',
    withdrawn: '応募取り下げ',
  },
  add: '新しい応募',
  views: '表示',
  list: 'リスト',
  board: 'ボード',
  search: '応募を検索',
  filters: '絞り込みと並べ替え',
  stageFilters: { all: 'すべての段階', open: '終了以外' },
  dueFilter: '期日',
  dueFilters: { any: 'すべての期日', overdue: '期日超過', week: '今後7日以内' },
  sortBy: '応募の並べ替え',
  sorts: {
    due: '期日が近い順',
    updated: '最終編集順',
    created: '作成日が新しい順',
    employer: '企業名順',
    position: '職種順',
  },
  found: {
    all: (count) => plural(count, { other: '応募#件が見つかりました' }),
    searching: (count) => plural(count, { other: 'これまでに応募#件が見つかりました' }),
    device: (count) =>
      plural(count, {
        other: 'このデバイスで応募#件が見つかりました。アカウントは現在検索できません。',
      }),
  },
  nothingFound: '条件に合う応募はありません。',
  showAll: 'すべての応募を表示',
  showMore: (count) => `さらに${number(count)}件を表示`,
  more: 'その他',
  numbers: '集計',
  calendar: 'カレンダーファイルをダウンロード',
  exportAll: 'CSVでダウンロード',
  importTable: 'CSVファイルをインポート',
  moveTo: '移動先',
  moved: (job, stage) => `「${job}」を「${stage}」に移動しました`,
  notBrought:
    'この応募をアカウントから取得できませんでした。何も変更されていません。オンラインになったらもう一度お試しください。',
  notRead: 'この応募を読み込めませんでした。何も変更されていません。開くと理由を確認できます。',
  due: (day) => `期日：${day}`,
  dueToday: '期日は今日',
  overdue: (day) => `期日超過：${day}`,
  since: (day) => `${day}から`,
  column: (stage, count) => `${stage}：${plural(count, { other: '応募#件' })}`,
  emptyColumn: 'まだありません',
  drag: (job) => `「${job}」を移動`,
  emptyTitle: '応募をまとめて管理',
  emptyText:
    '求人を保存し、送った書類を記録して、次の予定を確認できます。内容はこのデバイスと、アカウントがあればアカウントにとどまります。',
  trashNote: '応募は、完全に削除するまでここに残ります。',
  trashNoteAccount: '応募は、どのデバイスでも30日間ここに残り、その後完全に削除されます。',
  back: '応募一覧に戻る',
  newHint:
    '求人情報を貼り付けるか、わかることを入力してください。「保存」を押すまで何も保存されません。',
  jobDescriptionHint: 'このデバイスで読み取られます。中のリンクが開かれることはありません。',
  use: (text) => `「${text}」を使う`,
  save: '保存',
  discard: '破棄',
  saved: (job) => `「${job}」を保存しました`,
  nothingToSave: '先に職種か企業名を入力してください。',
  alreadyThere: (job, stage) => `「${job}」の応募はすでに「${stage}」にあります。`,
  tooLong: (limit) =>
    `文章が${number(limit)}文字を超えているため、先頭の部分だけを取り込みました。`,
  notReadFile: {
    empty: 'このファイルにはテキストがありません。求人情報をコピーして、ここに貼り付けてください。',
    'wrong-type':
      'このファイルには読み取れるテキストがありません。求人情報をコピーして貼り付けてください。',
    'legacy-word': '古いWord形式です。DOCXまたはPDFで保存してからお試しください。',
    macros: 'マクロを含むWordファイルです。DOCXまたはPDFで保存してからお試しください。',
    'too-large':
      '求人情報としてはファイルサイズが大きすぎます。テキストをコピーして貼り付けてください。',
    'too-long': 'ページ数が多すぎます。求人情報をコピーして貼り付けてください。',
    password: 'パスワードで保護されています。パスワードを解除してから、もう一度お試しください。',
    'no-text':
      '文字の画像だけのファイルです。元のページからテキストをコピーして貼り付けてください。',
    damaged:
      'ファイルが破損しています。もう一度入手するか、テキストをコピーして貼り付けてください。',
    unsafe: '攻撃にしか使われないものが含まれているため、読み取りませんでした。',
    'gave-up': '読み取りに時間がかかりすぎました。求人情報をコピーして貼り付けてください。',
  },
  browserTitle: 'ブラウザから求人を追加',
  browserHint:
    'このボタンをブックマークバーにドラッグしてください。求人情報のページで押すと、タイトル、アドレス、選択したテキストが入った状態でこの入力画面が開きます。ほかには何も読み取らず、送信も保存もしません。',
  browserButton: '求人をVitaeに保存',
  browserNotHere: 'ブックマークバーにドラッグしてください。ほかのページで使えます。',
  browserCopy: 'ボタンのアドレスをコピー',
  browserCopied: 'アドレスをコピーしました。新しいブックマークのURLとして貼り付けてください。',
  browserNotCopied: 'このブラウザではコピーできません。代わりにボタンをドラッグしてください。',
  shareHint:
    'スマートフォンでは、Vitaeをホーム画面に追加すると、ほかのアプリから求人情報を共有できます。',
}
