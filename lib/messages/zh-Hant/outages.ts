import type { outages as english } from '../en/outages'

/** Messages about outages, in Traditional Chinese. */
export const outages: typeof english = {
  server: '伺服器目前沒有回應。你可以繼續工作：撰寫、預覽和 PDF 在這裡都能使用。',
  saving: '目前無法存到你的帳號。你可以繼續工作：撰寫、預覽和 PDF 在這裡都能使用。',
  waits: '內容都已儲存在這部裝置上，之後會自動存到帳號。',
  waitsInTab: '在那之前，你的變更只在這個分頁裡：請不要關閉。之後會自動存到帳號。',
  short: {
    server: '伺服器沒有回應。',
    saving: '無法存到你的帳號。',
    waits: '可以繼續寫：內容都存在這裡，之後再傳送。',
  },
  mail: '目前無法寄送電子郵件：恢復之前收不到驗證碼和連結。其他功能都正常。',
  models: '這部伺服器的 AI 模型沒有回應。沒有它，其他功能一樣能用。請幾分鐘後再試一次。',
}
