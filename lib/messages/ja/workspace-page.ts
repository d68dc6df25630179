import type { workspacePage as english } from '../en/workspace-page'
import { formatters } from '../format'

const { plural } = formatters('ja')

/** Messages of the page of one workspace, in Japanese. */
export const workspacePage: typeof english = {
  reauthentication: 'ワークスペースの全員に関わる変更のため、ご本人であることを確認してください。',
  members: {
    title: 'メンバー',
    you: 'あなた',
    roleOf: (name) => `${name}さんの役割`,
    saved: (name, role) => `${name}さんの新しい役割：${role}`,
    rolesTitle: '役割',
    roles: {
      owner: 'すべての操作ができ、ワークスペースの引き継ぎや削除もできます。',
      admin: '書類を編集し、メンバー、APIキー、リンクを管理します。',
      member: '書類を作成、編集、共有します。',
      coach: '書類を読み、コメントや変更の提案ができますが、編集はできません。',
      viewer: '書類を読むことだけができます。',
    },
    makeOwner: 'オーナーにする',
    makeOwnerTitle: (name) => `${name}さんをオーナーにしますか？`,
    makeOwnerText:
      '相手はワークスペースの削除やあなたの除外も含め、ここですべての操作ができるようになります。元に戻せるのは、あなたもオーナーである間だけです。',
    remove: '外す',
    removeTitle: (name) => `${name}さんを外しますか？`,
    removeText:
      'すぐにアクセスできなくなり、ここで作成したAPIキーとSCIMトークンも使えなくなります。書類は残ります。',
    removed: (name) => `${name}さんを外しました。`,
    handOver: '引き継ぐ',
    handOverTitle: (name) => `このワークスペースを${name}さんに引き継ぎますか？`,
    handOverText:
      '相手がオーナーになり、あなたは管理者になります。この操作はあなたには元に戻せず、オーナーだけが戻せます。',
    handedOver: (name) => `ワークスペースの新しいオーナー：${name}さん`,
  },
  invitations: {
    title: '招待',
    text: 'メールで招待できます。リンクは、送信先のアドレスでのみ使えます。',
    none: '未承諾の招待はありません。',
    invite: '招待する',
    role: '役割',
    submit: '招待を送信',
    sent: (email) => `${email} に招待を送信しました。`,
    link: '招待リンク',
    linkText: 'メールは送信されていません。リンクをコピーして、ご自身で送ってください。',
    again: '再送信',
    withdraw: '取り消す',
    withdrawn: (email) => `${email} への招待は使えなくなりました。`,
    alreadyMember: 'この人はすでにメンバーです。',
    full: 'メンバーまたは未承諾の招待が上限に達しています。',
  },
  usage: {
    title: '使用状況',
    documents: '書類',
    of: (count, limit) => `${limit}件中${count}件`,
    plan: 'プラン',
    shared: 'AIと書類は、オーナーのアカウントの上限に含まれます。',
  },
  log: {
    title: 'ログ',
    text: 'このワークスペースでの操作の記録です。新しい順に表示され、変更はできません。',
    filter: '表示',
    all: 'すべて',
    none: 'この種類の記録はありません。',
    former: '以前のメンバー',
    formerOf: (name) => `${name}（以前のメンバー）`,
    intact: (count) =>
      plural(count, {
        other: '確認済み：#件、変更や欠落はありません。',
      }),
    broken: (entry) =>
      `${entry}番の記録が変更されたか、欠けています。ログをダウンロードして、このサーバーの管理者に知らせてください。`,
    kinds: {
      'workspace-created': 'ワークスペースを作成',
      'workspace-renamed': 'ワークスペースの名前を変更',
      'brand-changed': 'ブランドを変更',
      'workspace-exported': 'すべてをダウンロード',
      'member-joined': 'メンバーが参加',
      'member-role-changed': '役割を変更',
      'member-removed': 'メンバーを外した',
      'member-left': 'メンバーが退出',
      'ownership-handed-over': 'ワークスペースを引き継いだ',
      'invitation-sent': '招待を送信',
      'invitation-withdrawn': '招待を取り消し',
      'key-created': 'APIキーを作成',
      'key-revoked': 'APIキーを無効化',
      'share-created': '共有リンクを作成',
      'share-changed': '共有リンクを変更',
      'share-revoked': '共有リンクを無効化',
      'document-trashed': '書類をゴミ箱に移動',
      'document-erased': '書類を完全に削除',
      'document-exported': '書類をダウンロード',
      'audit-exported': 'ログをダウンロード',
      'sign-in-changed': 'ログイン方法を変更',
      'sign-in-removed': 'ログインのプロバイダーを削除',
      'provisioning-token-created': 'SCIMトークンを作成',
      'provisioning-token-revoked': 'SCIMトークンを無効化',
    },
  },
  download: {
    title: 'すべてをダウンロード',
    text: 'このワークスペースのすべての書類を、バージョン、写真、PDFと一緒にダウンロードします。どのアカウントにも復元できます。',
    leave: 'このページを離れても、あとでここに戻ってダウンロードできます。',
  },
  leave: {
    title: 'ワークスペースから退出',
    text: '再び招待されるまで、すべての内容にアクセスできなくなります。',
    confirm: (name) => `${name}から退出しますか？`,
    lastOwner: 'オーナーはあなただけです。先にワークスペースを引き継ぐか、削除してください。',
  },
  deletion: {
    title: 'ワークスペースを削除',
    text: 'すべての書類、バージョン、リンク、APIキーが、全メンバーについて削除されます。元に戻せません。',
    typeName: (name) => `確認のため、${name} と入力してください`,
    mismatch: 'ワークスペースの名前と一致しません。',
  },
}
