import type { fitArea as english } from '../en/fit'
import { formatters } from '../format'

const { number, plural } = formatters('zh-Hant')

const settings = (size: number, lineHeight: number, spacing: number, margin: number) =>
  [
    `字型大小 ${number(size, { maximumFractionDigits: 1 })} pt`,
    `行距 ${number(lineHeight, { maximumFractionDigits: 2 })}`,
    `間距 ${number(spacing, { style: 'percent' })}`,
    `邊界 ${number(margin, { maximumFractionDigits: 1 })} mm`,
  ].join('、')

/** Messages of fitting a CV to a number of pages, in Traditional Chinese. */
export const fitArea: typeof english = {
  title: '調整頁數',
  pages: '目標頁數',
  auto: '自動',
  off: '關閉',
  choice: (count) => number(count),
  hint: '調整間距、邊界、行距和字型大小，讓履歷剛好填滿這個頁數，每次變更後都會重新調整。不會截斷任何內容。移動下方的滑桿就會關閉。',
  autoHint:
    '在容易閱讀的前提下，把履歷調整成一頁：文字不小於 9.5 pt，邊界不會太窄。做不到時就採用你自己的設定，並盡可能避免最後一頁只有幾行，或讓它填得更滿。變更下方的大小或間距就會關閉。',
  autoOwn: (count) => `以你自己的設定排成 ${number(count)} 頁。`,
  autoFits: (count, size, lineHeight, spacing, margin) =>
    `已調整成 ${number(count)} 頁：${settings(size, lineHeight, spacing, margin)}。`,
  working: '調整中…',
  fits: (count, size, lineHeight, spacing, margin) =>
    `可放進 ${number(count)} 頁：${settings(size, lineHeight, spacing, margin)}。`,
  takesLess: (count) => `即使用最寬鬆的設定，也只填滿 ${number(count)} 頁。還有空間可以多寫一些。`,
  keep: '保留這些設定',
  tooLong: (lines, count) =>
    plural(lines, {
      other: `即使用最緊湊的設定，仍比 ${number(count)} 頁多出約 # 行。已採用你自己的設定，沒有截斷任何內容。請縮短一些項目。`,
    }),
  oldest: '最早的項目',
  longest: '最長的項目',
  unnamed: '未命名的項目',
}
