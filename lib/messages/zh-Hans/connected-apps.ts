import type { connectedApps as english } from '../en/connected-apps'

/** Messages of connected apps and of their consent page, in Simplified Chinese. */
export const connectedApps: typeof english = {
  title: '已连接的应用',
  text: '你允许处理你的简历的应用。它们提出措辞建议，采纳与否由你决定。',
  none: '你没有已连接的应用。',
  address: '要在应用中输入的地址',
  since: (date) => `连接于 ${date}`,
  disconnect: '断开连接',
  disconnectNamed: (name) => `断开连接：${name}`,
  disconnected: (name) => `“${name}”已断开连接。`,
  question: (name) => `允许“${name}”使用你的账号？`,
  unverified: '这个名称由应用自行填写，我们没有核实。',
  account: (email) => `你的账号：${email}`,
  goesTo: (host) => `接下来将前往：${host}`,
  writeHint: '提出措辞建议、更改设计、更新你的求职申请。',
  mayNot: '它不能在你的简历或求职信中写入文字，也不能删除任何内容。你可以随时在设置中断开连接。',
  allow: '允许',
  deny: '不允许',
  full: '已连接的应用数量已达账号上限。请先在设置中断开一个，再重试。',
  invalid: '此应用发送了无效的请求。未授予任何权限。',
  unknownTitle: '无法连接此应用',
  unknown:
    '我们不认识此应用，或它等待答复的地址。没有授予任何权限。请从应用中移除 Vitae，然后重新添加。',
}
