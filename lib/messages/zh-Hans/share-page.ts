import type { sharePage as english } from '../en/share-page'

export const sharePage: typeof english = {
  cv: '简历',
  letter: '求职信',
  documents: '文档',
  view: '视图',
  text: '文本',
  pdf: 'PDF',
  pages: 'PDF 的页面。文本内容与其相同。',
  download: '下载 PDF',
  passwordTitle: '此页面设有密码',
  passwordHint: '请输入随链接收到的密码。',
  password: '密码',
  open: '打开',
  passwordWrong: '密码不正确，请重试。',
  passwordLimited: '密码错误次数过多，请在 15 分钟后重试。',
  goneTitle: '这里没有内容',
  goneText: '此链接已结束、已撤回或从未存在。请询问发给你的人。',
  busyTitle: '请稍后重试',
  busyText: '目前无法显示此页面。',
}
