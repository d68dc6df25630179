import { formatters } from '../format'
import type { NotificationMailWords } from '../notification-mail-shape'

const { plural } = formatters('zh-Hant')

/** Emails about events in an account, in Traditional Chinese. */
export const notificationMails: NotificationMailWords = {
  askedFor: {
    requirements: '職缺說明的條件',
    tailoring: '針對職缺說明的建議',
    wording: '文字潤飾',
    letter: '求職信草稿',
    translation: '履歷翻譯',
    match: '與職缺說明相符的履歷',
    interview: '面試問題',
    'import-help': '匯入的 AI 協助',
    'import-reading': '用 AI 讀取匯入的檔案',
    cv: '請求的履歷',
    proposal: '來自應用程式的建議',
  },
  device: (browser, system) =>
    browser && system ? `${system} 上的 ${browser}` : browser || system || '不明的瀏覽器',
  requestDone: ({ what, link }) => ({
    subject: '你的請求已完成',
    text: `${what}：已完成。\n\n你的文件沒有任何變更，要採用哪些內容由你決定：\n${link}`,
  }),
  requestFailed: ({ what, link }) => ({
    subject: '你的請求無法完成',
    text: `${what}：無法完成。\n\n你的文件沒有任何變更，內容也沒有遺失。請查看原因並再試一次：\n${link}`,
  }),
  keyCreated: ({ name, link }) => ({
    subject: '你的 Vitae 帳號建立了 API 金鑰',
    text: `你的帳號建立了一組 API 金鑰，名稱是「${name}」。\n\n如果是你建立的，不需要做任何事。\n\n如果不是你，請撤銷這組金鑰，再變更密碼：\n${link}`,
  }),
  appConnected: ({ name, link }) => ({
    subject: '有應用程式連結到你的 Vitae 帳號',
    text: `有應用程式連結到你的帳號，它自稱「${name}」。\n\n如果是你本人，不需要做任何事。\n\n如果不是你，請中斷這個應用程式的連結，再變更密碼：\n${link}`,
  }),
  newDevice: ({ device, at, link }) => ({
    subject: '你的 Vitae 帳號有新的登入',
    text: `有人從新的裝置登入你的帳號：${device}，時間是 ${at}（UTC）。\n\n如果是你，不需要做任何事。\n\n如果不是你，請將該裝置登出，再變更密碼：\n${link}`,
  }),
  deletionScheduled: ({ count, day, link }) => ({
    subject: plural(count, { other: '垃圾桶裡的 # 份文件將會刪除' }),
    text: plural(count, {
      other: `垃圾桶裡有 # 份文件，將從 ${day}起永久刪除。\n\n如果這是你想要的，不需要做任何事。在那之前都可以還原：\n${link}\n\n如果不是你移到垃圾桶的，請先還原，再變更密碼。`,
    }),
  }),
  exportDone: ({ day, link }) => ({
    subject: '你的資料可以下載了',
    text: `帳號的匯出檔已準備好。請於 ${day}之前在設定中下載：\n${link}\n\n下載連結的有效時間為一小時，可以在那裡取得新的連結。\n\n如果不是你提出的，請在那裡刪除檔案，再變更密碼。`,
  }),
  exportFailed: ({ link }) => ({
    subject: '無法匯出你的資料',
    text: `無法匯出你的資料。帳號沒有任何變更，內容也沒有遺失。你可以在設定中再試一次：\n${link}`,
  }),
  applicationDue: ({ lines, link }) => ({
    subject: '應徵提醒',
    text: `你的應徵有以下待辦：\n\n${lines}\n\n標記為完成，或另選一天：\n${link}`,
  }),
  commentAdded: ({ link }) => ({
    subject: '文件有新留言',
    text: `有人對你正在編輯的文件留言。\n\n文件沒有任何更動。請閱讀留言，再決定如何處理：\n${link}`,
  }),
  shareLocked: ({ link }) => ({
    subject: '分享連結的密碼多次輸錯',
    text: `有人在你的一個分享連結上輸錯了 30 次密碼。15 分鐘內，它不再接受從未開啟過它的瀏覽器輸入的密碼。你的文件不受影響。\n\n如果情況持續，請結束該連結並建立新的：\n${link}`,
  }),
  webhookDisabled: ({ host, link }) => ({
    subject: '你的 Vitae 帳號有一個 Webhook 已關閉',
    text: `連續五天無法送達任何內容到 ${host}，因此這個 Webhook 已關閉。你的文件不受影響。\n\n請查看伺服器的回應，再重新開啟這個 Webhook：\n${link}`,
  }),
  due: { followUp: '後續追蹤', deadline: '應徵截止日', more: '清單中還有更多' },
  footer: ({ place, settings }) => `\n\n—\nVitae：${place}\n選擇要收到哪些郵件：${settings}`,
  unsubscribe: (link) => `\n不再收到這類郵件：${link}`,
  page: {
    title: '來自 Vitae 的郵件',
    question: {
      'request-done': '請求完成時，不再寄送郵件嗎？',
      'request-failed': '請求無法完成時，不再寄送郵件嗎？',
      'deletion-scheduled': '垃圾桶裡的文件即將刪除時，不再寄送郵件嗎？',
      'comment-added': '不再收到關於所分享文件的留言的郵件嗎？',
      'share-locked': '不再收到關於分享連結密碼輸錯的郵件嗎？',
      'application-due': '不再收到關於應徵追蹤和截止日期的郵件嗎？',
      'webhook-disabled': '不再收到 Webhook 關閉時的郵件嗎？',
      'export-ended': '資料可以下載時，不再寄送郵件嗎？',
    },
    button: '不再收到這些郵件',
    done: '你不會再收到這類郵件。',
    again: '你可以在帳號設定中重新開啟。',
    settings: '前往設定',
  },
}
