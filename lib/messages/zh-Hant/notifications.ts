import type { notifications as english } from '../en/notifications'
import { formatters } from '../format'

const { plural } = formatters('zh-Hant')

/** Messages of the notifications, in Traditional Chinese. */
export const notifications: typeof english = {
  bell: (unread) => (unread === 0 ? '通知' : plural(unread, { other: '通知，# 則未讀' })),
  title: '通知',
  none: '還沒有通知。帳號的重要事件會顯示在這裡。',
  unknown: '還沒有載入你的通知。系統會繼續嘗試。',
  settingsLink: '通知設定',
  unread: '新的',
  today: '今天',
  yesterday: '昨天',

  askedFor: {
    requirements: '職缺說明的條件',
    tailoring: '針對職缺說明的建議',
    wording: '文字潤飾',
    letter: '求職信草稿',
    translation: '翻譯',
    match: '與職缺說明相符的履歷',
    interview: '面試問題',
    'import-help': '匯入的 AI 協助',
    'import-reading': '用 AI 讀取匯入的檔案',
    cv: '程式請求的履歷',
  } as Readonly<Record<string, string>>,
  somethingAsked: '你的請求',
  requestDone: (what) => `${what}：已完成`,
  requestFailed: (what) => `${what}：無法完成`,
  requestFailedText: '內容沒有遺失。你可以再試一次。',
  keyCreated: (name) => `已建立 API 金鑰：${name}`,
  keyCreatedText: '如果不是你，請撤銷金鑰，再變更密碼。',
  newDevice: (device) => `新的登入：${device}`,
  newDeviceText: '如果不是你，請將該裝置登出，再變更密碼。',
  deletionScheduled: (title) => `在垃圾桶裡：${title}`,
  deletionScheduledText: (day) => `將於 ${day}永久刪除。`,
  exportDone: '你的資料：可以下載了',
  exportDoneText: (day) => `檔案可下載至 ${day}。`,
  exportFailed: '你的資料：無法匯出',
  exportFailedText: '內容沒有遺失。你可以再試一次。',
  untitled: '一份文件',

  settings: {
    text: '選擇要通知你的事項。通知絕不會包含履歷的文字。',
    caption: '事件與通知方式',
    event: '事件',
    ways: { app: '應用程式', mail: '電子郵件' },
    switchName: (event, way) => `${event}：${way}`,
    kinds: {
      'request-done': '建議、草稿或翻譯已完成',
      'request-failed': '請求無法完成',
      'key-created': '建立了 API 金鑰',
      'new-device': '從新的裝置登入',
      'deletion-scheduled': '文件即將永久刪除',
      'export-ended': '資料匯出完成或失敗',
    },
    language: '郵件的語言',
    noMail: '這部伺服器尚未設定電子郵件，所以不會寄送郵件。你可以從鈴鐺圖示查看通知。',
    notConfirmed: '要收到郵件，請在上面的個人資料中確認你的地址。',
    saved: '已儲存。',
  },
}
