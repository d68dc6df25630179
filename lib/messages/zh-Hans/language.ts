import type { language as english } from '../en/language'

/** Messages of the choice of the interface language, in Simplified Chinese. */
export const language: typeof english = {
  language: '语言',
  notFetched: '无法加载这种语言。请检查网络连接后重试。',
  unconfirmed: (name) => `“${name}”的译文还没有经过母语者校对。`,
  suggest: '提出更正',
  title: '提出更正',
  intro: '找到屏幕上显示的文字，然后写下应有的说法。',
  find: '屏幕上的文字',
  nothing: 'Vitae 中没有包含这些词的文字。',
  now: '当前文字',
  better: '应改为',
  copy: '复制更正',
  copied: '已复制。请发送给此服务器的管理员。',
  notCopied: '浏览器不允许复制。',
}
