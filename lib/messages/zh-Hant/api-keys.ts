import type { apiKeys as english } from '../en/api-keys'

/** Messages of the API keys in the settings, in Traditional Chinese. */
export const apiKeys: typeof english = {
  title: 'API 金鑰',
  text: '讓程式讀取和變更你的履歷。請為每個程式各建立一組金鑰。',
  docs: 'API 文件',
  none: '你沒有 API 金鑰。',
  make: '建立金鑰',
  name: '名稱',
  nameHint: '這組金鑰的用途。',
  nameMissing: '請輸入金鑰的名稱。',
  scopesTitle: '權限',
  scopes: {
    read: { label: '讀取', hint: '你的履歷和求職信，以及它們的版本和 PDF。' },
    write: { label: '讀取和變更', hint: '也能建立、編輯和刪除。' },
    ai: { label: '使用 AI', hint: '建議會計入你的每日上限。' },
    admin: {
      label: '管理',
      hint: '建立和撤銷金鑰、匯出你的資料。不包括密碼或電子郵件。',
    },
  },
  scopesMissing: '請至少選擇一項權限。',
  expires: '有效期限',
  lives: { '30': '30 天', '90': '90 天', '365': '1 年', never: '永不過期' },
  submit: '建立金鑰',

  madeTitle: (name) => `「${name}」的金鑰`,
  madeText: '請立即複製，之後不會再顯示。',
  madeLabel: '金鑰',
  copy: '複製',
  copied: '已複製',
  kept: '我已存好',

  starts: (prefix) => `${prefix}…`,
  neverUsed: '從未使用',
  usedToday: '今天使用過',
  usedYesterday: '昨天使用過',
  used: (date) => `上次使用：${date}`,
  endsToday: '今天到期',
  ends: (date) => `到期日：${date}`,
  ended: '已過期',
  endless: '永不過期',
  revoke: '撤銷',
  revokeNamed: (name) => `撤銷：${name}`,
  revoked: (name) => `「${name}」的金鑰已失效。`,
  full: '你的金鑰數量已達帳號上限。請先撤銷一組，再建立新的。',
}
