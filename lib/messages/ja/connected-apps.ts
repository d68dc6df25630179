import type { connectedApps as english } from '../en/connected-apps'

/** Messages of connected apps and of their consent page, in Japanese. */
export const connectedApps: typeof english = {
  title: '連携中のアプリ',
  text: 'レジュメの作業を許可したアプリです。アプリは表現を提案し、取り入れるかどうかはご自身で決められます。',
  none: '連携中のアプリはありません。',
  address: 'アプリに入力するアドレス',
  since: (date) => `連携日：${date}`,
  disconnect: '連携を解除',
  disconnectNamed: (name) => `連携を解除：${name}`,
  disconnected: (name) => `「${name}」との連携を解除しました。`,
  question: (name) => `「${name}」にアカウントの使用を許可しますか？`,
  unverified: 'この名前はアプリが自ら名乗っているもので、確認されていません。',
  account: (email) => `アカウント：${email}`,
  goesTo: (host) => `次の移動先：${host}`,
  writeHint: '表現の提案、デザインの変更、応募の更新。',
  mayNot:
    'レジュメやカバーレターに書き込むことや、何かを削除することはできません。連携は設定でいつでも解除できます。',
  allow: '許可する',
  deny: '許可しない',
  full: '連携中のアプリの数が上限に達しています。設定でどれかの連携を解除してから、もう一度お試しください。',
  invalid: 'このアプリから無効なリクエストが送られました。何も許可されていません。',
  unknownTitle: 'このアプリは連携できません',
  unknown:
    'このアプリ、またはアプリが返答を待つアドレスが登録されていません。何も許可されていません。アプリからVitaeを削除し、もう一度追加してください。',
}
