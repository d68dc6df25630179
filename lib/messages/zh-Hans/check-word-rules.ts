import type { wordRuleWords as english } from '../en/check-word-rules'
import { formatters } from '../format'
import { checkSources as sources } from './check-sources'

const { plural, number, monthRange } = formatters('zh-Hans')

/** Chinese names of the sections that the checks name in English. */
const sectionNames: Readonly<Record<string, string>> = {
  work: '工作经历',
  education: '教育背景',
  skills: '专业技能',
}

/** Messages of the checks of the text, in Simplified Chinese. */
export const wordRuleWords: typeof english = {
  'name-given': {
    title: '已填写姓名',
    found: () => '缺少你的姓名。',
    why: '姓名是简历的标题，也是文件名的一部分。',
    fix: '添加你的姓名。',
    source: sources.practice,
  },
  'contact-given': {
    title: '已填写邮箱和电话',
    found: ({ text }) => {
      if (text === '') return '缺少你的联系方式。'
      if (text === 'phone') return '缺少你的电话号码。'
      return text === 'email' ? '缺少你的邮箱。' : `“${text}”看起来不像邮箱地址。`
    },
    why: '有的招聘方写邮件，有的打电话。',
    fix: '补充缺少的内容，或更正地址。',
    source: sources.practice,
  },
  'place-given': {
    title: '已填写所在地',
    found: () => '缺少你所在的城市、地区或国家。',
    why: '许多招聘方按地区搜索。无需写详细地址。',
    fix: '添加你所在的城市。',
    source: sources.practice,
  },
  'main-sections': {
    title: '包含工作经历、教育背景和专业技能',
    found: ({ text }) => `“${sectionNames[text] ?? text}”模块为空或缺失。`,
    why: '申请表会询问这三项。',
    fix: '有什么就添加什么，没有的不写。',
    source: sources.practice,
  },
  'posts-whole': {
    title: '每份工作都有职位名称、工作单位和开始日期',
    found: ({ count, of }) =>
      `${number(of)} 份工作中有 ${number(count)} 份缺少职位名称、工作单位或开始日期。`,
    why: '申请表需要这三项。',
    fix: '补充缺少的内容。',
    source: sources.practice,
  },
  'degrees-dated': {
    title: '每个学位都有日期',
    found: ({ count, of, text }) =>
      count === 1
        ? `“${text}”没有日期。`
        : `${number(of)} 个学位中有 ${number(count)} 个没有日期。`,
    why: '申请表会询问获得学位的年份。',
    fix: '添加毕业或预计毕业的年份。',
    source: sources.practice,
  },
  'skills-named': {
    title: '技能与熟练程度分开填写',
    found: ({ text }) => `“${text}”似乎把熟练程度写进了技能，或把技能写成了熟练程度。`,
    why: '招聘系统搜索的是技能名称，而不是熟练程度。',
    fix: '在“技能”中填写技能，在“熟练程度”中填写掌握得如何。',
    source: sources.practice,
  },
  'sections-named': {
    title: '每个模块都有标题',
    found: ({ count }) => plural(count, { other: '有 # 个模块没有标题。' }),
    why: '没有标题，其中的条目看起来就像属于上一个模块。',
    fix: '添加标题。',
    source: sources.practice,
  },
  'dates-understood': {
    title: '日期能被软件读取',
    found: ({ text }) => `软件无法将“${text}”读作日期。`,
    why: '招聘系统根据日期计算你的工作年限。',
    fix: '填写年份和月份，例如“2021年3月”。',
    source: sources.practice,
  },
  'dates-possible': {
    title: '日期合理',
    found: ({ text }) => `“${text}”不可能正确。`,
    why: '结束早于开始，或开始于将来，通常是笔误。',
    fix: '检查日期。',
    source: sources.practice,
  },
  'newest-first': {
    title: '最近的工作排在最前',
    found: ({ text }) => `“${text}”比它上面的工作更近。`,
    why: '招聘方看第一份工作的时间最长。',
    fix: '将它上移。',
    source: sources.practice,
  },
  'no-long-gaps': {
    title: '没有较长的空档',
    found: ({ text }) => `${monthRange(text)} 期间没有任何内容。`,
    why: '招聘方可能会问起，但你不必在此解释。',
    fix: '愿意的话，可以补充那段时间做了什么。有空档也没有关系。',
    source: sources.practice,
  },
  'page-count': {
    title: '篇幅与工作年限相称',
    found: ({ count, of }) => `${number(of)} 年工作经历写了 ${number(count)} 页。`,
    why: '后面的页很少有人看。',
    fix: '缩短较早的工作，或使用“设计”中的“适应页数”。',
    source: sources.practice,
  },
  'short-profile': {
    title: '个人简介简短',
    found: ({ count }) => `你的个人简介有 ${number(count)} 个字符。`,
    why: '招聘方会看几句话，不会看一整页。',
    fix: '只保留简历其他部分没有说到的内容。',
    source: sources.practice,
  },
  'bullet-count': {
    title: '每份工作有几条要点',
    found: ({ text }) => `“${text}”没有要点，或要点过多。`,
    why: '每份工作应说明你做了什么，但太长的列表会被跳过。',
    fix: '每份工作通常写两到六条要点。',
    source: sources.practice,
  },
  'bullet-length': {
    title: '要点易读',
    found: ({ count }) => plural(count, { other: '有 # 条要点过长或过短。' }),
    why: '短的要点读得快，过短的要点信息太少。',
    fix: '把长的拆成两条，把短的写充实些。',
    source: sources.practice,
  },
  'strong-openings': {
    title: '要点以你做的事开头',
    found: ({ text }) => `“${text}”以职责开头，而不是以你做的事开头。`,
    why: '你做了什么，比你的职责是什么更有说服力。',
    fix: '以动词开头，例如把“负责……的管理工作”写成“管理……”，前提是符合事实。',
    source: sources.practice,
  },
  'past-tense': {
    title: '过去的工作使用过去时',
    found: ({ text }) => `“${text}”用的是现在时。`,
    why: '时态混用看起来像错误。此检查仅适用于英文。',
    fix: '过去的工作请用过去时，例如英文写“managed”，不写“manage”。',
    source: sources.practice,
  },
  'varied-openings': {
    title: '要点以不同的词开头',
    found: ({ count, text }) => `有 ${number(count)} 条要点以“${text}”开头。`,
    why: '反复出现的同一个词会被跳过。',
    fix: '在同样符合事实的地方换一个词。',
    source: sources.practice,
  },
  figures: {
    title: '部分要点包含数字',
    found: ({ of }) =>
      of === 1 ? '唯一的一条要点没有数字。' : plural(of, { other: '# 条要点都没有数字。' }),
    why: '数字让成果更具体。',
    fix: '添加你确知的数字，绝不要猜。',
    source: sources.practice,
  },
  'no-first-person': {
    title: '要点不用“我”',
    found: ({ text }) => `你的文字中用了“${text}”。`,
    why: '谁都知道这是谁的简历。',
    fix: '去掉这个词。',
    source: sources.practice,
  },
  'no-worn-phrases': {
    title: '没有套话',
    found: ({ text }) => `很多简历里都有“${text}”。`,
    why: '人人都写的话说明不了你。',
    fix: '写出能体现这一点的事。',
    source: sources.practice,
  },
  'no-double-bullets': {
    title: '没有重复的要点',
    found: ({ text }) => `“${text}”出现了两次。`,
    why: '这通常是复制时的疏忽。',
    fix: '移除其中一条。',
    source: sources.practice,
  },
  'no-double-entries': {
    title: '没有重复的条目',
    found: ({ count }) => plural(count, { other: '有 # 个条目出现了两次。' }),
    why: '这通常是复制时的疏忽。',
    fix: '移除其中一个。',
    source: sources.practice,
  },
  'no-empty-entries': {
    title: '没有空条目',
    found: ({ count }) => plural(count, { other: '有 # 个条目为空，因此不会出现在简历上。' }),
    why: '可能是忘了填写。',
    fix: '填写或移除。',
    source: sources.practice,
  },
  'even-ends': {
    title: '要点的结尾一致',
    found: ({ count, of }) => `${number(of)} 条要点中有 ${number(count)} 条的结尾不同。`,
    why: '有的带句号，有的不带，会显得粗心。',
    fix: '全部加句号，或全部不加。',
    source: sources.practice,
  },
  'personal-data': {
    title: '没有用人单位不应询问的个人信息',
    found: ({ text }) => (text === '' ? '简历中有照片。' : `在许多国家不需要写“${text}”。`),
    why: '为了公平对待所有人，有些用人单位必须搁置含有这类信息的简历。',
    fix: '除非你申请的地方有此惯例，否则不要写。',
    source: sources.law,
  },
}
