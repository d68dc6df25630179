import type { editorPanels as english } from '../en/editor-panels'
import { formatters } from '../format'

const { plural } = formatters('zh-Hans')

/** Messages of the panels over the editor, in Simplified Chinese. */
export const editorPanels: typeof english = {
  find: '在此简历中查找',
  findLabel: '要查找的文字',
  findNothing: '没有结果。',
  findCount: (count) => plural(count, { other: '# 个结果' }),
  paletteLabel: '搜索命令和模块',
  paletteNothing: '没有找到命令。',
  recent: '最近使用',
  groups: {
    edit: '编辑',
    entry: '此条目',
    section: '此模块',
    add: '添加',
    document: '此简历',
    share: '下载和分享',
    view: '预览',
    others: '其他简历',
    account: '账号',
    go: '转到',
  },
  goToSection: (name) => `转到“${name}”`,
  duplicateThisEntry: '创建此条目的副本',
  removeThisEntry: '移除此条目',
  thisEntryRemoved: '条目已移除',
  interview: '准备面试',
  duplicateCv: '创建此简历的副本',
  sampleTitle: '选择示例',
  sampleHint: '每个示例都是一位虚构人物的完整简历，会作为新简历打开。',
  ofEntry: (action) => `此条目：${action}`,
  ofSection: (name, action) => `${name}：${action}`,
  moveTo: (section) => `移到“${section}”`,
  switchTo: (title) => `切换到“${title}”`,
  photo: '照片',
  renameTitle: '此简历的名称',
  renameHint: '此名称只有你能看到，不会印在简历上。',
}
