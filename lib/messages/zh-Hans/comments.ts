import type { comments as english } from '../en/comments'

export const comments: typeof english = {
  loading: '正在加载评论…',
  none: '还没有评论。在分享链接的设置中允许评论，评论就会显示在这里。',
  closed: (count) => `已关闭的评论：${count}`,
  whole: '针对整份文档',
  changed: '这些文字后来有改动，或已不存在。',
  goTo: '转到这些文字',
  answer: '你的回复',
  answerHint: '拥有此链接的人都能看到。',
  send: '发送回复',
  you: '你',
  resolve: '标为已解决',
  reopen: '重新打开',
  remove: '删除',
  removed: '评论已删除',
  suggested: '建议改为',
  accept: '采纳',
  dismiss: '忽略',
  states: {
    resolved: '已解决',
    dismissed: '建议已忽略',
    taken: '建议已采纳',
  },
}
