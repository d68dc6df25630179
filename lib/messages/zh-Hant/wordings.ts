import type { wordings as english } from '../en/wordings'
import { formatters } from '../format'

const { plural } = formatters('zh-Hant')

/** Messages about the suggestions of an AI model for a job, in Traditional Chinese. */
export const wordings: typeof english = {
  title: 'AI 建議',
  guest: '登入即可取得個人簡介和條列重點的 AI 建議。沒有帳號，這裡的其他功能一樣能用。',
  signIn: '登入',
  notSetUp: 'AI 模型可以建議更好的文字。你還沒有設定 AI 模型。沒有它，這裡的其他功能一樣能用。',
  settings: '設定 AI',
  hint: '每則建議都會與履歷比對。採用之前不會有任何變更。',
  yourModel: '你的 AI 模型',
  strength: '改動幅度',
  strengths: { light: '輕微', normal: '適中', bold: '大幅' },
  strengthHints: {
    light: '調整順序、替換個別的字。最多改動 40% 的字。',
    normal: '改寫能讓內容更相符的地方。最多改動 70% 的字。',
    bold: '自由改寫。請仔細檢視每則建議。',
  },
  ask: '取得建議',
  askAgain: '取得新的建議',
  sending: '傳送中…',
  waiting: '正在等候開始…',
  stages: {
    reading: '正在讀取職缺說明',
    drafting: '正在撰寫建議',
    checking: '正在與你的履歷比對',
    verifying: '正在履歷中尋找佐證',
  },
  underWay: '你可以繼續工作或關閉這個頁面，請求會繼續進行。',
  cancel: '停止',
  retry: '再試一次',
  unreached: '無法連上伺服器。恢復連線後會繼續。',
  errors: {
    'not-signed-in': '你已登出。請重新登入。你在這裡的內容已存到這部裝置。',
    'not-found': '這份履歷還不在你的帳號裡。請等到顯示「已存到你的帳號」，再試一次。',
    gone: '這份履歷已從你的帳號刪除。你在這裡的內容已存到這部裝置。',
    'too-many-requests': '執行中或保留的 AI 請求太多。請等其中一個完成，再試一次。',
    invalid: '無法使用這份職缺說明。你的文字已儲存。請檢查後再試一次。',
    unreached: '無法連上伺服器。連上網路後請再試一次。',
  },
  forgotten: '這個 AI 請求已過期：請求會在幾天後刪除。請重新取得建議。',
  none: 'AI 模型沒有可以提供的建議。你的履歷沒有變更。',
  dropped: (count) =>
    plural(count, {
      other: '另外略過 # 則：沒有改變、差異太大，或屬於 AI 不得變更的文字。',
    }),
  acceptPassing: (count) => plural(count, { other: '採用有履歷佐證的 # 則' }),
  passes: '有履歷佐證。請確認它仍符合你做過的事。',
  passesUnshown: '履歷中沒有與它矛盾的內容，但並非每個字都寫在裡面。請確認是否屬實。',
  ownPasses: '你自己的文字，沒有新的事實。',
  ownBacked: '你自己的文字，有履歷佐證。',
  ownUnsupported: '你的履歷還沒有完整寫到這些。',
  asksOwn: (words) =>
    words.length === 0
      ? '你自己的文字。可能比履歷寫得更多。'
      : `你自己的文字。履歷裡沒有的：${words.map((one) => `「${one}」`).join('、')}`,
  isTrue: '是，屬實。',
  blocked: '已擋下',
  blockedHint: '如果屬實，請編輯文字。你自己寫的文字不會被擋下。',
  stale: '履歷中的這段文字已有變更，所以建議已不適用。',
  inPlace: (place) => `在你的履歷中：${place}`,
  why: (reason) => `提出的理由：${reason}`,
  edit: '編輯',
  editLabel: '你的用詞',
  editDone: '完成',
  original: '還原成建議',
  checking: '檢查中…',
  held: '這些建議已沒有履歷佐證，所以沒有儲存：',
  heldStale: '履歷中的文字已有變更。',
  heldHint: '目前還沒有儲存任何內容。你可以儲存其他建議，或回去檢視這些建議。',
  notChecked: '沒有任何變更。你採用的建議都還在這裡。',
}
