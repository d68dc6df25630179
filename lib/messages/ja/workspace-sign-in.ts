import type { workspaceSignIn as english } from '../en/workspace-sign-in'

/** The card of a workspace about its identity provider, in Japanese. */
export const workspaceSignIn: typeof english = {
  title: 'ログイン',
  text: '組織のIDプロバイダー（OpenID Connect）でメンバーがログインできるようにします。',
  managedText:
    'ログイン方法はサーバーの管理者が設定します。ここでは、ワークスペースごとのIDプロバイダーは使えません。',
  issuer: '発行者（issuer）',
  clientId: 'クライアントID',
  clientSecret: 'クライアントシークレット',
  secretHint: '空のままにすると、今のシークレットを使い続けます。',
  domains: 'メールのドメイン',
  domainsHint: '複数ある場合はカンマで区切ります。',
  isOpen: 'このドメインの人は誰でも参加できる',
  role: '新しいメンバーの役割',
  redirectUri: 'リダイレクトURI',
  signInUrl: 'ログイン用リンク',
  save: '保存',
  saved: '保存しました。',
  refused:
    '何も保存されませんでした。発行者、シークレット、ドメインを確認してください。プロバイダーに接続でき、OpenID Connectに対応している必要があります。',
  verified: '確認済み',
  notVerified: '未確認',
  verifyText: 'DNSにこのTXTレコードがあると、ドメインが有効になります：',
  verify: 'もう一度確認',
  remove: 'プロバイダーを削除',
  removed: 'メンバーはこのプロバイダーでログインできなくなりました。メンバーのままです。',
  provisioning: 'プロビジョニング（SCIM）',
  provisioningText:
    'ディレクトリがメンバーの追加と削除を行います。アカウントが削除されることはありません。',
  provisioningOff: 'このサーバーではプロビジョニングがオフです。サーバーの管理者が許可できます。',
  url: 'SCIMのアドレス',
  makeToken: 'トークンを作成',
  token: 'トークン',
  tokenHint: 'トークンを作成できるのはオーナーだけです。作成した人がオーナーである間だけ使えます。',
  tokenRevoked: 'トークンは使えなくなりました。',
}
