import type { connectedApps as english } from '../en/connected-apps'

/** Messages of connected apps and of their consent page, in Traditional Chinese. */
export const connectedApps: typeof english = {
  title: '已連結的應用程式',
  text: '你允許處理你的履歷的應用程式。它們會提出用詞建議，是否採用由你決定。',
  none: '你沒有已連結的應用程式。',
  address: '要在應用程式中輸入的網址',
  since: (date) => `連結於 ${date}`,
  disconnect: '中斷連結',
  disconnectNamed: (name) => `中斷連結：${name}`,
  disconnected: (name) => `「${name}」已中斷連結。`,
  question: (name) => `允許「${name}」使用你的帳號？`,
  unverified: '這個名稱是應用程式自己取的，我們沒有查證。',
  account: (email) => `你的帳號：${email}`,
  goesTo: (host) => `接下來會前往：${host}`,
  writeHint: '提出用詞建議、變更設計、更新你的應徵。',
  mayNot: '它無法在你的履歷或求職信中寫入文字，也無法刪除任何內容。你可以隨時在設定中中斷連結。',
  allow: '允許',
  deny: '不允許',
  full: '已連結的應用程式數量已達帳號上限。請先在設定中中斷一個，再試一次。',
  invalid: '這個應用程式送出了無效的請求。沒有允許任何事。',
  unknownTitle: '無法連結這個應用程式',
  unknown:
    '我們不認識這個應用程式，或它等待回覆的網址。沒有允許任何事。請從應用程式移除 Vitae，再重新加入。',
}
