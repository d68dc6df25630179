import type { importReadings as english } from '../en/import-readings'
import { formatters } from '../format'

const { plural, number } = formatters('zh-Hant')

/** Messages of the review of an import about reading it in another way, in Traditional Chinese. */
export const importReadings: typeof english = {
  readAnotherWay: '換一種方式讀取',
  offer: '項目混在一起或有缺漏？這個檔案還有另一種讀取方式。你可以復原。',
  at: (at, of) => `第 ${number(at)} 種方式，共 ${number(of)} 種。`,
  sentence: (parts) => `${parts.join('；')}。`,
  entries: (section, now, before) => `${section}：${number(now)} 個項目，原本 ${number(before)} 個`,
  leftOver: (now, before) => `未歸類 ${number(now)} 行，原本 ${number(before)} 行`,
  values: (count) => plural(count, { other: '有 # 個欄位不同。' }),
  lost: (count) =>
    plural(count, { other: '你的變更中有 # 項在這種方式裡沒有位置。復原就能找回來。' }),
  same: '分界放在那裡不會有任何改變。請換個位置。',
  failed: '無法重新讀取檔案。沒有任何變更。請再試一次。',
  markColumn: '標示日期欄',
  columnHint: '把線放在日期和旁邊的文字之間：拖曳滑桿，或點一下頁面。',
  columnPlace: '分界線',
  columnAt: (percent) => `距左側 ${number(percent)}%`,
  readWithColumn: '重新讀取',
  reading: '讀取中…',
  cancel: '取消',
}
