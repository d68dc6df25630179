import type { sent as english } from '../en/sent'
import { formatters } from '../format'

const { number } = formatters('zh-Hans')

/** Messages that say what goes to an AI model, in Simplified Chinese. */
export const sent: typeof english = {
  first: (model, list) => `发送给 ${model}：${list}。`,
  check: (list) => `随后为核对回答而发送：${list}。`,
  upTo: (count) => `最多 ${number(count)}`,
  count: number,
  notSent: '姓名、联系方式和照片栏不会发送。',
  show: '查看发送的内容',
  edits: '如果你编辑建议，你的文字和所属条目的各行会发送以供核对。',
  parts: {
    text: '这段文字',
    entries: '条目标题',
    texts: '简历的文字',
    profile: '个人简介',
    skills: '技能',
    education: '教育经历',
    languages: '语言',
    certificates: '证书',
    job: '职位描述',
    jobTitle: '职位名称',
    employer: '工作单位',
    requirements: '职位描述中的要求',
    lines: '简历的行',
    suggestions: '建议',
    fileLines: '文件的行',
  },
}
