import type { postingRuleWords as english } from '../en/check-posting-rules'
import { formatters } from '../format'
import { checkSources as sources } from './check-sources'

const { plural, number } = formatters('zh-Hans')

/** Messages of the checks against a job description, in Simplified Chinese. */
export const postingRuleWords: typeof english = {
  'musts-shown': {
    title: '简历包含必备要求',
    found: ({ count, text }) =>
      count === 1
        ? `你具备“${text}”吗？简历中没有找到这些词。`
        : `你具备“${text}”吗？简历中没有找到这些词，其他一些要求的词也没有找到。`,
    why: '招聘方首先看这些。',
    fix: '只添加符合实际的内容。',
    source: sources.posting,
  },
  'skills-proven': {
    title: '技能有实际运用',
    found: ({ count, text }) =>
      `${plural(count, { other: '有 # 项技能只出现在列表中' })}，例如“${text}”。`,
    why: '用到某项技能的工作，比技能的名称更有说服力。',
    fix: '如果你在工作中用过，请在那里的要点中提到它。',
    source: sources.posting,
  },
  'same-words': {
    title: '用词与职位描述一致',
    found: ({ text }) => `职位描述中写的是“${text}”，你的简历用了另一种说法。`,
    why: '有些搜索只认一种说法。',
    fix: '如果意思相同，请采用职位描述的说法。',
    source: sources.posting,
  },
  'years-shown': {
    title: '工作年限足够',
    found: ({ count, of }) =>
      `你的简历显示此类工作至少 ${number(count)} 年，职位要求 ${number(of)} 年。你的年限是否更长？`,
    why: '年限按职位名称相符的工作的日期计算。',
    fix: '请检查此简历是否包含你所有的工作及其日期。',
    source: sources.posting,
  },
  'degree-shown': {
    title: '具备职位要求的学历或培训',
    found: ({ text }) => `你具备“${text}”吗？你的教育背景中没有找到这些词。`,
    why: '有些申请表会明确询问。',
    fix: '用通用名称添加你的学历或培训。',
    source: sources.posting,
  },
  'same-work': {
    title: '职位名称相近',
    found: ({ text }) => `你的职位名称似乎都与“${text}”不符。有相符的吗？`,
    why: '招聘方首先看职位名称。',
    fix: '在个人简介中说明你以往的工作如何与此职位衔接。',
    source: sources.posting,
  },
  'same-level': {
    title: '职位级别可以胜任',
    found: ({ text }) => `“${text}”明显高于你以往职位的级别。`,
    why: '你仍然可以申请，但最好说明你为什么能胜任。',
    fix: '把你带领过的和作出决定的事放在前面。',
    source: sources.posting,
  },
  'same-language': {
    title: '语言与职位描述一致',
    found: () => '你的简历使用了另一种语言。',
    why: '招聘方及其招聘系统期望看到与职位描述相同的语言。',
    fix: '询问是否接受这种语言，或翻译你的简历。',
    source: sources.posting,
  },
}
