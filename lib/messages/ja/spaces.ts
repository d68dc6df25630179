import type { spaces as english } from '../en/spaces'
import { formatters } from '../format'

const { number } = formatters('ja')

/** Messages about the space that a page shows, in Japanese. */
export const spaces: typeof english = {
  personal: '個人用',
  label: (name) => `ワークスペース：${name}`,
  unnamed: 'ワークスペース',
  manage: 'ワークスペースを管理',
  roles: {
    owner: 'オーナー',
    admin: '管理者',
    member: 'メンバー',
    coach: 'アドバイザー',
    viewer: '閲覧のみ',
  },
  saved: {
    state: 'ワークスペースに保存済み',
    short: 'ワークスペース',
    spoken: 'すべてワークスペースに保存されています。',
  },
  empty: 'このワークスペースにはまだ書類がありません。メンバーは中の書類をすべて開けます。',
  readOnly: (role) =>
    `あなたの役割：${role}。このワークスペースの書類は閲覧できますが、変更はできません。`,
  mayComment: (role) =>
    `あなたの役割：${role}。このワークスペースの書類は閲覧とコメントができますが、変更はできません。`,
  openDocuments: '書類を開く',
  toDocuments: '書類の一覧へ',
  signIn: 'このワークスペースを開くにはログインしてください。書類を見られるのはメンバーだけです。',
  ended: {
    title: 'このワークスペースは利用できません',
    text: '削除されたか、あなたがメンバーではなくなりました。',
    nothing: '何も失われていません。このデバイスで書いた内容は、すべて送信済みでした。',
    unsent: (count) =>
      `送信されていない変更がある書類：${number(count)}件。変更はまだこのデバイスにあります。ご自身の書類にコピーするか、ダウンロードしてください。`,
    copy: '自分の書類にコピー',
    download: 'ダウンロード',
    remove: 'このデバイスから削除',
    removeTitle: '変更をこのデバイスから削除しますか？',
    removeText: 'ほかの場所には保存されていません。この操作は元に戻せません。',
    failed: 'うまくいきませんでした。すべてこのデバイスに残っています。もう一度お試しください。',
    toOwn: '自分の書類へ',
    leftWords: '開けなくなったワークスペースに、このデバイスにしかない変更があります。',
    review: '確認',
  },
  copyTo: 'コピー先',
  copiedTo: (title, name) => `「${title}」を「${name}」にコピーしました。`,
  notCopied: (title) =>
    `「${title}」をコピーできませんでした。何も変更されていません。もう一度お試しください。`,
  open: '開く',
  errors: {
    'workspace-not-found':
      'このワークスペースは削除されたか、あなたがメンバーではなくなりました。書いた内容はこのデバイスに残っています。',
    'role-missing':
      'このワークスペースでのあなたの役割では実行できません。何も変更されていません。',
    'personal-only': 'これはご自身の書類でのみ使えます。何も変更されていません。',
  },
}
