import type { requestedCvs as english } from '../en/requested-cvs'

/** Messages of the page on which a person asks for a CV and comes back for it, in Traditional Chinese. */
export const requestedCvs: typeof english = {
  title: '請求',
  text: '為某個職缺請求一份履歷，稍後再回來拿。你自己的履歷不會改變。',
  guest:
    '你離開後我們仍會處理請求，因此需要帳號來儲存結果。沒有帳號時，你可以在編輯器中比對履歷與職缺說明。',
  formTitle: '請求履歷',
  cv: '履歷',
  job: '職缺說明',
  jobHint: '請貼上徵才廣告的文字。',
  jobRefused: '無法當作職缺說明使用：太短或太長。',
  noCvs: '你的帳號裡還沒有履歷，請先建立一份。',
  busy: '我們已在處理五個請求，請等其中一個結束。',
  begun: '正在處理。你可以關閉這個頁面。',
  listTitle: '你的請求',
  none: '你沒有請求。',
  states: {
    waiting: '等待中',
    running: '進行中',
    done: '已完成',
    failed: '失敗',
    cancelled: '已停止',
  },
  otherCv: '另一份履歷',
  asked: (date) => `請求於 ${date}`,
  ends: (date) => `將於 ${date} 刪除`,
  stop: '停止',
  withoutModel: '不用 AI 再試',
  files: '顯示檔案',
  page: '網頁',
  report: '變更內容（JSON）',
}
