import type { webhooks as english } from '../en/webhooks'

/** Messages of the webhooks in the settings, in Japanese. */
export const webhooks: typeof english = {
  title: 'Webhook',
  text: 'ここで何かが起きたときに、別のサービスに知らせます。送るのはIDだけで、文書の内容は送りません。',
  none: 'Webhookはありません。',
  add: 'Webhookを追加',
  url: 'アドレス',
  urlHint: 'https:// で始まり、公開されたインターネット上にあるもの。',
  urlRefused:
    'このアドレスには送信できません。https:// で始まり、公開されたインターネット上にあるアドレスを入力してください。',
  eventsTitle: 'イベント',
  events: {
    'document.changed': '文書が変更された',
    'request.finished': 'リクエストが終了した',
    'comment.added': 'コメントが追加された',
    ping: 'テスト',
  },
  eventsMissing: 'イベントを1つ以上選択してください。',
  save: '保存',
  full: 'Webhookの数が上限に達しています。追加するには、どれかを削除してください。',
  secretTitle: (host) => `${host}のシークレット`,
  secretText:
    '今すぐコピーしてください。再表示はできません。サービス側で署名を確認するために使います。',
  secretLabel: 'シークレット',
  on: 'オン',
  off: 'オフ',
  failing: '最近の送信は失敗しました。',
  turnOn: 'オンにする',
  turnOff: 'オフにする',
  edit: '変更',
  test: 'テストを送信',
  rotate: '新しいシークレット',
  remove: '削除',
  removed: (host) => `${host}のWebhookを削除しました。`,

  deliveries: '最近の送信',
  noDeliveries: 'まだ何も送信していません。',
  states: { waiting: '待機中', delivered: '送信済み', failed: '失敗' },
  attempts: (count) => `試行回数：${count}`,
  next: (time) => `次の試行：${time}`,
  reasons: {
    status: (status) => `サーバーの応答は${status}でした。`,
    redirect: 'サーバーがリダイレクトを返しました。リダイレクト先には送信しません。',
    timeout: 'サーバーが15秒以内に応答しませんでした。',
    unreachable: 'サーバーに接続できませんでした。',
    'private-address': 'アドレスが公開されたインターネット上にありません。',
    disabled: 'Webhookがオフでした。',
    'no-secret': 'シークレットを読み取れなくなりました。新しいものを作成してください。',
    'gave-up': '送信できませんでした。もう一度送信できます。',
  },
  again: '再送信',
}
