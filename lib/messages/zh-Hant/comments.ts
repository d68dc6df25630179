import type { comments as english } from '../en/comments'

export const comments: typeof english = {
  loading: '正在載入留言…',
  none: '還沒有留言。在分享連結的設定中允許留言，留言就會顯示在這裡。',
  closed: (count) => `已關閉的留言：${count}`,
  whole: '針對整份文件',
  changed: '這些文字後來有更動，或已不存在。',
  goTo: '前往這些文字',
  answer: '你的回覆',
  answerHint: '擁有此連結的人都能看到。',
  send: '送出回覆',
  you: '你',
  resolve: '標為已解決',
  reopen: '重新開啟',
  remove: '刪除',
  removed: '留言已刪除',
  suggested: '建議改為',
  accept: '採用',
  dismiss: '不採用',
  states: {
    resolved: '已解決',
    dismissed: '建議未採用',
    taken: '建議已採用',
  },
}
