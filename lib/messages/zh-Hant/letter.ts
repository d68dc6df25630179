import type { letter as english } from '../en/letter'
import { formatters } from '../format'

const { plural, number } = formatters('zh-Hant')

/** Messages of the editor of cover letters, in Traditional Chinese. */
export const letter: typeof english = {
  navigation: '求職信的各個部分',
  parts: { letter: '求職信', basics: '寄件人' },
  form: '撰寫求職信',
  documentMenu: (title) => `「${title}」：重新命名、切換與更多選項`,
  openCv: '開啟所屬的履歷',
  allDocuments: '所有履歷和求職信',
  recipientTitle: '收件人',
  recipient: {
    name: { label: '姓名', example: '例如：林怡君女士' },
    organization: { label: '雇主' },
    address: { label: '地址' },
    email: { label: '電子郵件' },
  },
  letterTitle: '求職信內容',
  date: { label: '日期' },
  subject: { label: '主旨', example: '例如：應徵夜班護理師，職缺編號 2041' },
  opening: { label: '稱謂' },
  closing: { label: '結尾敬語', example: '你的姓名會加在下方。' },
  paragraphs: '段落',
  paragraph: (at) => `第 ${number(at)} 段`,
  addParagraph: '新增段落',
  paragraphKeys: (modifier, alt) => `Enter 新增一段 · ${modifier} B 粗體 · ${alt} ↑ ↓ 移動`,
  senderHint: '建立這份求職信時從履歷複製而來。在這裡變更不會影響履歷。',

  help: {
    title: 'AI 建議',
    hint: '會將履歷的文字和技能，以及這份求職信的職缺說明傳送給 AI 模型。不會傳送你的姓名、聯絡方式和求職信的內容。要加入哪些句子由你選擇。',
    ask: '取得句子建議',
    askAgain: '取得其他句子建議',
    putAway: '全部不採用',
    stop: '停止',
    stages: {
      sending: '正在將最新的變更存到帳號…',
      waiting: '正在等候開始…',
      reading: '讀取中…',
      drafting: '正在撰寫句子…',
      checking: '正在逐句與履歷比對…',
      verifying: '正在履歷中尋找佐證…',
    },
    claimsNothing: '沒有提到你的任何事實',
    take: '加入求職信',
    takeAll: (count) => plural(count, { other: '加入不需確認的 # 句' }),
    taken: '已加入',
    nothing: 'AI 模型沒有寫出可以提供的句子。你的求職信沒有變更。',
    held: (count) => plural(count, { other: '已擋下 # 句，因為履歷無法佐證。' }),
    dropped: (count) => plural(count, { other: '已略過 # 句：重複、太長、陳腔濫調，或含有地址。' }),
  },

  evidence: {
    title: '與履歷比對',
    hint: '停止輸入時，會找出履歷裡沒有的數字、名稱、技能、職稱和學位。這不會妨礙你寄出。',
    allShown: (count) => plural(count, { other: '# 句有履歷佐證。' }),
    claimsNothing: '這份求職信還沒有提到你的任何事實。',
    nothingMissing: '沒有發現履歷裡沒有的數字、名稱、技能、職稱或學位。',
    unchecked: (count) => plural(count, { other: '有 # 句無法檢查：太長，或是無法檢查的語言。' }),
    some: (count) => plural(count, { other: '# 句沒有履歷佐證。' }),
    marked: (count) => plural(count, { other: '# 句沒有履歷佐證' }),
    nothing: '目前沒有可以檢查的內容。請寫一句話。',
    noCv: '這份求職信的履歷不在這部裝置上，所以無法檢查。',
    number: (words) => `「${words}」中的數字不在履歷裡。`,
    more: (count) => plural(count, { other: '還有 # 項。' }),
    confirm: '是，屬實',
    confirmed: '已確認，並與求職信一起儲存。',
    confirmedCount: (count) => plural(count, { other: '你已確認 # 句' }),
  },
}
