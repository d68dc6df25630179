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
  comments: 'コメント',
  markHint: 'テキスト内の言葉を選択してコメントするか、下で書類全体にコメントできます。',
  commentOnWords: 'この言葉にコメント',
  commentOnAll: '書類全体にコメント',
  commentText: 'コメント',
  suggestWords: '別の言葉を提案（任意）',
  commentName: 'お名前',
  commentSeen: 'このリンクを知っている人は誰でも、コメントとお名前を読めます。',
  sendComment: 'コメントを送信',
  cancel: 'キャンセル',
  commentSent: 'コメントを送信しました。',
  suggested: '代わりの提案',
  answer: '返信',
  wordsGone: 'この部分の言葉は、現在の書類では変わっています。',
  commentResolved: '解決済み',
  suggestionTaken: '提案を承認しました',
  commentMissing: 'お名前とコメントを入力してください。',
  commentTooLong:
    'コメントは送信されませんでした。コメントは2,000文字、お名前は80文字までです。短くしてください。',
  commentOutdated:
    'その間にテキストが変わったため、コメントは送信されませんでした。もう一度言葉を選択してください。',
  commentsFull:
    'コメントは送信されませんでした。この書類にはすでにコメントが500件あり、これ以上追加できません。',
  commentLimited:
    'コメントは送信されませんでした。1時間に多くのコメントが送信されています。しばらくしてからもう一度お試しください。',
  passwordTitle: 'このページにはパスワードがあります',
  passwordHint: 'リンクと一緒に受け取ったパスワードを入力してください。',
  password: 'パスワード',
  open: '開く',
  passwordWrong: 'パスワードが違います。もう一度お試しください。',
  passwordLimited: 'パスワードの間違いが多すぎます。15分後にもう一度お試しください。',
  goneTitle: 'ここには何もありません',
  goneText:
    'このリンクは終了したか、取り消されたか、もともと存在しません。送ってくれた人に確認してください。',
  commentNotSent: 'コメントは送信されませんでした。ここからコピーできます。',
  busyTitle: 'しばらくしてからもう一度お試しください',
  busyText: 'ページを表示できませんでした。',
}
