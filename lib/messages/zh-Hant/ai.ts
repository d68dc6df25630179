import type { ai as english } from '../en/ai'
import { formatters } from '../format'

const { plural, number } = formatters('zh-Hant')

type Exam = Parameters<typeof english.settings.report.exam>[0]

/** Whole sentences: what the AI model found, and what follows from that. */
const examResult = ({ noticed, fabrications, supported, honest, isPassed }: Exam) => {
  const figures = `在 ${number(fabrications)} 項捏造的內容中找出 ${number(noticed)} 項，並認可 ${number(honest)} 句屬實句子中的 ${number(supported)} 句。`
  return isPassed
    ? `${figures}它會比對建議與你的履歷。`
    : `${figures}這樣不夠可靠，所以每則建議都會請你確認。`
}

/** Messages about AI models, in Traditional Chinese. */
export const ai: typeof english = {
  settings: {
    title: 'AI',
    text: 'AI 模型可以建議更好的履歷文字。沒有 AI 模型，其他功能一樣能用。',
    works: '使用中',
    none: '未設定',
    ownModel: (model, provider) => `${provider} 的 ${model}，使用你的金鑰`,
    operatorModel: (model, provider) => `${model}（${provider}），由這部伺服器提供`,
    nothing: '你還沒有設定 AI 模型。',
    operatorLost: '這部伺服器有 AI 模型，但缺少金鑰。請聯絡這部伺服器的管理者。',
    modelTitle: 'AI 模型',
    test: '測試連線',
    testAgain: '再測試一次',
    testing: '測試中…',

    keyTitle: '你自己的金鑰',
    keyNone: '自己選擇 AI 模型，並付費給供應商。會用來代替這部伺服器的模型。',
    keyKept: (provider, date) => `${provider} 的金鑰，儲存於 ${date}。`,
    keyLost: '你的金鑰已無法讀取，因為這部伺服器還原時缺少解密的機密資料。請重新輸入金鑰。',
    add: '新增金鑰',
    change: '變更',
    remove: '移除金鑰',
    removed: '金鑰已從這部伺服器移除。它在供應商那裡仍然有效，你可以到那裡撤銷。',
    saved: '已儲存金鑰。',
    provider: '供應商',
    providerHint: (host) => `你的金鑰和 AI 請求只會傳送到 ${host}。`,
    key: '金鑰',
    keyHint: '加密儲存，之後不會再顯示。',
    keyKeptHint: '留空即可沿用目前的金鑰。',
    model: 'AI 模型',
    modelHint: (example) => `供應商對模型的稱呼，例如 ${example}。`,
    save: '儲存並測試',
    missingKey: '請輸入供應商給你的金鑰。',
    missingModel: '請輸入 AI 模型的名稱。',
    invalid: '金鑰和模型名稱只能有字母、數字和符號，不能有空格。沒有任何變更。請檢查這兩個欄位。',

    report: {
      works: (seconds) => `已連線。AI 模型在 ${seconds} 秒內回應。`,
      mode: {
        schema: '支援結構化輸出。',
        json: '只支援 JSON 輸出。每個回答都會檢查，不符合時會再問一次。',
        plain: '不支援結構化輸出。每個回答都會檢查，不符合時會再問一次。',
      },
      usage: {
        told: '會回報使用的 token 數。',
        untold: '不會回報使用的 token 數，所以無法得知費用。',
      },
      vectors: (count) => `可以使用語意搜尋（${count} 維）。`,
      noVectors: '無法使用語意搜尋。',
      exam: (exam) => `校對測試：${examResult(exam)}`,
      examIn: (language, exam) => `校對測試（${language}）：${examResult(exam)}`,
      revoked:
        '它沒有找出校對測試中刻意放入的錯誤，所以每則建議都會請你確認。我們正在重新測試。你也可以自行測試。',
      noExam: '無法進行校對測試，所以每則建議都會請你確認。',
    },

    todayTitle: '今天',
    tokens: (used) => `已使用 ${used} 個 token`,
    tokensOf: (used, limit) => `已使用 ${used} 個 token，上限 ${limit} 個`,
    calls: (count) => plural(count, { other: '共 # 次請求' }),
    cost: (dollars) => `最多 ${dollars} 美元`,
    costLittle: '不到一美分',
    costUnknown: '費用不明',
    tokensHint: 'token 是一小段文字，以英文來說約為四分之三個單字。用量於 UTC 午夜重新計算。',

    sentTitle: '傳送給 AI 模型的內容',
    sent: [
      {
        term: '何時',
        text: '只在你要求時，以及你編輯建議後停下來時：這時會比對你的修改與履歷。撰寫履歷或求職信時不會傳送，也不會在背景傳送。',
      },
      {
        term: '內容',
        text: '與請求有關的履歷內容，以及你貼上的職缺說明。與職缺說明比對，或用履歷檢查建議時，會傳送履歷的全部文字。姓名、電子郵件、電話、地址和連結等欄位以及照片不會傳送。如果你請求協助處理匯入的檔案，會傳送未歸類的行和前後幾行。',
      },
      {
        term: '對象',
        text: '只傳送給上面列出的供應商或伺服器。保留哪些內容、保留多久，由其營運者決定。使用語意搜尋時，由你的文字產生的向量會存在這部伺服器設定的位置，並隨履歷一起刪除。',
      },
      {
        term: '結果',
        text: '供你檢視的建議。只有你採用的內容才會加入履歷。',
      },
    ],
  },

  errors: {
    'ai-not-set-up': '你還沒有設定 AI 模型。請在設定中加入自己的金鑰。',
    'budget-used-up':
      '你已達到今天的 AI 用量上限，UTC 午夜會重新計算。如果想現在繼續，請在設定中加入自己的金鑰。',
    'key-refused': '供應商拒絕了這組金鑰，或這組金鑰不能使用這個 AI 模型。請在設定中檢查金鑰。',
    'out-of-credit': '這組金鑰的帳號已沒有額度。請到供應商那裡儲值，然後再試一次。',
    'model-unknown': '供應商不認得這個 AI 模型。請在設定中檢查模型的名稱。',
    busy: 'AI 模型忙碌中。請一分鐘後再試一次。',
    'server-trouble': 'AI 模型的伺服器發生問題。請幾分鐘後再試一次。',
    unreachable:
      'AI 模型的伺服器沒有回應。如果它在你自己的電腦上，請確認電腦已開機；否則請稍後再試一次。',
    'too-slow': 'AI 模型花費的時間太長，已經停止。請再試一次，或在設定中選擇較快的模型。',
    cancelled: '你已停止這次請求。沒有任何變更。',
    refused: 'AI 模型拒絕回答。請稍微修改文字，或在設定中改用其他模型。',
    'cut-off': 'AI 模型的回答太長，中途被截斷。請一次少要求一些文字。',
    unreadable: '無法讀取 AI 模型的回答。請再試一次，或在設定中選擇其他模型。',
    'wrong-shape': 'AI 模型的回答格式不正確。請再試一次，或在設定中選擇其他模型。',
    'too-large': 'AI 模型傳回太多文字，已經停止。請在設定中選擇其他模型。',
    'too-long': '文字超過 AI 模型一次能處理的量。請減少文字後再試一次。',
    redirected: 'AI 模型的伺服器要求轉往另一個位址，為了安全不會跟隨。請設定它的人輸入新的位址。',
    'no-model-server': '這個位址的伺服器不是 AI 模型伺服器。請設定它的人檢查位址。',
    'no-document': '這份履歷已不在你的帳號裡。沒有任何變更。',
    'nothing-to-reword': '這份履歷還沒有可以潤飾的個人簡介或條列重點。請先寫一些。',
    'no-such-text':
      '無法為這段文字提供建議：它是空的、已隱藏、太長，或含有連結。請修改後再試一次。',
    'unknown-language':
      '只能檢查從英文、德文、法文、西班牙文、葡萄牙文和義大利文翻譯的內容，而這份履歷似乎不是其中之一。沒有任何變更。請用其中一種語言多寫一些，然後再試一次。',
    'no-vector-index': '這部伺服器的語意搜尋尚未設定完成，已改為比對文字。',
    'input-lost': '你傳送的資料已不在這裡。請重新傳送。',
    'notes-unreadable':
      '在這些筆記中找不到履歷的內容。請寫出姓名，並逐行寫出每份工作的雇主、日期和工作內容。',
    'render-failed': '無法將這份履歷製作成 PDF。沒有任何變更。請減少或縮短文字後再試一次。',
    'took-too-long':
      '處理這份履歷花費的時間太長，已經停止。沒有任何變更。請減少或縮短文字後再試一次。',
    'gave-up': '這次請求多次失敗。沒有任何變更。請再試一次，或在設定中選擇其他 AI 模型。',
    'wrong-embeddings': '語意搜尋的 AI 模型傳回無法使用的資料。請為它選擇其他模型。',
  },
}
