import type { translation as english } from '../en/translation'
import { formatters } from '../format'

const { plural, number } = formatters('zh-Hans')
const anyOf = new Intl.ListFormat('zh-Hans', { type: 'disjunction' })

/** Messages of the translation of a CV into another language, in Simplified Chinese. */
export const translation: typeof english = {
  open: '翻译',
  openHint: '创建另一种语言的新简历',
  title: '翻译此简历',
  language: '译成',
  languages: {
    en: '英语',
    de: '德语',
    fr: '法语',
    es: '西班牙语',
    pt: '葡萄牙语',
    it: '意大利语',
  },
  about: '此简历保持不变。译文是一份与它关联的新简历。',
  checked: '之后由你对照原文逐条核对译文。只有你确认的内容才会写入新简历，其余保留原来的语言。',
  begin: '翻译',
  stop: '停止',
  stages: {
    waiting: '正在等待开始…',
    reading: '正在读取…',
    drafting: '正在翻译…',
    checking: '正在与原文对比…',
    verifying: '正在对照原文复核…',
  },
  leave: '可能需要一两分钟。你可以关闭此窗口继续操作，重新打开即可查看结果。',
  name: (cv, language) => [cv, language].filter(Boolean).join(' – '),
  review: {
    title: '核对译文',
    hint: '译文可能会夸大职位名称、学位或你的作用。请勾选与原文意思相同的每一条。',
    alone: '请逐条核对：职位名称、学位、熟练程度，以及可能言过其实的文字',
    others: '其他文字',
    asks: {
      level: '熟练程度',
      role: '这里所称的作用可能比原文更大。',
    },
    sameTitle: '已复核：与原文意思相同',
    unreadTitle: '未经复核：请与原文对照',
    backed: '与原文意思相同。',
    differs: (said) =>
      said.length > 0
        ? `原文中没有${anyOf.format(said.map((one) => `“${one}”`))}。意思相同吗？`
        : '译文的意思可能与原文不同。意思相同吗？',
    counts: ({ supported, unsupported, unread }) =>
      [
        supported > 0 && plural(supported, { other: '# 条意思相同' }),
        unsupported > 0 && plural(unsupported, { other: '# 条可能言过其实' }),
        unread > 0 && plural(unread, { other: '# 条未经复核' }),
      ]
        .filter(Boolean)
        .join(' · '),
    same: '意思相同',
    pair: (source, target) => `：${source} – ${target}`,
    tickAll: (count) => (count === 1 ? '勾选这一条' : plural(count, { other: '勾选全部 # 条' })),
    confirmed: (count, of, language) =>
      `已确认 ${number(count)} 条，共 ${number(of)} 条。其余保留${language}。`,
    create: '创建简历',
    discard: '舍弃译文',
    notTranslated: (count) => `未翻译：${number(count)} 条`,
    own: '你的译文',
    suggested: (text) => `AI 的建议：${text}`,
    unchanged: (texts) => `保持不变：${texts.join('、')}。`,
    verbatim: (names) => `工作单位和学校保持不变：${names.join('、')}。`,
    faults: {
      missing: 'AI 模型没有返回译文。',
      unchanged: '译文与原文相同。',
      'too-long': '译文比原文长得多。',
      number: '译文中的数字不同。',
      date: '译文中的日期不同。',
      name: '译文中的名称不同。',
      degree: '译文中的学位不同。',
      level: '译文中的熟练程度不同。',
      address: '译文中的地址不同。',
      mark: '译文的链接或格式不同。',
    },
  },
  done: '翻译好的简历已完成。',
  left: (count, language) => plural(count, { other: `有 # 条没有翻译，保留${language}。` }),
  openIt: '打开简历',
}
