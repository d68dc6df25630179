import type { ui as english } from '../en/ui'
import { formatters } from '../format'

const { plural } = formatters('zh-Hans')

/** Messages of the controls themselves, in Simplified Chinese. */
export const ui: typeof english = {
  close: '关闭',
  skipToContent: '跳到正文',
  clear: '清空',
  dismiss: '关闭',
  notices: '消息',
  notFetched: '无法加载。内容没有丢失。请检查网络连接后重试。',
  fetching: '正在重新加载…',
  tryAgain: '重试',
  required: '必填',
  move: (name) => `移动“${name}”`,
  moveHelp: '按 Enter，再用方向键移动，然后再按 Enter。按 Esc 取消。点击或点按可上移或下移一位。',
  moveUp: '上移',
  moveDown: '下移',
  lifted: (position, count) => `已拿起，第 ${position} 位，共 ${count} 位。`,
  moved: (position, count) => `第 ${position} 位，共 ${count} 位。`,
  dropped: (position, count) => `已移到第 ${position} 位，共 ${count} 位。`,
  cancelled: '已取消移动。',
  formatting: '格式',
  bold: '粗体',
  italic: '斜体',
  link: '链接',
  linkAddress: '网址、邮箱或电话号码',
  linkApply: '设置链接',
  linkRemove: '移除链接',
  linkRefused: '从 PDF 中只能打开网页（https）、邮箱和电话链接。',
  fieldFull: (limit) =>
    plural(limit, { other: '一个字段最多可容纳 # 个字符，这些放不下。内容没有丢失。' }),
}
