import type { sync as english } from '../en/sync'
import { formatters } from '../format'

const { plural } = formatters('zh-Hans')

/** Messages about what is in the account and what is only here, in Simplified Chinese. */
export const sync: typeof english = {
  state: {
    'memory-only': '仅在此标签页中',
    'on-device': '已保存在此设备',
    saving: '正在保存…',
    'in-account': '已保存到账号',
    offline: '离线，已保存在此设备',
    retrying: '已保存在此设备，正在重试',
    expired: '请重新登录：已保存在此设备',
    conflict: '别处有更改：请查看',
    refused: '仅保存在此设备',
  },
  writing: {
    offline: '离线，正在保存到此设备…',
    retrying: '正在保存到此设备…',
    expired: '请重新登录：正在保存到此设备…',
    refused: '正在保存到此设备…',
  },
  inTab: {
    expired: '请重新登录：仅在此标签页中',
    refused: '仅在此标签页中',
  },
  short: {
    'memory-only': '仅此标签页',
    'on-device': '在此设备',
    saving: '正在保存…',
    'in-account': '在账号中',
    offline: '离线',
    retrying: '在此设备',
    expired: '请登录',
    conflict: '请查看',
    refused: '在此设备',
  },
  spoken: {
    'memory-only': '目前无法保存。你的更改只在此标签页中。',
    'in-account': '所有内容都已保存到你的账号。',
    offline: '你已离线。所有内容都保存在此设备上，之后发送。',
    retrying: '服务器没有响应。所有内容都保存在此设备上，系统会继续尝试。',
    expired: '登录已过期。所有内容都保存在此设备上。请重新登录以继续。',
    conflict: '此简历在另一台设备上也有更改，有内容需要查看。',
    refused: '你的账号无法保存此简历当前的内容。它已保存在此设备上。',
  },
  refusedTitle: '尚未存入账号',
  refused: {
    invalid:
      '你的账号无法保存此简历当前的内容。所有内容都保存在此设备上。请撤销最近的更改或缩短过长的内容，下次更改时会重试。',
    'too-large':
      '此简历超过了账号允许的大小。所有内容都保存在此设备上。请缩短或移除一些内容，下次更改时会重试。',
    'newer-version':
      '账号中的此简历由较新版本的 Vitae 写成。所有内容都保存在此设备上。请刷新此页面以使用最新版本。',
    limit: '你的账号空间已满。此简历已保存在此设备上。请从回收站永久删除一份，此简历就会存入账号。',
    role: '你在此工作区的角色不允许更改此简历。你写的内容已保存在此设备上。请将简历复制到你自己的文档中，或请管理员更改你的角色。',
    'merge-limit':
      '这里和别处写的内容合起来超过了一份简历可容纳的量。两者都已保存：你的在此设备上，另一份在账号中。请缩短这里的一些内容，下次更改时会重试。',
  },
  reload: '刷新',
  conflictTitle: '这里和别处都有更改',
  conflictText: (count) =>
    plural(count, {
      other: '有 # 处在此设备和另一台设备上都有更改。两个版本都在这里，请选择在简历中保留哪一个。',
    }),
  mine: '在此设备上写的',
  theirs: '在别处写的',
  changedSince: '之后在这里写的',
  holdsNow: '简历中的当前内容',
  fieldGone: '简历中已不存在的位置',
  taken: '已移除',
  empty: '空',
  keepChoices: '保留我的选择',
  decideLater: '以后再决定',
  settled: '你的选择已保存。',
  nothingToDecide: '没有需要决定的内容。',
  conflictsLoading: '正在打开简历…',
  notSettled: '无法保存你的选择。两个版本都还在，请重试。',
  cameBack: (title) =>
    `“${title}”在一台设备上被删除，在另一台设备上被编辑。它已恢复，并包含这些编辑。`,
  movedBeside: (title) => `“${title}”已在别处永久删除。你在这里写的内容已另存为一份简历。`,
  shareLink: '创建分享链接',
  shareLinkHint: '包含你简历的页面，可随时结束',
  shareLinkGuestHint: '分享链接需要账号。现有的简历会一并带入。',
  downloadSeveral: '批量下载',
  link: '链接',
  copyLink: '复制链接',
  copied: '链接已复制',
  notCopied: '浏览器不允许复制。请选中链接并自行复制。',
  openLink: '打开',
  shareFailed: {
    'not-sent':
      '还有内容没有存入账号，因此 PDF 不会是最新的。你的更改已保存在此设备上。请等状态栏显示“已保存到账号”后重试。',
    offline: '你已离线。内容没有丢失，请联网后重试。',
    'not-signed-in': '登录已过期。所有内容都保存在此设备上。请先重新登录。',
    'too-many-requests': '短时间内请求过多。内容没有丢失，请一分钟后重试。',
    failed: '操作未成功。内容没有丢失，请稍后重试。',
  },
}
