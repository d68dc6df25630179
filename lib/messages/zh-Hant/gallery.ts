import type { gallery as english } from '../en/gallery'
import { formatters } from '../format'

const { plural } = formatters('zh-Hant')

/** Messages of the public gallery of templates, in Traditional Chinese. */
export const gallery: typeof english = {
  title: '範本',
  description: 'Vitae 的所有履歷範本，以範例履歷的實際 PDF 呈現。',
  heading: '選擇履歷的樣貌',
  introduction: (count) =>
    plural(count, {
      other:
        '# 種範本。隨時可以更換，文字都會保留。下面的頁面都是 Vitae 製作的實際 PDF，人物皆為虛構。在編輯器的「設計」裡，可以看到你的履歷套用每種範本的樣子。',
    }),
  filters: '顯示範本',
  audience: {
    label: '工作領域',
    all: '全部',
    business: '商業',
    technology: '科技',
    design: '創意',
    care: '照護與教學',
    science: '科學',
    trades: '技術與工藝',
    'first-job': '第一份工作',
    any: '通用',
  },
  appearance: {
    label: '風格',
    all: '全部',
    quiet: '簡約',
    classic: '經典',
    modern: '現代',
    bold: '醒目',
  },
  columns: { label: '欄數', all: '全部', one: '單欄', two: '雙欄' },
  photo: { label: '適合放照片', all: '全部', with: '是', without: '否' },
  length: { label: '範例', one: '一頁', two: '兩頁' },
  list: '範本',
  nothing: '沒有符合的範本。請在上面的任一篩選條件中選擇「全部」。',
  picture: (template, person) => `${person}（虛構）的範例履歷，套用範本「${template}」`,
  palettes: (names) => `配色：${names}`,
  otherPalettes: '其他配色',
  pictureInPalette: (template, palette) =>
    `同一份履歷，套用範本「${template}」與配色「${palette}」`,
  enlarge: '放大',
  examples: {
    one: (person) => `一頁：${person}`,
    two: (person) => `兩頁：${person}`,
  },
  use: '使用這個範本',
  after: '還不確定？先從任一範本開始，之後再換。',
  start: '開始撰寫',
  begun: (template) => `已用「${template}」新增履歷，開始輸入就會儲存。`,
  takeForLatest: (title) => `改為套用到「${title}」`,
  applied: (template) => `這份履歷已套用「${template}」。`,
}
