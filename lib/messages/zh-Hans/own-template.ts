import type { ownTemplate as english } from '../en/own-template'

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
  wholeFile: '文件',
}
