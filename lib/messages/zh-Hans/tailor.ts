import type { tailor as english } from '../en/tailor'
import { formatters } from '../format'

const { plural, number } = formatters('zh-Hans')

/** Messages of the screen that fits a CV to a job, in Simplified Chinese. */
export const tailor: typeof english = {
  title: '针对职位优化',
  heading: (job) => (job === '' ? '针对职位优化' : `针对职位优化：${job}`),
  job: (title, employer) => [title, employer].filter(Boolean).join('，'),
  back: '返回编辑',
  tabs: '视图',
  jobTab: '职位',
  suggestionsTab: '建议',
  paperTab: '预览',
  postingTitle: '针对哪个职位？',
  postingHint:
    '请粘贴完整的职位描述。它在此设备上读取，只有你提出请求时才会发送给 AI 模型。其中的链接绝不会打开。',
  postingLabel: '职位描述',
  postingExample: '在此粘贴职位描述',
  chooseFile: '选择文本文件',
  read: '与我的简历对比',
  change: '更改职位描述',
  unread: {
    empty: '还没有文字。请粘贴职位描述。',
    'too-short': '文字太短，无法与简历对比。请粘贴完整的职位描述。你的文字会保留。',
    'too-long': '文字太长。请只粘贴职位描述，不含页面的其他部分。你的文字会保留。',
    'not-text': '这不是文本文件。请打开它，复制文字后粘贴到这里。',
  },
  warnings: {
    'hidden-text': '职位描述中含有不可见字符，已去除。',
    instructions: (words) =>
      `职位描述中含有给 AI 的指令：“${words}”。它们会被当作普通文字，不会执行。`,
    shortened: (read) => `职位描述很长，只读取前 ${number(read)} 个字符。`,
  },
  demands: '职位要求',
  noDemands: '此职位描述中没有找到要求。你可以在下面添加。',
  shown: (count) =>
    count === 0
      ? '简历中没有找到这些要求。你可能仍然具备：请回答下面的问题。'
      : plural(count, {
          other: '简历中找到其中 # 项。你可能还具备其他项：请回答下面的问题。',
        }),
  shownAfter: (count) => plural(count, { other: '加上已采纳的建议，共找到 # 项。' }),
  states: {
    present: '简历中有',
    'other-name': '简历中有，说法不同',
    weak: '可以多写一些吗？',
    perhaps: '简历中可能有',
    unsure: '你具备吗？',
    missing: '你具备吗？',
    unread: '尚未检查',
  },
  otherLanguage:
    '你的简历与此职位描述使用不同的语言。跨语言匹配需要 AI 模型。没有 AI 模型时，只能对比名称、年限和语言水平。',
  niceToHave: '加分项',
  soft: '个人品质',
  quote: '职位描述原文',
  months: (months) => {
    const years = Math.floor(months / 12)
    return years === 0
      ? plural(months, { other: '匹配的工作至少 # 个月' })
      : plural(years, { other: '匹配的工作至少 # 年' })
  },
  takeOut: '从列表移除',
  addLabel: '添加要求',
  add: '添加',
  groups: { must: '必备', nice: '加分项', own: '由你添加' },
  perhapsHere: '可能在这里：',
  isItThis: '是这个吗？',
  yes: '是',
  no: '否',
  about: (action, words) => `${action}：${words}`,
  writeUse: '写出你在哪里用过',
  writeFact: '写进简历',
  weakPart: '你的简历体现了其中一部分。可以再多写一些吗？',
  weakListed: '简历中只是列出。你在哪里用过？',
  weakYears: '你的年限是否更长？',
  weakDegree: '简历中是另一种学历或培训。你是否具备这一种或同等的？',
  weakLanguage: '你掌握得如何？请写出熟练程度。',
  saidYes: '你的回答：就是这个。',
  saidNo: '你的回答：否。',
  saidNoToLine: '你对简历中的一行回答了“否”。',
  changeAnswer: '更改回答',
  showLine: '在预览中显示',
  moreLines: (count) => plural(count, { other: '另有 # 行' }),
  moreAbout: (words) => `关于“${words}”的更多内容`,
  times: (times) => plural(times, { other: '职位描述中提到 # 次。' }),
  findEvidence: '用 AI 查找依据',
  findEvidenceAgain: '重新查找依据',
  evidenceHint: '它必须为每项要求引用简历原文。',
  quotedBy: (model) => `简历原文由 ${model} 找出。`,
  notReliedOn: 'AI 模型的引用不可靠，现在显示的是按词语找到的内容。',
  interview: '准备面试',
  writeLetter: '为此职位写求职信',
  suggestions: '建议',
  order: '调整简历顺序',
  noSuggestions: '简历的顺序已适合此职位。',
  ownWords: '你自己的文字，只是顺序不同，没有添加任何内容。',
  was: (place) => `原为第 ${number(place)} 位`,
  answers: (words) => `匹配：${words}`,
  accept: '采纳',
  acceptAll: '全部采纳',
  dismiss: '忽略',
  accepted: '已采纳',
  dismissed: '已忽略',
  undo: '撤销',
  counts: (all, accepted) =>
    all === 0
      ? '还没有建议'
      : [
          plural(all, { other: '# 条建议' }),
          accepted === 0 ? '尚未采纳' : plural(accepted, { other: '已采纳 # 条' }),
          accepted === 0 ? '采纳之前不会有任何更改' : '完成时保存',
        ].join(' · '),
  finish: '完成',
  finishTitle: '保存更改',
  keepAs: '保存到',
  asCopy: '新的简历',
  asSame: '此简历',
  copyHint: '原来的简历保持不变。新简历会与它和职位描述关联。',
  sameHint: '保存后，已采纳的建议会写入此简历，可在编辑器中撤销。',
  nameLabel: '新简历的名称',
  copyName: (cv, job) => [cv, job].filter(Boolean).join(' – '),
  keep: '保存',
  keepAndWrite: '保存并撰写求职信',
  nothingAccepted: '你还没有采纳任何建议，因此没有可保存到此简历的内容。',
  keptCopy: '已保存为新简历',
  keptSame: '已保存到此简历',
  changedMeanwhile: '此简历在此期间有更改，建议已不再适用。未做任何更改。请重新查看建议。',
  tabOnly: {
    blocked: '此浏览器不存储任何内容，因此职位描述只在此标签页中。完成之前请不要关闭。',
    full: '此设备存储空间不足，因此职位描述只在此标签页中。请腾出空间，并且不要关闭标签页。',
    failed: '此浏览器未能存储职位描述，因此它只在此标签页中。请不要关闭，系统会继续尝试。',
  },
  track: '跟踪这份申请',
  trackHint: '连同此职位描述和此简历，添加到你的求职申请中。',
  forApplication: (job) => `此简历将记入你的求职申请：${job}。`,
  notNoted: '简历已保存，但未能记入你的求职申请。请在申请中选择它。',
  otherJob: (job) => `此简历正在与另一份职位描述对比。你的求职申请对应的职位：${job}。`,
  useJob: '使用申请中的职位描述',
  jobReplaced: '已替换职位描述',
}
