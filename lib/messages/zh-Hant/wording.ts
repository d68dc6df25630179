import type { wording as english } from '../en/wording'
import { formatters } from '../format'

const { plural } = formatters('zh-Hant')

/** Messages of the dialog that improves the wording of one text, in Traditional Chinese. */
export const wording: typeof english = {
  title: '潤飾文字',
  open: '潤飾文字',
  shortcut: '潤飾這段文字',
  noText: '請先把游標放在條列重點或個人簡介裡。',
  text: '目前的文字',
  empty: '這裡還沒有寫任何內容。',
  previous: '上一條重點',
  next: '下一條重點',
  ways: {
    rewrite: '改寫',
    shorten: '縮短',
    split: '拆開',
    'stronger-verb': '更有力的動詞',
    summarise: '從履歷撰寫',
  },
  way: '潤飾方式',
  ask: '取得建議',
  askAgain: '取得其他建議',
  asking: '正在等候 AI 模型，最多需要 20 秒。',
  stop: '停止',
  unchanged: '選擇建議之前不會有任何變更。',
  checks: '在這部裝置上檢查',
  noChecks: '這段文字沒有發現需要改進的地方。',
  none: {
    guest:
      '要取得 AI 建議，請登入並在「設定」的「AI」中加入 AI 模型的金鑰。沒有它，其他功能一樣能用。',
    account: '要取得 AI 建議，請在「設定」的「AI」中加入 AI 模型的金鑰。沒有它，其他功能一樣能用。',
    unknown: '無法連上你的帳號。內容沒有遺失。連上網路後請再試一次。',
  },
  signIn: '登入',
  settings: '開啟設定',
  choices: '建議',
  take: '使用這段文字',
  passes: '有履歷佐證。請確認它仍符合你做過的事。',
  held: (count) => plural(count, { other: '已擋下 # 則建議，因為履歷無法佐證。' }),
  dropped: (count) =>
    plural(count, { other: '已略過 # 則：陳腔濫調、少了你的關鍵用語，或改動太多。' }),
  nothing: 'AI 模型沒有可以提供的建議。你的文字沒有變更。請試試其他方式。',
  outdated: '這段文字在這段時間有變更，所以建議已不適用。沒有採用任何內容。請重新取得建議。',
  taken: '已取代文字。你可以復原。',
  failed: {
    'not-sent': '最新的變更還沒存到帳號，所以沒有傳送請求。內容沒有遺失。請稍後再試一次。',
    offline: '你目前離線。內容沒有遺失。連上網路後請再試一次。',
    'new-version': 'Vitae 有新版本。請重新載入頁面，再試一次。內容沒有遺失。',
    'not-signed-in': '你已登出。請登入後再試一次。內容沒有遺失。',
    'too-many-requests': '已有好幾個 AI 請求正在執行。請等一分鐘後再試一次。沒有任何變更。',
    other: '發生問題。沒有任何變更。請稍後再試一次。',
  },
}
