import type { proofreading as english } from '../en/proofreading'
import { formatters } from '../format'

const { plural } = formatters('ja')

/** Messages of the spelling and grammar check of a CV, in Japanese. */
export const proofreading: typeof english = {
  title: 'スペルと文法',
  hint: '英語のスペルと文法をチェックします。初回は8MBの辞書をダウンロードします。文章はこのデバイスの外に出ません。結果は上のチェックには数えられません。',
  start: 'スペルと文法をチェック',
  again: '再試行',
  stop: '中止',
  fetching: '辞書をダウンロード中…',
  reading: '文章をチェック中…',
  failed:
    '辞書を読み込めませんでした。レジュメは変更されていません。オンラインになったらもう一度お試しください。',
  empty: 'チェックする文章がまだありません。先に箇条書きか自己紹介を書いてください。',
  otherLanguage:
    'このチェックは英語のみに対応しており、このレジュメは別の言語です。言語は「デザイン」で変更できます。',
  reader: 'このレジュメは別のタブで編集中です。変更はそちらで行ってください。',
  found: (count) =>
    count === 0 ? '誤りは見つかりませんでした。' : plural(count, { other: '誤りの可能性#件' }),
  advice: 'このチェックは常に正しいとは限りません。意図はご自身が最もよくご存じです。',
  kinds: {
    spelling: 'スペル',
    repeated: '単語の重複',
    grammar: '文法',
    choice: '言葉の選択',
  },
  misspelled: (words) => `「${words}」は辞書にありません。`,
  repeated: (words) => `「${words}」：同じ単語が続いています。`,
  article: (words) =>
    `「${words}」は次の単語に合いません。英語では、母音で始まる発音の前では「an」、それ以外では「a」を使います。`,
  replaceBy: (replacement) => `「${replacement}」に変更`,
  remove: '削除',
  leave: '無視',
  leaveWords: (words) => `「${words}」を無視`,
  go: '文章へ移動',
  goToWords: (words) => `文章「${words}」へ移動`,
  changed: '変更しました。元に戻せます。',
  left: '無視しました。',
}
