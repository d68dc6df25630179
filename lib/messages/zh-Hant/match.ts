import type { match as english } from '../en/match'
import { formatters } from '../format'

const { plural, number } = formatters('zh-Hant')

/** Messages of the search for what matches a job description, in Traditional Chinese. */
export const match: typeof english = {
  open: '為職缺尋找相符的履歷',
  title: '為職缺尋找相符的履歷',
  hint: '貼上職缺說明，看看哪些履歷和條列重點與它相符。「尋找相符內容」會在這部裝置上比對文字，不會傳送任何內容。',
  label: '職缺說明',
  find: '尋找相符內容',
  finding: (read, of) => `已讀取 ${number(read)} 份履歷，共 ${number(of)} 份…`,
  comparing: '比對中…',
  findByMeaning: '用 AI 語意搜尋',
  meaningHint: (model) =>
    `也能找出換句話說的文字。會將職缺說明，以及帳號中履歷自上次以來的變更傳送給 ${model}。不會傳送你的姓名和聯絡方式。`,
  stop: '停止',
  stages: {
    waiting: '正在等候開始…',
    reading: '正在讀取職缺說明…',
    drafting: '正在讀取履歷的變更…',
    checking: '比對中…',
  },
  byMeaning: '依語意找到，最相符的在前。用詞可能不同。',
  noMeaning: '目前無法使用語意搜尋。',
  unnamed: '帳號中的履歷',
  byWords: '依文字找到。標示的字也出現在職缺說明裡。',
  cvs: '履歷',
  answers: (shown) => plural(shown, { other: '找到 # 項條件' }),
  noDemands: '在這份職缺說明中找不到可以與履歷比對的條件。',
  bullets: '條列重點',
  noBullets: '沒有與這份職缺說明相符的條列重點。',
  inCv: (name) => `出自「${name}」`,
  inUnnamedCv: '出自帳號中的一份履歷',
  andMore: (count) => plural(count, { other: '還有 # 份履歷' }),
  noCvs: '這部裝置上沒有可以讀取的履歷。',
  noCvsInAccount: '你的帳號裡還沒有可以比對的履歷。',
  failed: '無法讀取你的履歷。內容沒有遺失。請再試一次。',
  unread: {
    empty: '還沒有文字。請貼上職缺說明。',
    'too-short': '這段文字太短。請貼上完整的職缺說明。',
    'too-long': '這段文字太長。請一次貼上一份職缺說明。',
  },
}
