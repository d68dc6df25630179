import type { comments as english } from '../en/comments'

export const comments: typeof english = {
  loading: '댓글을 불러오는 중…',
  none: '아직 댓글이 없어요. 공유 링크 설정에서 댓글을 허용하면 여기에 표시돼요.',
  closed: (count) => `닫힌 댓글: ${count}`,
  whole: '문서 전체에 대해',
  changed: '이 단어는 그 후에 바뀌었거나 없어졌어요.',
  goTo: '단어로 이동',
  answer: '답변 내용',
  answerHint: '이 링크가 있는 사람은 누구나 볼 수 있어요.',
  send: '답변 보내기',
  you: '나',
  resolve: '해결',
  reopen: '다시 열기',
  remove: '삭제',
  removed: '댓글을 삭제했어요',
  suggested: '대신 제안하는 표현',
  accept: '수락',
  dismiss: '거절',
  states: {
    resolved: '해결됨',
    dismissed: '제안을 거절했어요',
    taken: '제안을 수락했어요',
  },
}
