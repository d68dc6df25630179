import type { linkedIn as english } from '../en/linkedin'
import { formatters } from '../format'

const { number } = formatters('zh-Hans')

/** Messages of the fields of a LinkedIn profile, in Simplified Chinese. */
export const linkedIn: typeof english = {
  title: '复制到 LinkedIn',
  about:
    '按 LinkedIn 个人资料的栏位列出你的简历。不会向 LinkedIn 发送任何内容：请复制每段文字，再粘贴过去。',
  summary: '关于',
  skill: '技能',
  startMonth: '开始月份',
  startYear: '开始年份',
  endMonth: '结束月份',
  endYear: '结束年份',
  month: '月份',
  year: '年份',
  elsewhere: 'LinkedIn 上没有对应栏位',
  copy: '复制',
  copied: '已复制',
  copyField: (label) => `复制：${label}`,
  copiedField: (label) => `已复制：${label}`,
  lengthOf: (count, limit) => `字符数：${number(count)} / ${number(limit)}`,
  tooLong: (over, line) => `超出字符数：${number(over)}。栏位在第 ${number(line)} 行达到上限。`,
  tooManySkills: (count, limit) =>
    `技能：${number(count)}。LinkedIn 最多接受 ${number(limit)} 项。`,
}
