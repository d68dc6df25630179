import type { accountMenu as english } from '../en/account-menu'
import { formatters } from '../format'

const { number } = formatters('zh-Hant')

/** Messages of the account menu and the sign-out dialog, in Traditional Chinese. */
export const accountMenu: typeof english = {
  menu: {
    label: (email) => `帳號：${email}`,
    signIn: '登入',
    signInAgain: '重新登入',
    requests: '請求',
    workspaces: '工作區',
    settings: '設定',
    signOut: '登出',
  },

  guestCvs: {
    title: (email) => `將履歷移到 ${email}？`,
    text: (count) =>
      `在這部裝置上未使用帳號時寫的履歷：${number(count)} 份。如果不移動，它們會留在這裡。`,
    move: '移動',
    stay: '暫時不要',
    failed: '沒有成功。沒有遺失任何內容：履歷仍在這部裝置上。請再試一次。',
  },

  signOut: {
    title: '登出',
    text: '履歷會留在你的帳號裡，下次登入就看得到。',
    forget: '同時從這部裝置移除我的履歷',
    forgetHint:
      '適合與他人共用的裝置。還沒存到帳號的履歷會先存過去。未完成的匯入和職缺說明也會一併移除。',
    submit: '登出',
    cancel: '保持登入',
    working: '正在儲存最後的變更，接著就會登出…',
    unsent:
      '有些變更可能只在這部裝置上：無法確認帳號已收到全部變更。沒有移除任何內容，你仍是登入狀態。',
    tryAgain: '再試一次',
    keep: '登出並把履歷留在這裡',
    removeAnyway: '登出並移除履歷',
    failed: '無法連上伺服器。沒有移除任何內容，你仍是登入狀態。連上網路後請再試一次。',
    elsewhereTitle: '正在登出',
    elsewhere: '你正在另一個分頁登出。你在這裡輸入的內容會先存到帳號。',
  },
}
