import type { spaces as english } from '../en/spaces'
import { formatters } from '../format'

const { number } = formatters('zh-Hans')

/** Messages about the space that a page shows, in Simplified Chinese. */
export const spaces: typeof english = {
  personal: '个人',
  label: (name) => `工作区：${name}`,
  unnamed: '工作区',
  manage: '管理工作区',
  roles: {
    owner: '所有者',
    admin: '管理员',
    member: '成员',
    coach: '顾问',
    viewer: '仅查看',
  },
  saved: {
    state: '已保存到工作区',
    short: '在工作区',
    spoken: '所有内容都已保存到工作区。',
  },
  empty: '此工作区还没有文档。其成员可以打开其中的所有文档。',
  readOnly: (role) => `你的角色：${role}。你可以查看此工作区的文档，但不能更改。`,
  mayComment: (role) => `你的角色：${role}。你可以查看和评论此工作区的文档，但不能更改。`,
  openDocuments: '打开文档',
  toDocuments: '前往其文档',
  signIn: '登录后才能打开此工作区，只有成员能看到其中的文档。',
  ended: {
    title: '此工作区不可用',
    text: '工作区已被删除，或者你已不是成员。',
    nothing: '没有丢失任何内容：你在此设备上写的内容都已发送。',
    unsent: (count) =>
      `有 ${number(count)} 份文档的更改没有发送，仍在此设备上。请将它们复制到你自己的文档中，或下载。`,
    copy: '复制到我的文档',
    download: '下载',
    remove: '从此设备移除',
    removeTitle: '要从此设备移除这些更改吗？',
    removeText: '这些更改没有保存在其他地方，移除后无法恢复。',
    failed: '操作失败。所有内容仍在此设备上。请重试。',
    toOwn: '前往我自己的文档',
    leftWords: '你已无法打开的一个工作区中，有些更改只在此设备上。',
    review: '查看',
  },
  copyTo: '复制到',
  copiedTo: (title, name) => `已将“${title}”复制到“${name}”。`,
  notCopied: (title) => `无法复制“${title}”。没有任何更改。请重试。`,
  open: '打开',
  errors: {
    'workspace-not-found': '此工作区已被删除，或者你已不是成员。你写的内容仍在此设备上。',
    'role-missing': '你在此工作区的角色不允许这样做。没有任何更改。',
    'personal-only': '此功能只适用于你自己的文档。没有任何更改。',
  },
}
