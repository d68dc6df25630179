import type { ui as english } from '../en/ui'
import { formatters } from '../format'

const { plural } = formatters('ja')

/** Messages of the controls themselves, on any screen, in Japanese. */
export const ui: typeof english = {
  close: '閉じる',
  skipToContent: '本文へ移動',
  clear: 'クリア',
  dismiss: '閉じる',
  notices: 'メッセージ',
  notFetched:
    '読み込めませんでした。データは失われていません。接続を確認して、もう一度お試しください。',
  fetching: 'もう一度読み込み中…',
  tryAgain: '再試行',
  required: '必須',
  move: (name) => `「${name}」を移動`,
  moveHelp:
    'Enter、矢印キー、もう一度Enterの順に押してください。Escでキャンセルします。クリックまたはタップで1つずつ上下に移動できます。',
  moveUp: '上へ移動',
  moveDown: '下へ移動',
  lifted: (position, count) => `選択しました。${count}件中${position}番目。`,
  moved: (position, count) => `${count}件中${position}番目。`,
  dropped: (position, count) => `${count}件中${position}番目に移動しました。`,
  cancelled: '移動をキャンセルしました。',
  formatting: '書式',
  bold: '太字',
  italic: '斜体',
  link: 'リンク',
  linkAddress: 'Webアドレス、メールアドレス、電話番号',
  linkApply: 'リンクを設定',
  linkRemove: 'リンクを削除',
  linkRefused: 'PDFから開けるのは、Web（https）、メール、電話のリンクだけです。',
  fieldFull: (limit) =>
    plural(limit, {
      other: '入力欄に入るのは#文字までです。これは入りません。データは失われていません。',
    }),
}
