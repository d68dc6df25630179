import type { apiKeys as english } from '../en/api-keys'

/** Messages of the API keys in the settings, in Japanese. */
export const apiKeys: typeof english = {
  title: 'APIキー',
  text: 'プログラムからレジュメを読み取り、変更できるようにします。プログラムごとに1つ作成してください。',
  docs: 'APIドキュメント',
  none: 'APIキーはありません。',
  make: 'APIキーを作成',
  name: '名前',
  nameHint: 'このAPIキーの用途。',
  nameMissing: 'APIキーの名前を入力してください。',
  scopesTitle: '権限',
  scopes: {
    read: { label: '読み取り', hint: 'レジュメとカバーレター、そのバージョンとPDF。' },
    write: { label: '読み取りと変更', hint: '作成、編集、削除もできます。' },
    ai: { label: 'AIの使用', hint: '提案は1日の上限に含まれます。' },
    admin: {
      label: '管理',
      hint: 'APIキーの作成と無効化、データのエクスポート。パスワードとメールアドレスは対象外です。',
    },
  },
  scopesMissing: '権限を1つ以上選んでください。',
  expires: '有効期間',
  lives: { '30': '30日', '90': '90日', '365': '1年', never: '無期限' },
  submit: 'APIキーを作成',

  madeTitle: (name) => `「${name}」のAPIキー`,
  madeText: '今すぐコピーしてください。再表示はできません。',
  madeLabel: 'APIキー',
  copy: 'コピー',
  copied: 'コピーしました',
  kept: '保管しました',

  starts: (prefix) => `${prefix}…`,
  neverUsed: '未使用',
  usedToday: '今日使用',
  usedYesterday: '昨日使用',
  used: (date) => `最終使用：${date}`,
  endsToday: '今日で期限切れ',
  ends: (date) => `有効期限：${date}`,
  ended: '期限切れ',
  endless: '無期限',
  revoke: '無効にする',
  revokeNamed: (name) => `無効にする：${name}`,
  revoked: (name) => `「${name}」のAPIキーは使えなくなりました。`,
  full: 'APIキーの数が上限に達しています。新しく作成するには、どれかを無効にしてください。',
}
