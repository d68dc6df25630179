import type { bulkExport as english } from '../en/bulk-export'
import { formatters } from '../format'

const { number } = formatters('zh-Hans')

/** Messages of the download of several CVs and letters as one file, in simplified Chinese. */
export const bulkExport: typeof english = {
  documents: '简历和求职信',
  limit: (max) => `一次最多 ${number(max)} 份`,
  selected: (count) => `已选 ${number(count)} 份`,
  selectAll: '全选',
  selectNone: '取消全选',
  nothingSelected: '请至少选择一份简历或求职信。',
  tooManySelected: (max) => `最多选择 ${number(max)} 份。其余的可以之后再下载。`,
  lettersLeftOut: '不包含求职信：求职信总会表明你是谁。',
  leave: '你可以关闭此窗口并继续操作。文件准备好之前，请留在此页面。',
  ready: '下载文件已准备好。',
  skipped: (count) => `文件中缺少 ${number(count)} 份文档：已被删除或无法生成。`,
  another: '选择其他文档',
  notSent: '你写的内容还没有全部发送，因此文件不会是最新的。你的更改已保存在此设备上。请稍后重试。',
  notThere: '所选内容中有的已在别处被删除或移到回收站。没有生成任何文件。请检查所选内容后重试。',
  tooMany: '过去 24 小时内准备的下载过多。内容没有丢失，请稍后重试。',
}
