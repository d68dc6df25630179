import type { sync as english } from '../en/sync'
import { formatters } from '../format'

const { plural } = formatters('ja')

/** Messages about what is in the account and what is only here, and about changes made elsewhere, in Japanese. */
export const sync: typeof english = {
  state: {
    'memory-only': 'このタブにのみ保持',
    'on-device': 'このデバイスに保存済み',
    saving: '保存中…',
    'in-account': 'アカウントに保存済み',
    offline: 'オフライン、デバイスに保存済み',
    retrying: 'デバイスに保存済み、再試行中',
    expired: '要再ログイン：デバイスに保存済み',
    conflict: '別の場所で変更あり：要確認',
    refused: 'このデバイスにのみ保存済み',
  },
  writing: {
    offline: 'オフライン、デバイスに保存中…',
    retrying: 'このデバイスに保存中…',
    expired: '要再ログイン：保存中…',
    refused: 'このデバイスに保存中…',
  },
  inTab: {
    expired: '要再ログイン：このタブに保持',
    refused: 'このタブにのみ保持',
  },
  short: {
    'memory-only': 'タブのみ',
    'on-device': 'デバイス',
    saving: '保存中…',
    'in-account': 'アカウント',
    offline: 'オフライン',
    retrying: 'デバイス',
    expired: 'ログイン',
    conflict: '要確認',
    refused: 'デバイス',
  },
  spoken: {
    'memory-only': '現在何も保存できません。変更はこのタブにしかありません。',
    'in-account': 'すべてアカウントに保存されています。',
    offline: 'オフラインです。すべてこのデバイスに保存され、後で送られます。',
    retrying:
      'サーバーが応答していません。すべてこのデバイスに保存されています。自動的に再試行します。',
    expired:
      'セッションの有効期限が切れました。すべてこのデバイスに保存されています。続けるには、もう一度ログインしてください。',
    conflict: 'このレジュメは別のデバイスでも変更されました。確認が必要です。',
    refused: 'アカウントがこのレジュメを受け付けられません。このデバイスに保存されています。',
  },
  refusedTitle: 'まだアカウントにありません',
  refused: {
    invalid:
      'アカウントがこのレジュメを受け付けられません。すべてこのデバイスに保存されています。最後の変更を元に戻すか、長すぎる部分を短くしてください。次の変更時に再試行します。',
    'too-large':
      'このレジュメはアカウントの上限を超えています。すべてこのデバイスに保存されています。どこかを短くするか削除してください。次の変更時に再試行します。',
    'newer-version':
      'アカウントにあるこのレジュメは、新しいバージョンのVitaeで保存されています。すべてこのデバイスに保存されています。このページを再読み込みすると最新バージョンになります。',
    limit:
      'アカウントがいっぱいです。このレジュメはこのデバイスに保存されています。ゴミ箱のものを1つ完全に削除すると、アカウントに送られます。',
    'merge-limit':
      'ここと別の場所で書かれた内容を合わせると、1つのレジュメに入りきりません。どちらも保存されています。ここで書いたものはこのデバイスに、もう一方はアカウントにあります。ここでどこかを短くしてください。次の変更時に再試行します。',
  },
  reload: '再読み込み',
  conflictTitle: 'ここと別の場所での変更',
  conflictText: (count) =>
    plural(count, {
      other:
        '#か所が、このデバイスと別のデバイスの両方で変更されました。どちらのバージョンもここにあります。レジュメに残すほうを選んでください。',
    }),
  mine: 'このデバイスで入力',
  theirs: '別の場所で入力',
  changedSince: 'その後ここで入力',
  holdsNow: '現在のレジュメ',
  fieldGone: 'レジュメにもうない場所',
  taken: '削除',
  empty: '空',
  keepChoices: '選択を保存',
  decideLater: '後で決める',
  settled: '選択を保存しました。',
  nothingToDecide: '選ぶものはもうありません。',
  conflictsLoading: 'レジュメを開いています…',
  notSettled:
    '選択を保存できませんでした。どちらのバージョンも残っています。もう一度お試しください。',
  cameBack: (title) =>
    `「${title}」は、あるデバイスで削除され、別のデバイスで編集されました。編集内容とともに戻しました。`,
  movedBeside: (title) =>
    `「${title}」は別の場所で完全に削除されました。ここで書いた内容は、別のレジュメとして保存されています。`,
  shareLink: '共有リンクを作成',
  shareLinkHint: 'いつでも終了できる、レジュメのページ',
  shareLinkGuestHint: 'リンクにはアカウントが必要です。レジュメは引き継がれます。',
  link: 'リンク',
  copyLink: 'リンクをコピー',
  copied: 'リンクをコピーしました',
  notCopied: 'ブラウザがコピーを許可しませんでした。リンクを選択してコピーしてください。',
  openLink: '開く',
  shareFailed: {
    'not-sent':
      'まだすべてがアカウントにないため、PDFが最新になりません。変更はこのデバイスに保存されています。上部に「アカウントに保存済み」と表示されてから、もう一度お試しください。',
    offline:
      'オフラインです。データは失われていません。オンラインになったらもう一度お試しください。',
    'not-signed-in':
      'セッションの有効期限が切れました。すべてこのデバイスに保存されています。先にもう一度ログインしてください。',
    'too-many-requests':
      '短時間にリクエストが集中しました。データは失われていません。1分後にもう一度お試しください。',
    failed:
      'うまくいきませんでした。データは失われていません。しばらくしてからもう一度お試しください。',
  },
}
