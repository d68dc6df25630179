import type { interview as english } from '../en/interview'
import { formatters } from '../format'

const { plural } = formatters('zh-Hans')

/** Messages of the screen that prepares an interview, and of the stories told there, in Simplified Chinese. */
export const interview: typeof english = {
  title: '面试准备',
  heading: (job) => (job === '' ? '面试准备' : `面试：${job}`),
  questionsTab: '问题',
  storiesTab: '故事',
  prepare: '准备面试',
  chooseCv: {
    title: '此次申请用哪份简历？',
    text: '请选择申请所用的简历。它的内容会显示在职位要求旁边。',
    none: '此设备上还没有简历。',
    create: '创建简历',
  },
  counts: (shown, near, gaps) =>
    [
      plural(shown, { other: '简历中有 # 项' }),
      near > 0 && plural(near, { other: '可能有 # 项' }),
      gaps > 0 && plural(gaps, { other: '未找到 # 项' }),
    ]
      .filter(Boolean)
      .join(' · '),
  states: {
    shown: '简历中有',
    partly: '简历中有一部分',
    gap: '简历中未找到',
  },
  mayAsk: '可能被问到',
  aboutCv: '关于你的简历',
  noneAboutCv: '在简历中添加带日期的工作经历后，相关问题会显示在这里。',
  usual: '常见问题',
  mention: '可以提到',
  findMore: '用 AI 查找更多问题',
  findAgain: '重新查找问题',
  modelHint: '它只挑选问题和原文，自己不写任何内容。',
  chosenBy: (model) => `部分问题由 ${model} 挑选。所有引文都来自你的简历或职位描述。`,
  noMore: 'AI 模型没有找到可以核实的问题。',
  stories: '你的故事',
  storiesHint:
    '工作中的时刻，用你自己的话写下。它们不会出现在简历或分享链接中，也不会发送给 AI 模型。只有你的备份、JSON 文件和面试单中有这些故事。',
  writeStory: '写故事',
  chooseStory: '选择故事',
  noStories: '还没有故事。可以在这里或问题旁边写一个。',
  searchStories: '搜索故事',
  noneFound: '没有包含这些词的故事。',
  untitledStory: '未命名的故事',
  fields: {
    title: { label: '标题', example: '例如：水泵停转的那一夜' },
    situation: { label: '情境', example: '在何时何地，当时发生了什么？' },
    task: { label: '任务', example: '需要你做什么？' },
    action: { label: '行动', example: '你一步步做了什么？' },
    result: { label: '结果', example: '结果如何？' },
  },
  done: '完成',
  deleteStory: '删除故事',
  storyDeleted: '已删除故事',
  lines: '简历中的内容',
  linesHint: '关于这些内容的问题会显示此故事。',
  addLine: '添加一行',
  searchLines: '搜索简历',
  noLineFound: '简历中没有包含这些词的内容。',
  lineGone: '简历中已不存在的一行',
  untie: (line) => `移除：${line}`,
  notForThis: (story) => `从此问题移除：${story}`,
  keptIn: (cv) => `你的故事保存在“${cv}”中，此简历以它为准。`,
  onlyHere: '仅在此简历中：',
  moveToMaster: '用于所有版本',
  making: '正在生成 PDF…',
  sheet: {
    fileName: '面试',
    story: (name) => `故事：${name}`,
  },
}
