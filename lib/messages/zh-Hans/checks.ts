import type { checks as english } from '../en/checks'
import { formatters } from '../format'

const { number } = formatters('zh-Hans')

/** Tips beside the fields of a CV, in Simplified Chinese. */
export const checks: typeof english = {
  advice: {
    'missing-name': () => '请添加姓名，它是简历的标题。',
    'missing-contact': () => '请添加邮箱或电话号码，以便招聘方联系你。',
    'email-shape': ({ text }) => `“${text}”看起来不像邮箱地址。`,
    'end-before-start': () => '结束日期早于开始日期。',
    'date-in-words': ({ text }) => `“${text}”将按输入的原样显示。其他日期使用此简历的日期格式。`,
    'long-bullet': ({ count }) => `此要点有 ${number(count)} 个字符，拆成两条更易读。`,
    'long-summary': ({ count }) => `这段文字有 ${number(count)} 个字符，只写几句话更可能被读完。`,
    'education-without-end': () => '没有结束日期，会显示为仍在进行。',
    'duplicate-entry': () => '此条目重复了。',
    'link-not-clickable': ({ text }) =>
      `“${text}”在 PDF 中无法点击。请使用以 https:// 开头的链接。`,
    'empty-entry': () => '此条目为空，因此不会出现在简历上。',
  },
}
