import type { sharePage as english } from '../en/share-page'

export const sharePage: typeof english = {
  cv: 'レジュメ',
  letter: 'カバーレター',
  documents: '書類',
  view: '表示',
  text: 'テキスト',
  pdf: 'PDF',
  pages: 'PDFのページ。テキストと同じ内容です。',
  download: 'PDFをダウンロード',
  passwordTitle: 'このページにはパスワードがあります',
  passwordHint: 'リンクと一緒に受け取ったパスワードを入力してください。',
  password: 'パスワード',
  open: '開く',
  passwordWrong: 'パスワードが違います。もう一度お試しください。',
  passwordLimited: 'パスワードの間違いが多すぎます。15分後にもう一度お試しください。',
  goneTitle: 'ここには何もありません',
  goneText:
    'このリンクは終了したか、取り消されたか、もともと存在しません。送ってくれた人に確認してください。',
  busyTitle: 'しばらくしてからもう一度お試しください',
  busyText: 'ページを表示できませんでした。',
}
