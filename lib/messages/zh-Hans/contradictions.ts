import type { contradictions as english } from '../en/contradictions'
import { formatters } from '../format'

const { number } = formatters('zh-Hans')

/** Messages of the check for contradictions between the CVs and letters of one person, in Simplified Chinese. */
export const contradictions: typeof english = {
  open: '检查简历内容是否一致',
  agree: '你的简历和求职信内容一致，没有发现矛盾。',
  tooFew: '还没有可对比的内容。此设备上需要有两份简历或求职信。',
  found: (count) => `发现的差异：${number(count)} 处`,
  onlyNewest: (count) => `只对比了最新的 ${number(count)} 份简历和求职信。`,
  compareFile: '与 LinkedIn 导出文件或其他文件对比',
  compareFileHint: '文件在此设备上读取，不会发送到任何地方，也不会保存。',
  readingFile: '正在读取文件…',
  comparedWith: (name) => `也与“${name}”做了对比。`,
  fileUnreadable: (name) =>
    `无法读取“${name}”。对比你的简历时没有包括它。请尝试 LinkedIn 的 ZIP 文件或 PDF。`,
  present: '至今',
  kinds: {
    name: '姓名',
    email: '邮箱',
    phone: '电话',
    start: '开始',
    end: '结束',
    title: '职位名称',
    employer: '工作单位',
    degree: '学位',
    institution: '学校',
    number: '数字',
  },
}
