import type { apiKeys as english } from '../en/api-keys'

/** Messages of the API keys in the settings, in Simplified Chinese. */
export const apiKeys: typeof english = {
  title: 'API 密钥',
  text: '允许程序读取和更改你的简历。请为每个程序单独创建密钥。',
  docs: 'API 文档',
  none: '你没有 API 密钥。',
  make: '新建密钥',
  name: '名称',
  nameHint: '此密钥的用途。',
  nameMissing: '请输入密钥的名称。',
  scopesTitle: '权限',
  scopes: {
    read: { label: '读取', hint: '你的简历和求职信，以及它们的版本和 PDF。' },
    write: { label: '读取和更改', hint: '还可以创建、编辑和删除。' },
    ai: { label: '使用 AI', hint: '建议计入你的每日额度。' },
    admin: {
      label: '管理',
      hint: '创建和吊销密钥、导出数据，但不能更改密码或邮箱。',
    },
  },
  scopesMissing: '请至少选择一项权限。',
  expires: '有效期',
  lives: { '30': '30 天', '90': '90 天', '365': '1 年', never: '永久有效' },
  submit: '创建密钥',

  madeTitle: (name) => `“${name}”的密钥`,
  madeText: '请立即复制，密钥只显示这一次。',
  madeLabel: '密钥',
  copy: '复制',
  copied: '已复制',
  kept: '我已保存',

  starts: (prefix) => `${prefix}…`,
  neverUsed: '从未使用',
  usedToday: '今天使用过',
  usedYesterday: '昨天使用过',
  used: (date) => `最后使用于${date}`,
  endsToday: '今天到期',
  ends: (date) => `到期日：${date}`,
  ended: '已到期',
  endless: '永久有效',
  revoke: '吊销',
  revokeNamed: (name) => `吊销：${name}`,
  revoked: (name) => `“${name}”的密钥已失效。`,
  full: '密钥数量已达账号上限。请先吊销一个，再创建新的。',
}
