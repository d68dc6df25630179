import type { notifications as english } from '../en/notifications'
import { formatters } from '../format'

const { plural } = formatters('ja')

/** Messages of the notifications: the list behind the bell, and its settings, in Japanese. */
export const notifications: typeof english = {
  bell: (unread) => (unread === 0 ? '通知' : plural(unread, { other: '通知、未読#件' })),
  title: '通知',
  none: '通知はまだありません。アカウントで重要なことがあると、ここに表示されます。',
  nothingDue: '今日の予定はありません。応募のフォローと締め切りがここに表示されます。',
  unknown: '通知をまだ読み込めていません。自動的に再試行します。',
  settingsLink: '通知の設定',
  due: {
    title: '予定',
    followUp: 'フォローする',
    deadline: '応募の締め切り',
    untitled: '応募',
    done: '完了',
    doneNamed: (what) => `完了：${what}`,
    tomorrow: '明日',
    tomorrowNamed: (what) => `明日に延期：${what}`,
    wasDone: (what) => `完了にしました：${what}`,
    wasMoved: (what) => `明日に延期しました：${what}`,
    failed: 'この応募を開けませんでした。何も変更されていません。もう一度お試しください。',
    all: 'すべての応募',
  },
  unread: '未読',
  today: '今日',
  yesterday: '昨日',

  askedFor: {
    requirements: '求人情報の要件',
    tailoring: '求人情報に合わせた提案',
    wording: '文章の表現の改善',
    letter: 'カバーレターの下書き',
    translation: '翻訳',
    match: '求人情報に合うレジュメ',
    interview: '面接の質問',
    'import-help': 'AIによるインポートの振り分け',
    'import-reading': 'AIによるインポートファイルの読み取り',
    cv: 'プログラムがリクエストしたレジュメ',
    proposal: 'アプリからの提案',
  },
  somethingAsked: 'リクエスト',
  requestDone: (what) => `${what}：完了`,
  requestFailed: (what) => `${what}：完了できませんでした`,
  requestFailedText: 'データは失われていません。もう一度お試しください。',
  keyCreated: (name) => `APIキーの作成：${name}`,
  keyCreatedText: 'お心当たりがない場合は、APIキーを無効にしてから、パスワードを変更してください。',
  newDevice: (device) => `新しいログイン：${device}`,
  newDeviceText:
    'お心当たりがない場合は、そのデバイスをログアウトしてから、パスワードを変更してください。',
  deletionScheduled: (title) => `ゴミ箱：${title}`,
  deletionScheduledText: (day) => `${day}に完全に削除されます。`,
  exportDone: 'データ：ダウンロードできます',
  exportDoneText: (day) => `ファイルは${day}までダウンロードできます。`,
  exportFailed: 'データ：エクスポートできませんでした',
  exportFailedText: 'データは失われていません。もう一度お試しください。',
  applicationDue: '応募に予定があります',
  untitled: '書類',

  settings: {
    text: '受け取る通知を選んでください。通知にレジュメの文章が含まれることはありません。',
    caption: '通知の種類と通知方法',
    event: '通知の種類',
    ways: { app: 'アプリ', mail: 'メール' },
    switchName: (event, way) => `${event}：${way}`,
    kinds: {
      'request-done': '提案、下書き、翻訳の完了',
      'request-failed': '完了できなかったリクエスト',
      'key-created': 'APIキーの作成',
      'new-device': '新しいデバイスからのログイン',
      'deletion-scheduled': '書類の完全な削除の予定',
      'application-due': '応募のフォローや締め切り',
      'export-ended': 'データのエクスポートの完了または失敗',
    },
    language: 'メールの言語',
    timeZone: 'メールのタイムゾーン',
    timeZoneHint:
      'お知らせはその地域の午前7時に届きます。応募先、職種、フォローの内容が書かれています。',
    noTimeZone: '未選択（UTC）',
    noMail:
      'このサーバーにはメールが設定されていないため、メールは送信されません。通知はベルのアイコンから確認できます。',
    notConfirmed: 'メールを受け取るには、上のプロフィールでメールアドレスを確認してください。',
    saved: '保存しました。',
  },
}
