import type { gallery as english } from '../en/gallery'
import { formatters } from '../format'

const { plural } = formatters('zh-Hans')

/** Messages of the public gallery of templates, in Simplified Chinese. */
export const gallery: typeof english = {
  title: '模板',
  description: 'Vitae 的全部简历模板，以示例简历的真实 PDF 展示。',
  heading: '选择简历的外观',
  introduction: (count) =>
    plural(count, {
      other:
        '共 # 个模板。随时可以更换，你的文字不变。下面的页面是用 Vitae 生成的真实 PDF，人物均为虚构。在编辑器中，“设计”会用每个模板展示你自己的简历。',
    }),
  filters: '筛选模板',
  audience: {
    label: '工作领域',
    all: '全部',
    business: '商务',
    technology: '技术',
    design: '创意',
    care: '护理与教学',
    science: '科研',
    trades: '技工',
    'first-job': '首份工作',
    any: '通用',
  },
  appearance: {
    label: '风格',
    all: '全部',
    quiet: '简洁',
    classic: '经典',
    modern: '现代',
    bold: '醒目',
  },
  columns: { label: '栏数', all: '全部', one: '单栏', two: '双栏' },
  photo: { label: '适合放照片', all: '全部', with: '是', without: '否' },
  length: { label: '示例', one: '一页', two: '两页' },
  list: '模板',
  nothing: '没有符合条件的模板。请在上面的某个筛选项中选择“全部”。',
  picture: (template, person) => `${person}（虚构人物）的示例简历，使用模板“${template}”`,
  palettes: (names) => `配色：${names}`,
  otherPalettes: '其他配色',
  pictureInPalette: (template, palette) => `同一份简历，使用模板“${template}”和配色“${palette}”`,
  enlarge: '放大',
  examples: {
    one: (person) => `一页：${person}`,
    two: (person) => `两页：${person}`,
  },
  use: '使用此模板',
  after: '拿不定主意？先任选一个，之后再换。',
  start: '开始编写',
  begun: (template) => `已用模板“${template}”新建简历，开始输入后即保存。`,
  takeForLatest: (title) => `改为用于“${title}”`,
  applied: (template) => `此简历现在使用模板“${template}”。`,
}
