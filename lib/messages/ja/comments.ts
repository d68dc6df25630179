import type { comments as english } from '../en/comments'

export const comments: typeof english = {
  loading: 'コメントを読み込んでいます…',
  none: 'コメントはまだありません。共有リンクの設定でコメントを許可すると、ここに表示されます。',
  closed: (count) => `対応済みのコメント：${count}`,
  whole: '書類全体について',
  changed: 'これらの言葉はその後変更されたか、なくなりました。',
  goTo: '言葉に移動',
  answer: '返信内容',
  answerHint: 'このリンクを知っている人は誰でも読めます。',
  send: '返信を送信',
  you: 'あなた',
  resolve: '解決にする',
  reopen: '再開する',
  remove: '削除',
  removed: 'コメントを削除しました',
  suggested: '代わりの提案',
  accept: '承認',
  dismiss: '却下',
  states: {
    resolved: '解決済み',
    dismissed: '提案を却下しました',
    taken: '提案を承認しました',
  },
}
