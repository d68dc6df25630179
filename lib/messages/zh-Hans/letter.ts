import type { letter as english } from '../en/letter'
import { formatters } from '../format'

const { plural, number } = formatters('zh-Hans')

/** Messages of the editor of cover letters, in Simplified Chinese. */
export const letter: typeof english = {
  navigation: '求职信的各个部分',
  parts: { letter: '求职信', basics: '寄件人' },
  form: '编写求职信',
  documentMenu: (title) => `${title}：重命名、切换、更多`,
  openCv: '打开对应的简历',
  allDocuments: '全部简历和求职信',
  recipientTitle: '收件人',
  recipient: {
    name: { label: '姓名', example: '例如：王芳女士' },
    organization: { label: '招聘单位' },
    address: { label: '地址' },
    email: { label: '邮箱' },
  },
  letterTitle: '求职信正文',
  date: { label: '日期' },
  subject: { label: '主题', example: '例如：应聘夜班护士（编号 2041）' },
  opening: { label: '称呼' },
  closing: { label: '结尾敬语', example: '你的姓名会加在下方。' },
  paragraphs: '段落',
  paragraph: (at) => `第 ${number(at)} 段`,
  addParagraph: '添加段落',
  paragraphKeys: (modifier, alt) => `Enter 添加段落 · ${modifier} B 加粗 · ${alt} ↑ ↓ 移动`,
  senderHint: '创建此求职信时从简历复制。在此更改不影响简历。',

  help: {
    title: 'AI 建议',
    hint: '由你选择添加哪些句子。',
    ask: '获取句子建议',
    askAgain: '获取其他句子建议',
    putAway: '全部忽略',
    stop: '停止',
    stages: {
      sending: '正在将最近的更改保存到账号…',
      waiting: '正在等待开始…',
      reading: '正在读取…',
      drafting: '正在写句子…',
      checking: '正在对照简历核对每个句子…',
      verifying: '正在简历中查找依据…',
    },
    claimsNothing: '没有提到关于你的事实',
    take: '添加到求职信',
    takeAll: (count) => plural(count, { other: '添加无需确认的 # 句' }),
    taken: '已添加',
    leans: '指的是前一句。请先添加那一句。',
    leftOut: '指代求职信中没有的句子的句子未添加。',
    nothing: 'AI 模型没有写出可以提供的句子。你的求职信没有更改。',
    held: (count) => plural(count, { other: '有 # 句因缺少简历依据而被拦截。' }),
    dropped: (count) => plural(count, { other: '有 # 句被略去：重复、过长、是套话或含有地址。' }),
  },

  evidence: {
    title: '对照简历核对',
    hint: '停止输入时，系统会查找简历中没有的数字、名称、技能、职位名称和学位。这绝不会妨碍你投递。',
    allShown: (count) => plural(count, { other: '# 句有简历依据。' }),
    claimsNothing: '此求职信还没有提到关于你的事实。',
    nothingMissing: '没有发现简历中没有的数字、名称、技能、职位名称或学位。',
    unchecked: (count) =>
      plural(count, { other: '有 # 句无法核对：过长，或使用了无法核对的语言。' }),
    some: (count) => plural(count, { other: '有 # 句缺少简历依据。' }),
    marked: (count) => plural(count, { other: '# 句缺少简历依据' }),
    nothing: '还没有可核对的内容。请写一句话。',
    noCv: '此求职信对应的简历不在此设备上，因此无法核对。',
    number: (words) => `“${words}”中的数字不在你的简历中。`,
    more: (count) => plural(count, { other: '还有 # 处。' }),
    confirm: '是的，属实',
    confirmed: '已确认，并随求职信保存。',
    confirmedCount: (count) => plural(count, { other: '你已确认 # 句' }),
  },
}
