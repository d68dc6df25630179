import type { workspaces as english } from '../en/workspaces'

/** The page of workspaces, in Japanese. */
export const workspaces: typeof english = {
  title: 'ワークスペース',
  intro: 'ほかの人と一緒にレジュメを作成できます。ご自身の書類は非公開のままです。',
  list: '参加中のワークスペース',
  none: 'まだワークスペースに参加していません。',
  roles: {
    owner: 'オーナー',
    admin: '管理者',
    member: 'メンバー',
    coach: 'アドバイザー',
    viewer: '閲覧のみ',
  },
  create: {
    title: '新しいワークスペース',
    text: '作成した人がオーナーになり、ほかの人を招待できます。',
    name: '名前',
    missing: '名前を入力してください。',
    submit: 'ワークスペースを作成',
    done: (name) => `「${name}」を作成しました。`,
    limit: '参加できるワークスペースは20個までです。先にいずれかから退出してください。',
  },
  invitation: {
    title: 'ワークスペースに招待されています',
    titleOf: (name) => `「${name}」への招待`,
    by: (inviter) => `${inviter}さんから招待されています。`,
    role: (role) => `あなたの役割: ${role}。`,
    forEmail: (email) => `この招待は${email}宛てです。このアドレスを使うと、ここに戻ります。`,
    text: 'メンバーには、あなたの名前とメールアドレスが表示されます。ワークスペースで作成したものは、メンバーも開けます。ご自身の書類は非公開のままです。',
    accept: '招待を承諾',
    joined: (name) => `「${name}」に参加しました。`,
    gone: 'この招待は使用済みか、取り消されたか、期限が切れています。新しい招待を依頼してください。',
    otherAccount: (invited, own) =>
      `この招待は${invited}宛てですが、${own}でログインしています。招待されたアドレスでログインしてください。`,
    otherAddress:
      'この招待は別のメールアドレス宛てか、あなたのアドレスがまだ確認されていません。招待されたアドレスでログインしてください。',
    limit:
      'このワークスペースは満員か、すでに20個のワークスペースに参加しています。何も変更されていません。',
  },
  signedOut: '招待されたメールアドレスを使ってください。その後、ここに戻ります。',
  lastOwner:
    'ほかのメンバーがいるワークスペースの唯一のオーナーです。何も削除されていません。先にオーナーを引き継ぐか、ワークスペースを削除してください。',
}
