import type { familyList as english } from '../en/family-list'
import { formatters } from '../format'

const { plural } = formatters('zh-Hans')

/** Messages of the dashboard about CVs that follow another one, in Simplified Chinese. */
export const familyList: typeof english = {
  group: (name) => `“${name}”和跟随它的简历`,
  withoutMain: '跟随同一份简历的简历',
  linked: (name, count) => plural(count, { other: `有 # 份简历跟随“${name}”。` }),
  mainMissing: (count) =>
    count === 1
      ? '此简历跟随的简历不在这里，可能在回收站中。'
      : plural(count, { other: '这 # 份简历跟随的简历不在这里，可能在回收站中。' }),
  stale: (count) => plural(count, { other: '# 份不是最新' }),
  updateAll: '全部更新',
  showAll: (count) => plural(count, { other: '显示全部 # 份简历' }),
  outOfDate: (count) => plural(count, { other: '有 # 项更改待带入' }),
  updateTitle: (name) => `“${name}”中的更改`,
  updateHint: '请选择要带入更改的简历。你在其中更改、添加或省略的内容会保留，带入后可以撤销。',
  changes: (count) => plural(count, { other: '# 项更改' }),
  see: '查看更改',
  held: (count) => plural(count, { other: '有 # 行两边都有更改。在你选择之前，会保留你的文字。' }),
  decide: '立即选择',
  bringInto: (count) => plural(count, { other: '带入 # 份简历' }),
  updated: (count) => plural(count, { other: '已更新 # 份简历。' }),
  newLinked: '新建关联简历',
  follow: '关联到其他简历…',
  stop: '停止跟随',
  stopped: (name) => `此简历不再跟随“${name}”。`,
  notLinked: '其中一份简历无法读取，因此未做任何更改。请打开两份简历查看原因。',
  followTitle: (name) => `将“${name}”关联到其他简历`,
  followHint: '其中的内容不会更改。两边相同的行从此会跟随：在那里修正的内容可以带到这里。',
  followWhich: '跟随',
  same: (count) => plural(count, { other: '# 行相同' }),
  differ: (count) => plural(count, { other: '# 行不同，保持原样' }),
  link: '关联',
  linkedTo: (name) => `现在跟随“${name}”。`,
  leaveTitle: (name) => `将“${name}”移到回收站？`,
  leaveText: (count) => plural(count, { other: '有 # 份简历跟随它。要如何处理？' }),
  leaveChoices: {
    keep: '保持不变',
    promote: '让其余简历跟随其中一份',
    trash: '也移到回收站',
  },
  leaveHints: {
    keep: '其中的内容不会更改。如果恢复此简历，它们会重新跟随。',
    promote: '其中的内容不会更改。',
    trash: '可以从回收站恢复。',
  },
  promoteWhich: '供其余简历跟随的简历',
}
