import type { wording as english } from '../en/wording'
import { formatters } from '../format'

const { plural } = formatters('ja')

/** Messages of the dialog that improves the wording of one text, in Japanese. */
export const wording: typeof english = {
  title: '表現を改善',
  open: '表現を改善',
  shortcut: 'この文章の表現を改善',
  noText: '先に箇条書きまたは自己紹介にカーソルを置いてください。',
  text: '現在の文章',
  empty: 'まだ何も書かれていません。',
  previous: '前の箇条書き',
  next: '次の箇条書き',
  ways: {
    rewrite: '書き換える',
    shorten: '短くする',
    split: '分ける',
    'stronger-verb': '動詞を強める',
    summarise: 'レジュメから作成',
  },
  way: '改善の方法',
  ask: '提案をもらう',
  askAgain: '別の提案をもらう',
  asking: 'AIモデルの回答を待っています。最大20秒かかります。',
  stop: '中止',
  unchanged: '提案を選ぶまで何も変わりません。',
  checks: 'このデバイスでのチェック',
  noChecks: 'この文章に改善点は見つかりませんでした。',
  none: {
    guest:
      'AIの提案をもらうには、ログインし、「設定」の「AI」でAIモデルのAPIキーを追加してください。ほかの機能はすべてAIなしで使えます。',
    account:
      'AIの提案をもらうには、「設定」の「AI」でAIモデルのAPIキーを追加してください。ほかの機能はすべてAIなしで使えます。',
    unknown:
      'アカウントに接続できませんでした。データは失われていません。オンラインになったらもう一度お試しください。',
  },
  signIn: 'ログイン',
  settings: '設定を開く',
  choices: '提案',
  take: 'この文章を使う',
  passes: 'レジュメに根拠があります。実際にしたこととずれていないか確認してください。',
  held: (count) =>
    plural(count, { other: 'レジュメに根拠がないため、提案#件をブロックしました。' }),
  dropped: (count) =>
    plural(count, {
      other: '決まり文句、重要な用語の欠落、または変更が大きすぎるため、#件を省きました。',
    }),
  nothing:
    'AIモデルに提案できるものがありませんでした。文章は変更されていません。別の方法をお試しください。',
  outdated:
    'この間に文章が変更され、提案が合わなくなりました。何も変更されていません。もう一度リクエストしてください。',
  taken: '文章を置き換えました。元に戻せます。',
  failed: {
    'not-sent':
      '最新の変更がまだアカウントにないため、リクエストを送信しませんでした。データは失われていません。しばらくしてからもう一度お試しください。',
    offline:
      'オフラインです。データは失われていません。オンラインになったらもう一度お試しください。',
    'new-version':
      'Vitaeの新しいバージョンがあります。ページを再読み込みして、もう一度お試しください。データは失われていません。',
    'not-signed-in':
      'ログアウトしています。ログインして、もう一度お試しください。データは失われていません。',
    'too-many-requests':
      'すでに複数のAIリクエストが実行中です。1分ほど待ってから、もう一度お試しください。何も変更されていません。',
    other: '問題が発生しました。何も変更されていません。しばらくしてからもう一度お試しください。',
  },
}
