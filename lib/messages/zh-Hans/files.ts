import type { files as english } from '../en/files'
import { formatters } from '../format'

const { plural } = formatters('zh-Hans')

/** Messages about opening files in the editor, in Simplified Chinese. */
export const files: typeof english = {
  dropHere: '拖到此处：PDF、Word、文本、LinkedIn、JSON Resume 或备份。文件会作为另一份简历打开。',
  pastedCv: '这看起来是一整份简历。要将它归入各个模块吗？',
  readPasted: '作为简历导入',
  opened: (title, file) => `已从文件“${file}”打开“${title}”。你的另一份简历没有更改。`,
  alreadyHere: (title) => `“${title}”已在此设备上，现已打开。未做任何更改。`,
  alreadyOpen: '这正是你已打开的简历。',
  several: (count) => plural(count, { other: '已将 # 份简历添加到你的简历。' }),
  seeAll: '查看全部简历',
}
