import type { dashboard as english, KindCounts } from '../en/dashboard'
import { formatters } from '../format'

const { plural } = formatters('zh-Hans')

/** Formats "2 份简历和 1 份求职信"; leaves out a kind of which there is none. */
function countKinds({ resume, letter }: KindCounts): string {
  const resumes = plural(resume, { other: '# 份简历' })
  const letters = plural(letter, { other: '# 份求职信' })
  if (letter === 0) return resumes
  return resume === 0 ? letters : `${resumes}和 ${letters}`
}

/** Builds the messages about one document, which is called by its kind. */
const wordsFor = (what: string) => ({
  untitled: `未命名${what}`,
  newName: `此${what}的名称`,
  unreadable: `无法在此显示这份${what}。未做任何更改。请打开查看原因。`,
  notBrought: `无法从你的账号获取这份${what}。未做任何更改。请联网后重试。`,
  notRenamed: `无法重命名这份${what}。未做任何更改。请打开查看原因。`,
  notCopied: `无法读取这份${what}，因此没有复制或下载任何内容。请打开查看原因。`,
})

/** Messages of the dashboard, in Simplified Chinese. */
export const dashboard: typeof english = {
  title: '你的简历',
  home: 'Vitae，前往首页',
  lists: { label: '页面', cvs: '简历', applications: '求职申请' },
  newCv: '新建简历',
  openFile: '打开文件',
  search: '搜索你的简历',
  sortBy: '简历排序方式',
  sorts: { updated: '最近编辑', created: '最近创建', title: '按名称' },
  searched: {
    all: {
      found: (counts) => `找到 ${countKinds(counts)}`,
      nothing: (query) => `没有简历或求职信包含“${query}”。`,
    },
    searching: {
      found: (counts) => `目前找到 ${countKinds(counts)}`,
      nothing: (query) => `正在所有简历和求职信中搜索“${query}”…`,
    },
    device: {
      found: (counts) => `在此设备上找到 ${countKinds(counts)}`,
      nothing: (query) =>
        `此设备上没有简历或求职信包含“${query}”。目前无法搜索只保存在账号中的内容。请联网后重试。`,
    },
  },
  clearSearch: '显示全部简历',
  loading: '正在加载你的简历…',
  ofKind: { resume: wordsFor('简历'), letter: wordsFor('求职信') },
  more: (title) => `${title}：更多`,
  open: '打开',
  rename: '重命名',
  tailor: '针对职位优化',
  writeLetter: '写求职信',
  letter: '求职信',
  fileNames: { resume: '简历', letter: '求职信' },
  duplicate: '创建副本',
  copyOf: (title) => `${title}（副本）`,
  duplicated: (title) => `已创建“${title}”`,
  downloadJson: { resume: '下载为 JSON Resume', letter: '下载为 JSON' },
  trash: '移到回收站',
  trashed: (title) => `“${title}”已移到回收站`,
  notHereYet: '在账号中，尚未下载到此设备',
  notErased: (title) => `“${title}”在别处有更改，因此没有删除。请查看后再次删除。`,
  forJob: (job) => `目标职位：${job}`,
  pages: (count) => plural(count, { other: '# 页' }),
  editedToday: (time) => `今天 ${time}`,
  editedYesterday: (time) => `昨天 ${time}`,
  edited: (date) => date,
  trashedOn: (date) => `${date}移到回收站`,
  trashTitle: '回收站',
  trashLink: (count) => plural(count, { other: '回收站（#）' }),
  trashNote: '简历和求职信会一直留在这里，直到你永久删除。',
  trashNoteAccount: '简历和求职信在这里保留 30 天，在你的所有设备上都能看到，之后永久删除。',
  daysLeft: (count) => (count === 0 ? '今天删除' : plural(count, { other: '还剩 # 天' })),
  trashEmpty: '回收站是空的。',
  backToCvs: '返回你的简历',
  restore: '恢复',
  restoreNamed: (title) => `恢复“${title}”`,
  restored: (title) => `“${title}”已恢复`,
  erase: '永久删除',
  eraseNamed: (title) => `永久删除：${title}`,
  erased: (title) => `“${title}”将永久删除`,
  emptyTitle: '创建你的第一份简历',
  emptyText: {
    device: '边写边看真实的 PDF。无需账号，你写的内容只留在此设备上。',
    tab: '边写边看真实的 PDF。此浏览器目前无法保存任何内容：请在关闭标签页之前下载你写的内容。',
    account: '边写边看真实的 PDF。你写的内容会保存在账号和此设备上。',
    accountOnly: '边写边看真实的 PDF。你写的内容会保存在账号中。',
  },
  start: '开始编写',
  importTitle: '导入你的简历',
  importText:
    '选择 PDF、Word 文件或其他服务的导出文件，或把它拖到此页面的任意位置。由你核对后才会成为简历。文件在此设备上读取，不会发送到任何地方。',
  chooseFile: '选择文件',
  pasteText: '粘贴文字',
  pasteTitle: '粘贴简历文字',
  pasteLabel: '简历的文字',
  pasteHint: '请保持原有的分行和标题。由你核对后才会成为简历。',
  pasteRead: '导入文字',
  waiting: (count) => plural(count, { other: '有 # 项导入等待核对。' }),
  goOn: '核对',
  startEmpty: '新建空白简历',
  dropHere: '把简历拖到此处：PDF、Word、文本、LinkedIn、JSON Resume 或备份',
  importing: '正在读取文件…',
  imported: (count) => plural(count, { other: '已添加 # 份简历' }),
  alreadyHere: (count) =>
    count === 1 ? '此简历已在这里' : plural(count, { other: '这 # 份简历已在这里' }),
  droppedFile: '拖入的文件',
  refusedTitle: (name) => `无法读取：${name}`,
  refused: {
    folder: '这是文件夹，或此浏览器无权读取。请打开它并选择其中的文件。',
    unreadable: '浏览器没有把文件交给此页面。请改为在此选择文件。',
    'too-large': '文件超过了简历或备份可能的大小。',
    'too-many': '其中的文件多于备份可能包含的数量。',
    'not-json': '这既不是 JSON Resume 文件，也不是 Vitae 的备份。',
    damaged: '压缩包不完整或已损坏。请重新下载或复制后再试。',
    password: '文件有密码保护。请解压或保存为无密码的文件，然后重试。',
    'nothing-inside': '其中没有简历。',
    'not-a-resume': '部分内容不符合 JSON Resume 格式：',
    'newer-version': '文件由较新版本的 Vitae 生成。请刷新此页面以使用最新版本。',
  },
  problems: {
    'wrong-type': '值的类型不正确',
    'too-long': '过长',
    'too-many': '项数过多',
    'too-deep': '嵌套过深',
    'too-large': '过大',
    'forbidden-key': '名称不被允许',
    'not-allowed': '值不被允许',
    'newer-version': '来自较新的版本',
  },
  problemAt: (path, problem) => `${path}：${problem}`,
  wholeFile: '整个文件',
  moreProblems: (count) => plural(count, { other: '还有 # 处' }),
  nothingChanged: '你的简历没有更改。',
  dismiss: '关闭此消息',
  downloadAll: '下载此设备上的全部内容',
  downloadAllHere: '下载此标签页中的全部内容',
  downloadingAll: '正在准备下载…',
  downloadedAll: (count) => plural(count, { other: '已将 # 份文档下载为一个文件' }),
  downloadFailed: '无法生成文件。内容没有丢失，请稍后重试。',
  onThisDevice: '在此设备上',
  inThisTab: '仅在此标签页中',
  inAccount: '在你的账号中',
  inAccountText:
    '简历会随着编写保存在此设备上，并发送到你的账号，让你在所有设备上都能使用。如有内容尚未存入账号，顶部的状态栏会提示。',
  accountOffer: '有了账号，你可以在所有设备上使用简历及其早期版本。',
  createAccount: '注册账号',
  onlyHere: (count) => plural(count, { other: '# 份文档仅在此设备上' }),
  leftBehind:
    '你已退出登录。此浏览器的存储没有响应，因此你的简历可能仍在此设备上。如果有他人使用此设备，请关闭所有 Vitae 标签页，并在浏览器设置中删除此网站的数据。',
  settings: '设置',
  theme: '主题',
  themes: { system: '跟随设备', light: '浅色', dark: '深色' },
  timeZone: '时区',
  deviceTimeZone: (name) => `与设备相同（${name}）`,
}
