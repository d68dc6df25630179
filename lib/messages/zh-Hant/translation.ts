import type { translation as english } from '../en/translation'
import { formatters } from '../format'

const { plural, number } = formatters('zh-Hant')
const anyOf = new Intl.ListFormat('zh-Hant', { type: 'disjunction' })

/** Messages of the translation of a CV into another language, in Traditional Chinese. */
export const translation: typeof english = {
  open: '翻譯',
  openHint: '以其他語言建立新的履歷',
  title: '翻譯這份履歷',
  language: '翻譯成',
  languages: {
    en: '英文',
    de: '德文',
    fr: '法文',
    es: '西班牙文',
    pt: '葡萄牙文',
    it: '義大利文',
  },
  about: '這份履歷保持不變。翻譯會成為與它關聯的新履歷。',
  checked: '接著逐一檢視譯文與你的原文。只有你確認的內容才會放進新的履歷，其他的維持原本的語言。',
  begin: '翻譯',
  stop: '停止',
  stages: {
    waiting: '正在等候開始…',
    reading: '讀取中…',
    drafting: '翻譯中…',
    checking: '正在與你的文字比對…',
    verifying: '正在對照你的文字閱讀…',
  },
  leave: '可能需要一兩分鐘。你可以關閉這個視窗繼續工作，再次開啟就能看到結果。',
  name: (cv, language) => [cv, language].filter(Boolean).join(' – '),
  review: {
    title: '檢視翻譯',
    hint: '翻譯可能會讓職稱、學位或你參與的程度聽起來比實際更大。請勾選與原文意思相同的文字。',
    alone: '請逐一檢查：職稱、學位、程度，以及可能說得更多的文字',
    others: '其他文字',
    asks: {
      level: '程度',
      role: '這裡說的參與程度可能比你的原文更大。',
    },
    sameTitle: '已校對：與你的原文意思相同',
    unreadTitle: '未校對：請與你的原文比對',
    backed: '與你的原文意思相同。',
    differs: (said) =>
      said.length > 0
        ? `你的原文沒有寫到${anyOf.format(said.map((one) => `「${one}」`))}。意思相同嗎？`
        : '這可能與你的原文意思不同。意思相同嗎？',
    counts: ({ supported, unsupported, unread }) =>
      [
        supported > 0 && plural(supported, { other: '# 段意思相同' }),
        unsupported > 0 && plural(unsupported, { other: '# 段可能說得更多' }),
        unread > 0 && plural(unread, { other: '# 段未校對' }),
      ]
        .filter(Boolean)
        .join(' · '),
    same: '意思相同',
    pair: (source, target) => `：${source} – ${target}`,
    tickAll: (count) => (count === 1 ? '勾選這一段' : plural(count, { other: '勾選全部 # 段' })),
    confirmed: (count, of, language) =>
      `已確認 ${number(count)} 段，共 ${number(of)} 段。其他的維持${language}。`,
    create: '建立履歷',
    discard: '捨棄翻譯',
    notTranslated: (count) => `未翻譯：${number(count)} 段`,
    own: '你的翻譯',
    suggested: (text) => `AI 的建議：${text}`,
    unchanged: (texts) => `未變更：${texts.join('、')}。`,
    verbatim: (names) => `雇主和學校保持原樣：${names.join('、')}。`,
    faults: {
      missing: 'AI 模型沒有傳回譯文。',
      unchanged: '譯文與你的原文相同。',
      'too-long': '譯文比你的原文長很多。',
      number: '譯文的數字不同。',
      date: '譯文的日期不同。',
      name: '譯文的名稱不同。',
      degree: '譯文的學位不同。',
      level: '譯文的程度不同。',
      address: '譯文的網址或電子郵件地址不同。',
      mark: '譯文的連結或格式不同。',
    },
  },
  done: '翻譯好的履歷已準備好。',
  left: (count, language) => plural(count, { other: `有 # 段文字未翻譯，維持${language}。` }),
  openIt: '開啟履歷',
}
