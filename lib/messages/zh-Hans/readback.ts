import type { readback as english } from '../en/readback'
import { formatters } from '../format'

const { plural, number } = formatters('zh-Hans')

/** Messages of the check that reads a PDF back after its download, in Simplified Chinese. */
export const readback: typeof english = {
  title: '软件能读取此 PDF 吗？',
  allBack: (count) => plural(count, { other: '已像招聘系统那样读回你的 PDF：# 个字段全部找到。' }),
  someLost: (lost, of) =>
    `你的 PDF 已保存。读取它的软件找不到 ${number(of)} 个字段中的 ${number(lost)} 个：`,
  inText: '你的 PDF 已保存。全部文字都能读取。',
  someMisplaced: '软件可能会把以下内容当成别的信息。请检查写法，或换一个模板：',
  kinds: {
    name: '姓名',
    email: '邮箱',
    phone: '电话',
    employer: '工作单位',
    title: '职位名称',
    institution: '学校',
    dates: '日期',
    bullet: '要点',
  },
  reasons: {
    'no-glyph': (characters) => `没有字体包含 ${characters}。请使用其他字符。`,
    'in-pieces': '读出来不连续。请缩短文字，或换一个模板后重新下载。',
    'not-found': '没有完整找到。请换一个模板后重新下载。',
  },
  more: (count) => plural(count, { other: '还有 # 个' }),
  close: '关闭此消息',
}
