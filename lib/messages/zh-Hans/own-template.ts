import type { ownTemplate as english } from '../en/own-template'
import { formatters } from '../format'

const { number } = formatters('zh-Hans')

/** Names the way in which a page was read, in brackets behind what was found. */
const readers = {
  file: '按文件顺序读取',
  lines: '逐行读取',
}

/** Messages about a template that the person adds from a file, in Simplified Chinese. */
export const ownTemplate: typeof english = {
  title: '你自己的模板',
  add: '使用自己的模板…',
  change: '换一个文件…',
  remove: '移除模板',
  download: '将此模板下载为文件',
  hint: '不超过 32 kB 的 JSON 文件，描述颜色、字体和排列。请下载一个你喜欢的模板，用文本编辑器修改后在此使用。文件在此设备上检查，并随简历一起保存。',
  checking: '正在检查模板：用它排三份简历并读回…',
  used: (name) => `你的简历使用模板“${name}”。`,
  refused: (file) => `“${file}”不能用作模板。未做任何更改。请更正以下位置后重试：`,
  unreadable:
    '此简历中的模板无法在此使用，因此改用下面所选的内置模板。内容没有丢失。无法使用的原因：',
  failed: '无法检查模板。未做任何更改。请稍后重试。',
  reasons: {
    'not-text': '必须是文本。',
    'not-number': '必须是数字。',
    'not-boolean': '必须是 true 或 false。',
    'not-list': '必须是列表。',
    'not-object': '必须是对象。',
    'wrong-type': '值的类型不正确。',
    'not-one-of': ({ text }) => `必须是其中之一：${text}。`,
    'unknown-field': ({ text }) => `没有模板有这些字段：${text}。`,
    'too-long': ({ count }) => `过长。最多字符数：${number(count)}。`,
    'too-many': ({ count }) => `项数过多。最多：${number(count)}。`,
    'too-few': ({ count }) => `项数过少。最少：${number(count)}。`,
    'too-large': ({ count }) => `过大。最大：${number(count)}。`,
    'too-small': ({ count }) => `过小。最小：${number(count)}。`,
    'too-deep': '嵌套过深。',
    empty: '不能为空。',
    'not-colour': '必须是颜色，例如“#2437c9”，使用小写字母。',
    'unknown-name': '此处没有这个名称。',
    'not-allowed': '此处不允许。',
    'not-json': '这不是 JSON。',
    'no-place': ({ text }) => `没有位置放：${text}。`,
    twice: ({ text }) => `重复出现：${text}。`,
    'contacts-twice': '联系方式已在侧栏中。',
    'header-high': ({ count }) => `各部分合计过高。最大：${number(count)} 毫米。`,
    contrast: ({ text, count, of, colour, ground }) =>
      `配色“${text}”：${ground} 上的 ${colour} 对比度为 ${number(count)}:1，文字需要 ${number(of)}:1。`,
    'not-drawn': ({ person }) => `无法用它呈现 ${person} 的简历。`,
    torn: ({ text, person, reader }) =>
      `在 ${person} 的简历中，“${text}”无法完整读取（${readers[reader]}）。`,
    'words-out-of-order': ({ count, of, person, reader }) =>
      `在 ${person} 的简历中，要点的 ${number(of)} 个词中有 ${number(count)} 个顺序正确（${readers[reader]}）。`,
    'lines-out-of-order': ({ count, of, person, reader }) =>
      `在 ${person} 的简历中，${number(of)} 个标题和要点中有 ${number(count)} 个顺序正确（${readers[reader]}）。`,
    'not-printed': ({ text, person }) => `在 ${person} 的简历中，没有显示：${text}。`,
    'outside-page': ({ text, person }) => `在 ${person} 的简历中，文字超出页边距：${text}。`,
    overlapping: ({ text, person }) => `在 ${person} 的简历中，文字重叠：${text}。`,
    'stranded-heading': ({ text, person }) => `在 ${person} 的简历中，标题孤立：${text}。`,
  },
}
