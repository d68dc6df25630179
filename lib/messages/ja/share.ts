import type { share as english } from '../en/share'
import { formatters } from '../format'

const { plural } = formatters('ja')

export const share: typeof english = {
  title: '共有リンク',
  intro:
    'リンクを知っている人は（パスワードを設定した場合はパスワードも知っている人のみ）、この書類のページをテキストとPDFで開けます。リンクはいつでも終了できます。',
  signUp: 'アカウントを作成',
  loading: 'リンクを読み込んでいます…',
  newLink: '新しいリンク',
  yourLinks: 'あなたのリンク',
  forWhom: '送り先（任意）',
  forWhomHint: '自分にだけ表示されます。送り先ごとにリンクを分けると、誰が見たかがわかります。',
  shows: 'ページに表示する内容',
  newest: '常に最新のバージョン',
  asItIsNow: '今の時点の書類',
  withResume: 'このカバーレターのレジュメも一緒に',
  accessOptions: 'パスワード、最終日、コメント',
  create: 'リンクを作成',
  limitReached: 'リンクが100個あり、アカウントの上限です。先にどれかを終了してください。',
  unnamed: '名前のないリンク',
  views: (count) => plural(count, { other: '閲覧#回' }),
  downloads: (count) => plural(count, { other: 'ダウンロード#回' }),
  created: (date) => `作成：${date}`,
  until: (date) => `有効期限：${date}`,
  ended: (date) => `終了：${date}`,
  fixed: '固定バージョン',
  hasPassword: 'パスワードあり',
  qrCode: 'QRコード',
  settings: '設定',
  end: 'リンクを終了',
  endQuestion:
    'このリンクを終了しますか？リンクを知っている全員に対して、ページはすぐになくなります。',
  keep: '残す',
  hasEnded: 'リンクを終了しました',
  offerDownload: 'PDFのダウンロードを許可',
  offerDownloadHint: '許可しなくても、ページの内容は読んだりコピーしたりできます。',
  allowComments: 'コメントを許可',
  allowCommentsHint:
    'このリンクを知っている人は誰でも、コメントや別の言葉の提案ができ、このリンクでのコメントをすべて読めます。読みやすいアドレスのページにはコメントはありません。',
  hasComments: 'コメントあり',
  askPassword: 'パスワードを求める',
  password: 'パスワード',
  newPassword: '新しいパスワード',
  passwordHint: '4文字以上。',
  newPasswordHint: '4文字以上。今のままにするには空欄にしてください。',
  passwordMissing: '4文字以上のパスワードを入力してください。',
  lastDay: '最終日',
  lastDayHint: '期限を設けない場合は空欄にしてください。',
  lastDayWrong: '今日以降の日付を選択してください。',
  leaveOut: 'ページとPDFに載せない項目',
  contacts: { phone: '電話', email: 'メール', address: '番地と郵便番号' },
  slug: '読みやすいアドレス（任意）',
  slugHint:
    '検索エンジンで見つかるようになります。小文字のa～z、数字、ハイフン。以前のアドレスもあと30日間使えます。',
  slugTaken: 'このアドレスは使われています。別のものをお試しください。',
  slugWrong: '小文字のa～z、数字、ハイフンで3～60文字にしてください。',
  slugWithPassword:
    'パスワードのあるページに読みやすいアドレスは設定できません。どちらかを選んでください。',
  save: '保存',
  saved: 'リンクを保存しました',
}
