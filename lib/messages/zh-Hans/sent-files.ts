import type { sentFiles as english } from '../en/sent-files'
import { formatters } from '../format'

const { number } = formatters('zh-Hans')

/** Messages about PDFs that were sent for an application, in Simplified Chinese. */
export const sentFiles: typeof english = {
  title: '已发送',
  none: '发送简历或求职信后，可以把它的 PDF 保存在这里。无论你之后怎么修改，它都保持原样。',
  kinds: { resume: '简历', letter: '求职信' },
  fileNames: { resume: '简历', letter: '求职信' },
  sentOn: (day) => `${day}发送`,
  editedSince: { resume: '此后这份简历有修改。', letter: '此后这封求职信有修改。' },
  open: '打开',
  openNamed: (name) => `打开 ${name}`,
  download: '下载',
  downloadNamed: (name) => `下载 ${name}`,
  more: (name) => `${name} 的更多操作`,
  compare: '与现在比较',
  remove: '从列表中移除',
  removed: (name) => `已移除：${name}`,
  states: {
    missing: '这个文件不在这台设备上。',
    missingInAccount:
      '这个文件不在这台设备上，也没能从你的账号中取得。它可能还在你保存它的设备上。',
    waiting: '目前只在这台设备上。联网后会存到你的账号。',
    refused: '只在这台设备上：你的账号无法存储这个文件。',
    tooMany: '只在这台设备上：你的账号没有空间存放更多已发送的文件。',
  },
  tryAgain: '重试',
  viewer: {
    loading: '正在打开 PDF…',
    failed: '无法显示这个 PDF。你仍然可以下载它。',
    page: (page) => `第 ${number(page)} 页`,
  },
  comparison: {
    title: (name) => `${name} 和当前版本`,
    loading: '正在比较…',
    failed: '无法比较这两者。没有任何更改。请重试。',
    gone: '生成这个 PDF 的文档已不存在。PDF 保持原样。',
    same: '文字与发送时相同。',
  },
  mark: {
    action: '标记为已发送',
    title: '你发送了什么？',
    text: '现在生成 PDF，并原样保存。',
    noCv: '没有简历',
    noLetter: '没有求职信',
    day: '发送日期',
    save: '保存为已发送',
    saving: '正在生成 PDF…',
    nothing: '还没有简历或求职信。请先写一份。',
    nothingChosen: '请选择一份简历或求职信。',
    noDay: '请选择日期。',
    done: (name) => `已保存为已发送：${name}`,
  },
  keep: {
    text: '这个 PDF 会原样保存在你发送它所申请的职位下。',
    which: '求职申请',
    another: '新的求职申请',
    employer: '招聘方',
    noEmployer: '请填写招聘方。',
  },
  failed: {
    'not-set': '无法生成 PDF。没有任何更改。请重试。',
    'not-here': '无法从你的账号取得这份文档。没有任何更改。请在联网后重试。',
    'too-large': '这个 PDF 超过 4 MB，无法保存在这里。没有任何更改。请下载并自行保存。',
    'no-room': '这个浏览器没有空间存放这个文件。没有任何更改。请腾出空间或登录，然后重试。',
    'not-reached': '这个浏览器无法存储这个文件，也连接不上你的账号。没有任何更改。请在联网后重试。',
    refused: '你的账号无法存储这个文件。没有任何更改。请下载并自行保存。',
    'too-many':
      '这份求职申请已有 100 个已发送的文件，不能再添加。没有任何更改。请移除一些，然后重试。',
    'no-application': '无法打开这份求职申请。没有任何更改。请重试。',
  },
}
