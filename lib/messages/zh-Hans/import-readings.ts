import type { importReadings as english } from '../en/import-readings'
import { formatters } from '../format'

const { plural, number } = formatters('zh-Hans')

/** Messages of the review of an import about reading it in another way, in Simplified Chinese. */
export const importReadings: typeof english = {
  readAnotherWay: '换一种方式读取',
  offer: '条目混乱或缺失？此文件还有另一种读取方式。此操作可以撤销。',
  at: (at, of) => `第 ${number(at)} 种方式，共 ${number(of)} 种。`,
  sentence: (parts) => `${parts.join('；')}。`,
  entries: (section, now, before) => `${section}：${number(now)} 个条目，原为 ${number(before)} 个`,
  leftOver: (now, before) => `未归类 ${number(now)} 行，原为 ${number(before)} 行`,
  values: (count) => plural(count, { other: '有 # 个字段不同。' }),
  lost: (count) => plural(count, { other: '你的 # 处更改在此没有位置。撤销即可恢复。' }),
  same: '日期栏放在那里不会有变化。请换一个位置。',
  failed: '无法重新读取文件。未做任何更改。请重试。',
  markColumn: '标出日期栏',
  columnHint: '把竖线放在日期与旁边的文字之间：拖动滑块，或点按页面。',
  columnPlace: '竖线',
  columnAt: (percent) => `距左侧 ${number(percent)}%`,
  readWithColumn: '重新读取',
  reading: '正在读取…',
  cancel: '取消',
}
