import type { mail as english } from '../en/mail'

const footer = (place: string) =>
  `\n\n—\nVitae ${place}\nこのメールは、上記のサイトでこのアドレスが使われたためお送りしています。`

/** The texts of the emails about sign-in, as plain text, in Japanese. `place` is the address of the installation. */
export const mail: typeof english = {
  signUpCode: ({ code, minutes, place }) => ({
    subject: `${code} はVitaeの確認コードです`,
    text:
      `確認コード：${code}\n\nアカウントを作成しているページに入力してください。有効期間は${minutes}分です。\n\nお心当たりがない場合は、このメールを無視してください。コードがなければアカウントは作成されません。` +
      footer(place),
  }),
  accountExists: ({ signIn, reset, place }) => ({
    subject: 'Vitaeのアカウントはすでにあります',
    text:
      `このメールアドレスでアカウントの作成が試みられましたが、アカウントはすでにあります。何も変更されていません。\n\nご本人の場合はログインしてください。\n${signIn}\n\nパスワードをお忘れの場合：\n${reset}\n\nお心当たりがない場合、必要な操作はありません。` +
      footer(place),
  }),
  emailCode: ({ code, minutes, place }) => ({
    subject: `${code} はVitaeのメールアドレス確認コードです`,
    text:
      `確認コード：${code}\n\nアカウントの設定に入力してください。有効期間は${minutes}分です。\n\nお心当たりがない場合は、このメールを無視してください。コードがなければ何も変更されません。` +
      footer(place),
  }),
  emailTaken: ({ place }) => ({
    subject: 'Vitaeでこのメールアドレスが入力されました',
    text:
      '別のアカウントにログインしている人がこのメールアドレスを使おうとしましたが、このアドレスにはすでに別のアカウントがあります。何も変更されていません。\n\nご本人の場合は、このアドレスでログインしてください。' +
      footer(place),
  }),
  emailChanged: ({ place }) => ({
    subject: 'Vitaeアカウントのメールアドレスが変更されました',
    text:
      '今後、アカウントについてのメールは別のアドレスに送られ、ログインにもそのアドレスを使います。\n\nお心当たりがない場合、別の人がアカウントにログインしています。すぐにサーバーの管理者に連絡してください。' +
      footer(place),
  }),
  resetPassword: ({ link, minutes, place }) => ({
    subject: 'Vitaeの新しいパスワードの設定',
    text:
      `次のリンクを開いて、新しいパスワードを設定してください。\n\n${link}\n\nリンクは${minutes}分間、1回だけ有効です。設定後は、すべてのデバイスで再ログインが必要です。\n\nお心当たりがない場合は、このメールを無視してください。パスワードは変わりません。` +
      footer(place),
  }),
  workspaceInvitation: ({ workspace, inviter, day, link, place }) => ({
    subject: `${inviter}さんからVitaeのワークスペースへの招待`,
    text:
      `${inviter}さんから、ワークスペース「${workspace}」に招待されました。メンバーはレジュメを共同で作成します。ご自身の書類は非公開のままです。\n\n次のリンクを開いて、招待を承諾してください。\n\n${link}\n\nリンクは${day}まで、このメールアドレスで1回だけ有効です。\n\n送信者にお心当たりがない場合は、このメールを無視してください。リンクを開かなければ何も変わりません。` +
      footer(place),
  }),
  passwordChanged: ({ reset, place }) => ({
    subject: 'Vitaeのパスワードが変更されました',
    text:
      `アカウントのパスワードが変更され、ほかのデバイスはログアウトされました。\n\nお心当たりがない場合は、すぐに新しいパスワードを設定してください。\n${reset}` +
      footer(place),
  }),
  signInChanged: ({ what, place }) => ({
    subject: 'Vitaeへのログイン方法が変更されました',
    text:
      `${
        {
          'totp-on': '2段階認証がオンになりました。今後、ログインにはアプリのコードが必要です。',
          'totp-off':
            '2段階認証がオフになりました。今後、ログインにアプリのコードは必要ありません。',
          'passkey-added': 'アカウントにパスキーが追加されました。',
          'passkey-removed': 'アカウントからパスキーが削除されました。',
          'provider-linked': 'アカウントに別のログイン方法が追加されました。',
          'provider-unlinked': 'アカウントからログイン方法が削除されました。',
        }[what]
      }\n\nお心当たりがない場合は、パスワードを変更してください。ほかのデバイスはすべてログアウトされます。` +
      footer(place),
  }),
}
