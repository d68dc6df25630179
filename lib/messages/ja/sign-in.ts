import type { signIn as english } from '../en/sign-in'
import { formatters } from '../format'

const { plural } = formatters('ja')

/** Messages of signing in and up: forms, codes, forgotten passwords, in Japanese. */
export const signIn: typeof english = {
  home: 'Vitae、トップページへ',
  name: '名前',
  email: 'メールアドレス',
  password: 'パスワード',
  newPassword: '新しいパスワード',
  passwordHint: '12文字以上。互いに関係のない単語をいくつか並べると覚えやすくなります。',
  showPassword: 'パスワードを表示',
  hidePassword: 'パスワードを非表示',
  code: 'コード',
  recoveryCode: 'リカバリーコード',
  working: 'お待ちください…',
  or: 'または',
  withoutAccount: 'アカウントなしで続ける',
  missing: {
    name: '名前を入力してください。',
    email: 'メールアドレスを入力してください。',
    password: 'パスワードを入力してください。',
    code: 'コードを入力してください。',
  },

  signIn: {
    title: 'ログイン',
    submit: 'ログイン',
    withPasskey: 'パスキーを使用',
    withProvider: (name) => `${name}で続ける`,
    organisation: '組織でログイン',
    organisationUnknown:
      'このアドレスでログインする組織はここにありません。別の方法でログインしてください。',
    managed: 'ログインページへ進む',
    managedText: '別のページでログインし、すぐにここへ戻ります。',
    remember: 'このデバイスでログインしたままにする',
    forgot: 'パスワードをお忘れですか？',
    noAccount: 'アカウントをお持ちでない場合：',
    signUp: '作成する',
  },
  providerQuestion: {
    title: (name) => `「${name}」にログインしますか？`,
    text: (host) => `${host}でログインし、そのあとここに戻ります。`,
    replaces: (email) =>
      `${email}でログイン中です。別のアカウントで戻ると、このデバイスではそのアカウントに切り替わります。`,
  },
  again: {
    title: '再ログイン',
    text: 'セッションの有効期限が切れました。入力した内容はこのデバイスに保存され、ログインするとすぐにアカウントに送られます。',
    somebodyElse: '別のアカウントでログイン',
    cannot: 'このアカウントにログインできなくなりました',
    cannotText:
      'アカウントが削除された場合や、アクセスできなくなった場合も、このデバイスのレジュメは手元に残っています。アカウントなしでここに残すか、1つのファイルとしてダウンロードできます。アカウントだけにあるレジュメは、このデバイスにありません。',
    keepHere: 'アカウントなしでレジュメを残す',
    downloadHere: 'レジュメをダウンロード',
    cannotFailed: 'うまくいきませんでした。何も削除されていません。もう一度お試しください。',
  },
  secondStep: {
    title: '2段階認証',
    text: '認証アプリの6桁のコードを入力してください。',
    recoveryText: 'リカバリーコードを1つ入力してください。各コードは1回だけ使えます。',
    trust: 'このデバイスでは30日間コードを求めない',
    submit: '次へ',
    useRecovery: 'リカバリーコードを使う',
    useApp: '認証アプリを使う',
    back: 'ログインに戻る',
  },

  signUp: {
    title: 'アカウントを作成',
    introduction:
      'アカウントがあれば、どのデバイスでもレジュメを使え、以前のバージョンも残ります。アカウントなしでもレジュメの作成とダウンロードはできます。',
    comeAlong: 'ここで書いた内容は引き継がれます。',
    countComesAlong: (count) =>
      plural(count, { other: 'このデバイスのレジュメ#件が引き継がれます。' }),
    nothingYet: '書いた内容はアカウントに保存されます。',
    withoutMail:
      'このサーバーはメールを送信できません。アカウントはすぐに使えますが、パスワードを忘れたときに再設定できるのはサーバーの管理者だけです。',
    submit: 'アカウントを作成',
    managed: '作成ページへ進む',
    haveAccount: 'アカウントをお持ちの場合：',
    signIn: 'ログイン',
    maybeThere:
      'ログインできませんでした。以前ここでこのメールアドレスを使ったことがある場合は、そのときのパスワードでログインしてください。',
    closedTitle: 'アカウントの作成を受け付けていません',
    closedText:
      'このサーバーは新しいアカウントを受け付けていません。Vitaeはアカウントなしでも使え、レジュメはこのデバイスにとどまります。',
    inviteTitle: '招待制です',
    inviteText:
      'このサーバーでアカウントを作成するには招待が必要です。招待をお持ちの場合は、その中のリンクを開いてください。Vitaeはアカウントなしでも使え、レジュメはこのデバイスにとどまります。',
    invitationGoneTitle: 'この招待は無効です',
    invitationGoneText:
      '使用済みか、有効期限が切れています。招待した人に新しい招待を依頼してください。レジュメはこのデバイスにとどまります。',
    invited: 'このメールアドレスで招待されています。',
    readingInvitation: '招待を確認中…',
  },
  confirm: {
    title: 'メールを確認してください',
    text: (email) =>
      `${email} にメールを送信しています。メールにある6桁のコードを入力してください。有効期間は10分です。`,
    help: 'メールが届かない場合は、迷惑メールフォルダーとアドレスを確認してください。',
    submit: '確認',
    resend: '新しいコードを送信',
    resent: '新しいコードを送信しています。前のコードは使えません。',
    otherAddress: '別のアドレスを使う',
  },

  forgot: {
    title: 'パスワードの再設定',
    text: '新しいパスワードを設定するためのリンクをメールで送ります。',
    submit: 'リンクを送信',
    back: 'ログインに戻る',
    sentTitle: 'メールを確認してください',
    sentText: (email) =>
      `${email} のアカウントがある場合、リンクを記載したメールが届きます。リンクは60分間、1回だけ有効です。`,
    checkAddress: 'アドレスを変更',
    managedText:
      'ログインページからコードが送信されます。そのコードで新しいパスワードを設定します。',
    managed: 'ログインページへ進む',
    withoutMailTitle: 'ここではメールが設定されていません',
    withoutMailText:
      'このサーバーはリンクを送信できません。サーバーの管理者は、次のコマンドでリンクを作成してお渡しできます：',
    withoutMailNote: 'このデバイスのレジュメはそのまま残ります。',
  },
  reset: {
    title: '新しいパスワードの設定',
    text: 'すべてのデバイスでログアウトされます。デバイスに保存されたものはそのまま残ります。',
    submit: '新しいパスワードを保存',
    doneTitle: 'パスワードを変更しました',
    doneText: 'すべてのデバイスでログアウトしました。新しいパスワードでログインしてください。',
    signIn: 'ログイン',
    goneTitle: 'このリンクは無効です',
    goneText: '使用済みか、有効期限が切れています。何も変更されていません。',
    askAgain: '新しいリンクを取得',
  },

  failures: {
    wrongCredentials: 'メールアドレスまたはパスワードが正しくありません。',
    wrongPassword: 'パスワードが正しくありません。',
    unknownPasskey: 'このパスキーは登録されていません。別の方法でログインしてください。',
    wrongCode: 'コードが正しくありません。確認してください。あと数回入力できます。',
    codeGone: 'このコードは有効期限が切れたか、試行回数を超えました。最初からやり直してください。',
    email: '正しいメールアドレスではないようです。',
    passwordTooShort: '短すぎます。12文字以上にしてください。',
    passwordTooLong: '長すぎます。128文字以内にしてください。',
    passwordTooCommon:
      '多くの人が使っているため、推測されやすいパスワードです。別のものにしてください。',
    signupClosed: 'このサーバーは現在、新しいアカウントを受け付けていません。',
    tooMany: (wait) => `試行回数が多すぎます。${wait}もう一度お試しください。`,
    offline:
      'オフラインです。入力した内容はここに残っています。オンラインになったらもう一度お試しください。',
    unavailable:
      '現在サーバーで処理できません。何も変更されていません。しばらくしてからもう一度お試しください。',
    unclear:
      'サーバーから明確な応答がありませんでした。入力した内容はここに残っています。しばらくしてからもう一度お試しください。',
    proofNeeded: '何も変更されていません。先に本人確認をしてください。',
    forbidden: 'ここではこの操作はできません。何も変更されていません。',
    notSignedIn: 'ログアウトされました。もう一度ログインしてから、ここで続けてください。',
    passkeyCancelled: 'パスキーが選択されませんでした。',
    passkeyThere: 'このデバイスには、このアカウントのパスキーがすでにあります。',
    passkeyFailed: 'ブラウザでパスキーを使用できませんでした。',
  },
  wait: {
    soon: 'しばらくしてから',
    seconds: (count) => plural(count, { other: '#秒後に' }),
    minutes: (count) => plural(count, { other: '#分後に' }),
    hours: (count) => plural(count, { other: '#時間後に' }),
  },
  providerErrors: {
    'provider-cancelled': 'ログインがキャンセルされました。何も変更されていません。',
    'provider-failed':
      'プロバイダーから想定した応答がありませんでした。もう一度試すか、別の方法でログインしてください。',
    expired: '時間がかかりすぎました。最初からやり直してください。',
    'not-linked':
      'このメールアドレスのアカウントはすでにあります。先にそのアカウントにログインしてから、設定でプロバイダーと連携してください。',
    'other-account':
      'ここでは別のアカウントでログインしています。先にログアウトしてから、もう一度お試しください。',
    'linked-elsewhere': 'すでにここの別のアカウントと連携されています。',
    'no-address':
      'プロバイダーから確認済みのメールアドレスが提供されませんでした。別の方法でログインしてください。',
    'not-admitted': '組織からアクセスが許可されていません。管理者にお問い合わせください。',
    'signup-closed': 'このサーバーは現在、新しいアカウントを受け付けていません。',
    'too-many-requests': '試行回数が多すぎます。数分後にもう一度お試しください。',
  },
}
