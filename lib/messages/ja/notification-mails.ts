import type { NotificationMailWords } from '../notification-mail-shape'

/** Emails about events in an account, in Japanese. */
export const notificationMails: NotificationMailWords = {
  askedFor: {
    requirements: '求人情報の要件',
    tailoring: '求人情報に合わせた提案',
    wording: '文章の表現の改善',
    letter: 'カバーレターの下書き',
    translation: 'レジュメの翻訳',
    match: '求人情報に合うレジュメ',
    interview: '面接の質問',
    'import-help': 'AIによるインポートの振り分け',
    'import-reading': 'AIによるインポートファイルの読み取り',
    cv: 'リクエストしたレジュメ',
    proposal: 'アプリからの提案',
  },
  device: (browser, system) =>
    browser && system ? `${browser}（${system}）` : browser || system || '不明なブラウザ',
  requestDone: ({ what, link }) => ({
    subject: 'リクエストが完了しました',
    text: `${what}：完了しました。\n\n書類は何も変更されていません。何を反映するかは、ご自身で選べます。\n${link}`,
  }),
  requestFailed: ({ what, link }) => ({
    subject: 'リクエストを完了できませんでした',
    text: `${what}：完了できませんでした。\n\n書類は何も変更されておらず、データも失われていません。理由を確認して、もう一度お試しください。\n${link}`,
  }),
  keyCreated: ({ name, link }) => ({
    subject: 'VitaeアカウントのAPIキーが作成されました',
    text: `アカウントでAPIキー「${name}」が作成されました。\n\nご本人の場合、必要な操作はありません。\n\nお心当たりがない場合は、APIキーを無効にしてから、パスワードを変更してください。\n${link}`,
  }),
  appConnected: ({ name, link }) => ({
    subject: 'Vitaeアカウントにアプリが連携されました',
    text: `アカウントに「${name}」と名乗るアプリが連携されました。\n\nご本人の場合、必要な操作はありません。\n\nお心当たりがない場合は、アプリの連携を解除してから、パスワードを変更してください。\n${link}`,
  }),
  newDevice: ({ device, at, link }) => ({
    subject: 'Vitaeアカウントへの新しいログイン',
    text: `新しいデバイスからアカウントへのログインがありました：${device}、${at}（UTC）。\n\nご本人の場合、必要な操作はありません。\n\nお心当たりがない場合は、そのデバイスをログアウトしてから、パスワードを変更してください。\n${link}`,
  }),
  deletionScheduled: ({ count, day, link }) => ({
    subject: `ゴミ箱の書類${count}件が削除されます`,
    text: `ゴミ箱に書類が${count}件あります。${count === 1 ? `${day}に完全に削除されます。` : `${day}から順に完全に削除されます。`}\n\n削除してよい場合、必要な操作はありません。それまでは復元できます。\n${link}\n\nゴミ箱に移動したお心当たりがない場合は、復元してから、パスワードを変更してください。`,
  }),
  exportDone: ({ day, link }) => ({
    subject: 'データをダウンロードできます',
    text: `アカウントのエクスポートが完了しました。${day}まで、設定からダウンロードできます。\n${link}\n\nダウンロードリンクの有効期間は1時間です。新しいリンクも同じ場所で作成できます。\n\nお心当たりがない場合は、そこでファイルを削除してから、パスワードを変更してください。`,
  }),
  exportFailed: ({ link }) => ({
    subject: 'データをエクスポートできませんでした',
    text: `データをエクスポートできませんでした。アカウントは何も変更されておらず、データも失われていません。設定からもう一度お試しください。\n${link}`,
  }),
  applicationDue: ({ lines, link }) => ({
    subject: '応募についてのお知らせ',
    text: `応募に次の予定があります。\n\n${lines}\n\n完了にするか、別の日を選んでください：\n${link}`,
  }),
  commentAdded: ({ link }) => ({
    subject: '書類に新しいコメント',
    text: `あなたが編集している書類にコメントが届きました。\n\n書類の内容は何も変わっていません。コメントを読んで、どうするかを決めてください：\n${link}`,
  }),
  shareLocked: ({ link }) => ({
    subject: '共有リンクのパスワード間違い',
    text: `あなたの共有リンクに、間違ったパスワードが30回入力されました。15分間、このリンクを開いたことのないブラウザーからのパスワードは受け付けません。書類に影響はありません。\n\n続くようなら、リンクを終了して新しいリンクを作成してください：\n${link}`,
  }),
  webhookDisabled: ({ host, link }) => ({
    subject: 'VitaeアカウントのWebhookをオフにしました',
    text: `5日間${host}に何も送信できなかったため、このWebhookをオフにしました。文書には影響ありません。\n\nサーバーの応答を確認してから、Webhookをもう一度オンにしてください。\n${link}`,
  }),
  due: { followUp: 'フォローする', deadline: '応募の締め切り', more: '一覧にはほかにもあります' },
  footer: ({ place, settings }) => `\n\n—\nVitae ${place}\n受け取るメールの選択：\n${settings}`,
  unsubscribe: (link) => `\nこの種類のメールを停止：\n${link}`,
  page: {
    title: 'Vitaeからのメール',
    question: {
      'request-done': 'リクエストの完了を知らせるメールを停止しますか？',
      'request-failed': 'リクエストを完了できなかったことを知らせるメールを停止しますか？',
      'deletion-scheduled': 'ゴミ箱の書類の削除予定を知らせるメールを停止しますか？',
      'comment-added': '共有した書類へのコメントについてのメールを停止しますか？',
      'share-locked': '共有リンクのパスワード間違いについてのメールを停止しますか？',
      'application-due': '応募のフォローと締め切りについてのメールを停止しますか？',
      'webhook-disabled': 'Webhookがオフになったときのメールを停止しますか？',
      'export-ended': 'データのダウンロードの準備完了を知らせるメールを停止しますか？',
    },
    button: 'メールを停止',
    done: 'この種類のメールは今後届きません。',
    again: 'アカウントの設定で、いつでも再開できます。',
    settings: '設定へ',
  },
}
