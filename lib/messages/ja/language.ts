import type { language as english } from '../en/language'

/** Messages of the choice of the interface language, in Japanese. */
export const language: typeof english = {
  language: '言語',
  notFetched: 'この言語を読み込めませんでした。接続を確認して、もう一度お試しください。',
  unconfirmed: (name) => `「${name}」の訳文は、まだ母語話者による確認を受けていません。`,
  suggest: '訂正を提案',
  title: '訂正を提案',
  intro: '画面に表示されているとおりに文言を探し、正しい文言を書いてください。',
  find: '画面の文言',
  nothing: 'この語句を含むVitaeの文言はありません。',
  now: '現在',
  better: '訂正後',
  copy: '訂正をコピー',
  copied: 'コピーしました。このサーバーの管理者に送ってください。',
  notCopied: 'ブラウザがコピーを許可しませんでした。',
}
