import type { requests as english } from '../en/requests'
import { formatters } from '../format'

const { plural } = formatters('zh-Hant')

/** Messages about the state of a requested CV, in Traditional Chinese. */
export const requests: typeof english = {
  waiting: '你的資料已儲存。請求正在等候開始。',
  stages: {
    saving: '正在儲存你的資料。',
    reading: '正在讀取職缺說明。你的資料已儲存。',
    drafting: 'AI 模型正在撰寫建議。你的資料已儲存。',
    checking: '正在逐則與履歷比對建議。你的資料已儲存。',
    verifying: 'AI 模型正在履歷中尋找佐證。你的資料已儲存。',
    writing: '正在製作檔案。你的資料已儲存。',
  },
  done: (heldBack) =>
    [
      '履歷已準備好。連結的有效時間為一小時，重新請求即可取得新的連結。',
      heldBack > 0 &&
        plural(heldBack, {
          other: '有 # 則 AI 模型的建議沒有放進履歷：請在 JSON 檔中檢視。',
        }),
    ]
      .filter(Boolean)
      .join(''),
  notes: {
    withModel:
      'AI 模型的建議在 heldBack 中，供履歷的擁有者檢視。這些建議都沒有放進履歷，所有文字都與你傳送的相同。可以調整順序的地方，會把職缺說明要求的內容排在前面。',
    withoutModel:
      '沒有設定 AI 模型，所以所有文字都與你傳送的相同。可以調整順序的地方，會把職缺說明要求的內容排在前面。',
    noModelAsked:
      '你選擇不使用 AI 模型，所以所有文字都與你傳送的相同。可以調整順序的地方，會把職缺說明要求的內容排在前面。',
    plain: '沒有設定 AI 模型，你也沒有傳送職缺說明，所以履歷與你傳送的相同。',
  },
}
