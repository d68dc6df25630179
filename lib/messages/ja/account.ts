import type { account as english } from '../en/account'

/** Messages of the account's own screens: its settings and the outbox, in Japanese. */
export const account: typeof english = {
  proof: {
    title: '本人確認',
    text: 'アカウントにアクセスできる人に関わる変更のため、ご本人であることを確認してください。',
    password: 'パスワード',
    submit: '次へ',
    withPasskey: 'パスキーを使用',
    withProvider: (name) => `${name}で確認`,
    managed: '再ログイン',
    noWay:
      'このアカウントには、確認に使えるパスワード、パスキー、プロバイダーがありません。一度ログアウトしてから、もう一度ログインしてください。',
  },

  settings: {
    title: '設定',
    navigation: '設定の項目',
    yourCvs: 'レジュメ一覧',
    loadFailed: '設定を読み込めませんでした。何も変更されていません。',
    retry: '再試行',
  },

  profile: {
    title: 'プロフィール',
    name: '名前',
    nameHint: 'アカウントの名前です。各レジュメの氏名は別に入力します。',
    saveName: '名前を保存',
    nameSaved: '名前を保存しました。',
    email: 'メールアドレス',
    confirmed: '確認済み',
    unconfirmed: '未確認',
    unconfirmedText: 'このメールアドレスがご本人のものか、まだ確認されていません。',
    unconfirmedWithoutMail: 'このサーバーはメールを送信できないため、アドレスを確認できません。',
    confirm: 'コードを送信',
    change: 'メールアドレスを変更',
    newEmail: '新しいメールアドレス',
    sendCode: 'このアドレスにコードを送信',
    saveEmail: 'メールアドレスを保存',
    emailSaved: 'メールアドレスを変更しました。',
    emailConfirmed: 'メールアドレスを確認しました。',
    codeSent: (email) => `${email} に6桁のコードを送信しています。`,
    confirmCode: '確認',
    taken: 'このアドレスは使用できません。',
    outbox: '未送信のメール',
    sameAddress: 'すでにこのアドレスが設定されています。',
  },

  security: {
    title: 'セキュリティ',
    passwordTitle: 'パスワード',
    passwordSet: 'パスワードが設定されています。',
    passwordNone: 'パスワードはありません。別の方法でログインしています。',
    changePassword: 'パスワードを変更',
    setPassword: 'パスワードを設定',
    current: '現在のパスワード',
    savePassword: 'パスワードを保存',
    passwordEnds: 'ほかのデバイスはログアウトされ、連携中のアプリとAPIキーは使えなくなります。',
    passwordSaved: 'パスワードを保存しました。ほかのデバイスはすべてログアウトされました。',

    totpTitle: '2段階認証',
    totpText:
      'パスワードに続けて、スマートフォンの認証アプリのコードを入力します。パスワードが盗まれただけではログインされません。',
    totpOn: 'オン',
    totpOff: 'オフ',
    totpBegin: '設定する',
    totpPassword: 'パスワード',
    totpGoOn: '次へ',
    totpScan: '認証アプリでこのQRコードを読み取ってください。',
    totpPicture: '認証アプリ用のQRコード',
    totpLink: 'このデバイスのアプリで開く',
    totpSecret: 'または、このセットアップキーをアプリに入力',
    totpCode: 'アプリに表示されたコード',
    totpConfirm: 'オンにする',
    totpDone: '2段階認証をオンにしました。',
    totpEnd: 'オフにする',
    totpEnded: '2段階認証をオフにしました。',
    totpEndText: 'オフにすると、パスワードだけでログインするようになります。',

    codesTitle: 'リカバリーコード',
    codesText:
      'スマートフォンをなくしたときに、コード1つにつき1回ログインできます。スマートフォンがなくても見つけられる場所に保管してください。再表示はできません。',
    codesCopy: 'コピー',
    codesCopied: 'コピーしました',
    codesDownload: 'ダウンロード',
    codesFile: 'vitae-recovery-codes.txt',
    codesKept: '保管しました',
    codesRenew: '新しいリカバリーコード',
    codesRenewText: '現在のコードは使えなくなります。',

    passkeysTitle: 'パスキー',
    passkeysText: 'パスワードの代わりに、指紋、顔、デバイスのPINでログインできます。',
    passkeysNowhere:
      'パスキーは、https接続またはこのサーバーが動作しているコンピューターでのみ使用できます。',
    passkeyMade: (date) => `作成日：${date}`,
    passkeyName: 'パスキーの名前',
    passkeyNameMissing: 'パスキーの名前を入力してください。',
    passkeyDefault: (system) => system || 'マイデバイス',
    passkeyAdd: 'パスキーを追加',
    passkeyAdded: (name) => `パスキー「${name}」を追加しました。`,
    passkeyCreate: 'パスキーを作成',
    passkeyRename: '名前を変更',
    passkeyRenameNamed: (name) => `パスキー「${name}」の名前を変更`,
    passkeyRenamed: (name) => `パスキーの名前を「${name}」に変更しました。`,
    passkeyRemove: '削除',
    passkeyRemoveNamed: (name) => `パスキー「${name}」を削除`,
    passkeyRemoved: (name) => `パスキー「${name}」ではログインできなくなりました。`,
    passkeySave: '名前を保存',

    managedPassword: 'ログインページで、メールに届くコードを使って変更します。',
    managedPasskeys:
      'パスワードの代わりに、指紋、顔、デバイスのPINでログインできます。パスキーはログインページで追加します。',
    managedRest:
      'メールアドレスと認証コードはログインページで管理されています。変更はサーバーの管理者に依頼してください。',
    managedRestTitle: 'メールアドレスと2段階認証',

    providersTitle: 'そのほかのログイン方法',
    linked: '連携済み',
    notLinked: '未連携',
    link: '連携',
    linkNamed: (name) => `${name}と連携`,
    unlink: '連携を解除',
    unlinkNamed: (name) => `${name}との連携を解除`,
    unlinked: (name) => `${name}ではログインできなくなりました。`,
    linkRisk: (name) =>
      `${name}と連携している間は、そのログインの管理者があなたのアカウントを開けます。`,
    lastWay:
      'これが唯一のログイン方法です。先にパスワードを設定するか、パスキーを追加してください。',
  },

  devices: {
    title: 'デバイス',
    text: 'ログイン中のデバイスです。',
    name: (browser, system) =>
      browser && system ? `${browser}（${system}）` : browser || system || '不明なブラウザ',
    current: 'このデバイス',
    seenToday: '今日使用',
    seenYesterday: '昨日使用',
    seen: (date) => `${date}に使用`,
    since: (date) => `${date}にログイン`,
    end: 'ログアウト',
    endNamed: (name) => `ログアウト：${name}`,
    ended: (name) => `${name}をログアウトしました。`,
    endOthers: 'ほかのデバイスをすべてログアウト',
    othersEnded: 'ほかのデバイスをすべてログアウトしました。',
    endAll: 'すべてのデバイスでログアウト',
    endAllHint: 'このデバイスも含みます。デバイスに保存されているレジュメはそのまま残ります。',
  },

  data: {
    whereTitle: 'データの保存場所',
    where: [
      {
        term: 'このデバイス',
        text: 'レジュメと操作の履歴。オフラインでも書けるよう、ブラウザのデータベースに保存されます。',
      },
      {
        term: 'アカウント',
        text: 'レジュメと以前のバージョン、共有リンクのPDF、名前、メールアドレス、ログイン方法。このサーバーに保存されます。',
      },
      {
        term: 'ゴミ箱',
        text: '削除したレジュメとカバーレターは30日間ここに残り、その後消去されます。',
      },
    ],
    more: 'データについて詳しく読む',
  },

  danger: {
    title: 'アカウントの削除',
    text: 'アカウントとその中のすべてのデータを削除します。',
    begin: 'アカウントを削除',
    goesTitle: '完全に削除されるもの',
    goes: [
      'アカウントにあるすべてのレジュメ、そのバージョン、ゴミ箱、共有リンク',
      '名前、メールアドレス、パスワード、パスキー、APIキー、すべてのセッション',
    ],
    staysTitle: '残るもの',
    stays: [
      'このデバイスにあるレジュメ（下で削除を選んだ場合を除く）',
      'ダウンロードしたファイルや、ほかの人に送ったファイル',
    ],
    download: '先にデータをエクスポート',
    forget: 'このデバイスからレジュメも削除する',
    typeEmail: (email) => `確認のため、${email} と入力してください`,
    mismatch: 'このアカウントのメールアドレスではありません。',
    submit: '完全に削除',
    doneTitle: 'アカウントを削除しました',
    done: {
      kept: 'このデバイスのレジュメは残っています。どのアカウントにも属していません。',
      forgotten: 'このデバイスのレジュメも削除しました。',
      'left-behind':
        'このブラウザのストレージが応答しないため、アカウントのレジュメがこのデバイスに残っている可能性があります。ほかの人も使うデバイスの場合は、Vitaeのタブをすべて閉じ、ブラウザの設定でこのサイトのデータを削除してください。',
    },
    goOn: '続ける',
  },

  outbox: {
    title: '送信トレイ',
    text: 'メールが設定されておらず、Vitaeを開けるのはこのコンピューターだけです。そのため、メールは送信されずにここに表示されます。',
    note: 'メールの設定については docs/operating.md をご覧ください。メッセージは1日で消えます。',
    empty: 'メールはまだありません。',
    to: '宛先',
    back: '設定',
  },
}
