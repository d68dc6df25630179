import type { wordings as english } from '../en/wordings'
import { formatters } from '../format'

const { plural } = formatters('ja')

/** Messages about the suggestions of an AI model, on the screen that fits a CV to a job, in Japanese. */
export const wordings: typeof english = {
  title: 'AIの提案',
  guest:
    'ログインすると、自己紹介と箇条書きについてAIの提案をもらえます。ここでのほかの機能は、すべてアカウントなしで使えます。',
  signIn: 'ログイン',
  notSetUp:
    'AIモデルはより良い表現を提案できますが、まだ設定されていません。ここでのほかの機能は、すべてAIなしで使えます。',
  settings: 'AIを設定',
  hint: '各提案はレジュメと照合されます。承認するまで何も変わりません。',
  yourModel: '設定中のAIモデル',
  strength: '変更の度合い',
  strengths: { light: '控えめ', normal: '標準', bold: '大胆' },
  strengthHints: {
    light: '文章の並べ替えと、単語単位の置き換え。変わる単語は最大40%です。',
    normal: '求人に合うことがより伝わる部分を書き換えます。変わる単語は最大70%です。',
    bold: '自由に書き換えます。各提案を注意深く確認してください。',
  },
  ask: '提案をもらう',
  askAgain: '新しい提案をもらう',
  sending: '送信中…',
  waiting: '開始を待っています…',
  stages: {
    reading: '求人情報を読み取り中',
    drafting: '提案を作成中',
    checking: 'レジュメと照合中',
    verifying: 'レジュメで根拠を探しています',
  },
  underWay: '作業を続けても、このページを閉じてもかまいません。リクエストは続行されます。',
  cancel: '中止',
  retry: '再試行',
  unreached: 'サーバーに接続できません。接続できしだい続行します。',
  errors: {
    'not-signed-in':
      'ログアウトしています。もう一度ログインしてください。ここでの作業はこのデバイスに保存されています。',
    'not-found':
      'このレジュメはまだアカウントにありません。「アカウントに保存済み」と表示されてから、もう一度お試しください。',
    gone: 'このレジュメはアカウントから削除されました。ここでの作業はこのデバイスに保存されています。',
    'too-many-requests':
      '実行中または保存中のAIリクエストが多すぎます。どれかが終わってから、もう一度お試しください。',
    invalid:
      'この求人情報を使用できませんでした。文章は保存されています。確認して、もう一度お試しください。',
    unreached: 'サーバーに接続できません。オンラインになったらもう一度お試しください。',
  },
  forgotten:
    'このAIリクエストは期限切れです。リクエストは数日後に削除されます。もう一度リクエストしてください。',
  none: 'AIモデルに提案できるものがありませんでした。レジュメは変更されていません。',
  dropped: (count) =>
    plural(count, {
      other:
        'ほかに#件を省きました。変更なし、違いすぎる、またはAIが変更できない文章への提案です。',
    }),
  acceptPassing: (count) => plural(count, { other: 'レジュメに根拠のある#件を承認' }),
  passes: 'レジュメに根拠があります。実際にしたこととずれていないか確認してください。',
  passesUnshown:
    'レジュメと矛盾する点はありませんが、一部の言葉はレジュメにありません。事実か確認してください。',
  ownPasses: '自分の言葉で、新しい事実はありません。',
  ownBacked: '自分の言葉で、レジュメに根拠があります。',
  ownUnsupported: 'この内容の一部は、まだレジュメにありません。',
  asksOwn: (words) =>
    words.length === 0
      ? '自分の言葉です。レジュメの内容を超えている可能性があります。'
      : `自分の言葉です。レジュメにない言葉：${words.map((one) => `「${one}」`).join('、')}`,
  isTrue: 'はい、事実です',
  blocked: 'ブロック',
  blockedHint: '事実であれば、文章を編集してください。自分の言葉がブロックされることはありません。',
  stale: 'レジュメのこの文章が変更され、提案が合わなくなりました。',
  inPlace: (place) => `レジュメより：${place}`,
  why: (reason) => `示された理由：${reason}`,
  edit: '編集',
  editLabel: '自分の表現',
  editDone: '完了',
  original: '元の提案に戻す',
  checking: '照合中…',
  held: '次の提案はレジュメに根拠がなくなったため、保存されていません：',
  heldStale: 'レジュメの文章が変更されています。',
  heldHint: 'まだ何も保存されていません。残りを保存するか、戻って確認してください。',
  notChecked: '何も変更されていません。承認した提案は残っています。',
}
