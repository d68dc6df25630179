import type { ui as english } from '../en/ui'
import { formatters } from '../format'

const { plural, number } = formatters('zh-Hant')

/** Messages of the controls themselves, in Traditional Chinese. */
export const ui: typeof english = {
  close: '關閉',
  skipToContent: '跳到主要內容',
  clear: '清除',
  dismiss: '關閉',
  notices: '訊息',
  notFetched: '無法載入。內容沒有遺失。請檢查網路連線，然後再試一次。',
  fetching: '重新載入中…',
  tryAgain: '再試一次',
  required: '必填',
  move: (name) => `移動「${name}」`,
  moveHelp:
    '按 Enter 後用方向鍵移動，再按一次 Enter 放下。按 Esc 取消。點一下也可以上移或下移一格。',
  moveUp: '上移',
  moveDown: '下移',
  lifted: (position, count) => `已拿起，第 ${number(position)} 個，共 ${number(count)} 個。`,
  moved: (position, count) => `第 ${number(position)} 個，共 ${number(count)} 個。`,
  dropped: (position, count) => `已移到第 ${number(position)} 個，共 ${number(count)} 個。`,
  cancelled: '已取消移動。',
  formatting: '格式',
  bold: '粗體',
  italic: '斜體',
  link: '連結',
  linkAddress: '網址、電子郵件或電話號碼',
  linkApply: '設定連結',
  linkRemove: '移除連結',
  linkRefused: 'PDF 只能開啟網址（https）、電子郵件和電話的連結。',
  fieldFull: (limit) =>
    plural(limit, { other: '一個欄位最多 # 個字元，這段內容放不下。內容沒有遺失。' }),
}
