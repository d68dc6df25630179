import type { evidence as english } from '../en/evidence'
import { formatters } from '../format'

const { plural } = formatters('zh-Hans')
const anyOf = new Intl.ListFormat('zh-Hans', { type: 'disjunction' })

/** Messages about what a CV says to a suggestion, in Simplified Chinese. */
export const evidence: typeof english = {
  from: '简历原文：',
  more: (count) => plural(count, { other: '另有 # 处原文' }),
  leadsTo: {
    preview: '在预览中显示',
    field: '转到这段文字',
    cv: '打开此简历',
  },
  notSaid: (words) => `你的简历中没有${anyOf.format(words.map((one) => `“${one}”`))}。是否属实？`,
  notSaidAll: '你的简历没有写到其中全部内容。是否属实？',
  fromAd: (words) =>
    `这些词来自招聘信息：${words.map((one) => `“${one}”`).join('、')}。它们符合你的情况吗？`,
  adMark: '来自招聘信息',
  isTrue: '是的，属实。',
  notRead: '未经复核。请与你的简历对照。',
  checking: '正在核对…',
  backed: (count) => plural(count, { other: '# 条有简历依据' }),
  asked: (count) => plural(count, { other: '# 条需要你确认' }),
  blocked: (count) => plural(count, { other: '# 条已拦截' }),
  unread: (count) => plural(count, { other: '# 条无法复核' }),
}
