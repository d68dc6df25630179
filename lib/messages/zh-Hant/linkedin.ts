import type { linkedIn as english } from '../en/linkedin'
import { formatters } from '../format'

const { number } = formatters('zh-Hant')

/** Messages of the fields of a LinkedIn profile, in Traditional Chinese. */
export const linkedIn: typeof english = {
  title: '複製到 LinkedIn',
  about:
    '依 LinkedIn 個人檔案的欄位列出你的履歷。不會傳送任何內容給 LinkedIn：請複製每段文字，再貼到那裡。',
  summary: '關於',
  skill: '技能',
  startMonth: '開始月份',
  startYear: '開始年份',
  endMonth: '結束月份',
  endYear: '結束年份',
  month: '月份',
  year: '年份',
  elsewhere: 'LinkedIn 上沒有對應欄位',
  copy: '複製',
  copied: '已複製',
  copyField: (label) => `複製：${label}`,
  copiedField: (label) => `已複製：${label}`,
  lengthOf: (count, limit) => `字元數：${number(count)} / ${number(limit)}`,
  tooLong: (over, line) => `超出字元數：${number(over)}。欄位在第 ${number(line)} 行達到上限。`,
  tooManySkills: (count, limit) =>
    `技能：${number(count)}。LinkedIn 最多接受 ${number(limit)} 項。`,
}
