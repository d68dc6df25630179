import type { accountMenu as english } from '../en/account-menu'
import { formatters } from '../format'

const { number } = formatters('ja')

/** Messages of the account menu and the sign-out dialog, which every screen has, in Japanese. */
export const accountMenu: typeof english = {
  menu: {
    label: (email) => `アカウント：${email}`,
    signIn: 'ログイン',
    signInAgain: '再ログイン',
    requests: 'リクエスト',
    workspaces: 'ワークスペース',
    settings: '設定',
    signOut: 'ログアウト',
  },

  guestCvs: {
    title: (email) => `レジュメを${email}に移しますか？`,
    text: (count) =>
      `アカウントなしでこのデバイスで作成したもの：${number(count)}件。移さない場合は、ここに残ります。`,
    move: '移す',
    stay: '後で',
    failed:
      'うまくいきませんでした。失われたものはなく、レジュメはこのデバイスに残っています。もう一度お試しください。',
  },

  signOut: {
    title: 'ログアウト',
    text: 'レジュメはアカウントに残り、ログインすればまた使えます。',
    forget: 'このデバイスからレジュメも削除する',
    forgetHint:
      'ほかの人も使うデバイスの場合に選んでください。まだアカウントにないレジュメは、先にアカウントに保存されます。途中のインポートと求人情報も削除されます。',
    submit: 'ログアウト',
    cancel: 'ログインしたままにする',
    working: '最後の変更を保存してからログアウトします…',
    unsent:
      '一部の変更がこのデバイスにしかない可能性があります。すべてがアカウントに保存されたことを確認できませんでした。何も削除されておらず、ログインしたままです。',
    tryAgain: '再試行',
    keep: 'データを残してログアウト',
    removeAnyway: '削除してログアウト',
    failed:
      'サーバーに接続できませんでした。何も削除されておらず、ログインしたままです。オンラインになったらもう一度お試しください。',
    elsewhereTitle: 'ログアウト中',
    elsewhere:
      '別のタブでログアウトしています。ここに入力した内容は、先にアカウントに保存されます。',
  },
}
