import type { importModel as english } from '../en/import-model'
import { formatters } from '../format'

const { plural } = formatters('zh-Hant')

/** Messages of the review of an import about an AI model that reads the file, in Traditional Chinese. */
export const importModel: typeof english = {
  read: '用 AI 重新讀取',
  offer: '項目混在一起或有缺漏？AI 可以重新讀取整個檔案。你可以復原。',
  stop: '停止',
  stages: {
    waiting: '正在等候開始。',
    reading: '正在讀取。',
    drafting: 'AI 正在讀取檔案。',
    checking: '正在檢查回答。',
  },
  stay: '可能需要幾分鐘。你可以在這裡繼續處理。離開這個檢視畫面就會停止。',
  ready: 'AI 已讀完檔案，沒有打斷你的工作。',
  show: '顯示結果',
  withAi: '已用 AI 讀取。',
  marked: (count) => plural(count, { other: '有 # 個欄位不同，都標示了「請檢查」。' }),
  same: '所有欄位都相同。',
  withoutAi: {
    value: (section, field, text) =>
      `${section === '' ? field : `${section}，${field}`}「${text}」`,
    elsewhere: (entry) => `在「${entry}」`,
    values: (parts) => `未使用 AI 時：${parts.join(' · ')}`,
    leftOver: '未使用 AI 時：未歸類',
  },
  sent: '你已將這個檔案的文字傳送給 AI 模型。檔案本身仍在這部裝置上。',
  unchanged: '沒有任何變更。',
  failures: {
    'too-long': '這個檔案的文字超過 AI 模型一次能讀取的量，所以沒有傳送。',
    'nothing-found': 'AI 模型的回答在你的檔案裡都找不到，所以無法採用。',
    'gave-up': '處理這個檔案花費的時間太長，已經停止。請再試一次。',
  },
  consent: {
    title: '要用 AI 讀取這個檔案嗎？',
    sends: (model) =>
      `這會將檔案的文字傳送給 ${model}：每一行的內容，以及它的頁碼、欄位置和外觀，例如大小。`,
    marks:
      '能辨認出的電子郵件地址、電話號碼、街道地址、連結和你的姓名，會換成 [email 1] 之類的代號，再於這部裝置上換回來。',
    asIs: '其他內容會原樣傳送，包括未能辨認出的使用者名稱或姓名的一部分。',
    notSent: '不會傳送檔案本身和其中的圖片。',
    returns: 'AI 只判斷哪些字該放在哪裡，每個字仍出自你的檔案。你可以復原結果。',
    cancel: '取消',
    send: '傳送並讀取',
  },
}
