import type { fitArea as english } from '../en/fit'
import { formatters } from '../format'

const { number } = formatters('zh-Hans')

const settings = (size: number, lineHeight: number, spacing: number, margin: number) =>
  `字号 ${number(size, { maximumFractionDigits: 1 })} pt，行距 ${number(lineHeight, { maximumFractionDigits: 2 })}，间距 ${number(spacing, { style: 'percent' })}，页边距 ${number(margin, { maximumFractionDigits: 1 })} mm`

/** Messages of fitting a CV to a number of pages, in Simplified Chinese. */
export const fitArea: typeof english = {
  title: '适应页数',
  pages: '目标页数',
  auto: '自动',
  off: '关闭',
  choice: (count) => number(count),
  hint: '调整间距、页边距、行距和字号，直到简历正好占满所选页数，并在每次更改后重新调整。内容不会被截掉。拖动下面的滑块会关闭此功能。',
  autoHint:
    '如果仍然易读，就把简历排在一页内：字号不小于 9.5 pt，页边距舒适。否则使用你自己的设置，并尽量避免最后一页只有几行，或让它更充实。更改下面的大小或间距会关闭此功能。',
  autoOwn: (count) => `按你自己的设置排成 ${number(count)} 页。`,
  autoFits: (count, size, lineHeight, spacing, margin) =>
    `已调整为 ${number(count)} 页：${settings(size, lineHeight, spacing, margin)}。`,
  working: '正在调整…',
  fits: (count, size, lineHeight, spacing, margin) =>
    `可排成 ${number(count)} 页：${settings(size, lineHeight, spacing, margin)}。`,
  takesLess: (count) => `即使用最宽松的设置，也只占 ${number(count)} 页。还可以多写一些。`,
  keep: '保留这些设置',
  tooLong: (lines, count) =>
    `即使用最紧凑的设置，仍比 ${number(count)} 页多出约 ${number(lines)} 行。已使用你自己的设置，内容没有被截掉。请缩短一些条目。`,
  oldest: '最早的条目',
  longest: '最长的条目',
  unnamed: '未命名条目',
}
