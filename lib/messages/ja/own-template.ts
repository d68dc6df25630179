import type { ownTemplate as english } from '../en/own-template'
import { formatters } from '../format'

const { number } = formatters('ja')

/** Names the way in which a page was read, in brackets behind what was found. */
const readers = {
  file: 'ファイルの順に読み取り',
  lines: '行ごとに読み取り',
}

/** Messages about a template that the person adds from a file, in Japanese. */
export const ownTemplate: typeof english = {
  title: '自分のテンプレート',
  add: '自分のテンプレートを使う…',
  change: '別のファイルを使う…',
  remove: 'テンプレートを削除',
  download: 'このテンプレートをファイルとしてダウンロード',
  hint: '色、文字、配置を記述した32kBまでのJSONファイルです。気に入ったテンプレートをダウンロードし、テキストエディターで変更して、ここで使えます。ファイルはこのデバイスで検証され、レジュメに含まれます。',
  checking: 'テンプレートを検証中：3つのレジュメを作成して読み取っています…',
  used: (name) => `レジュメに「${name}」が使われています。`,
  refused: (file) =>
    `「${file}」はテンプレートとして使えません。何も変更されていません。次の箇所を修正して、もう一度お試しください：`,
  unreadable:
    'このレジュメに含まれるテンプレートはここでは使えないため、下で選択されている標準のテンプレートが使われます。データは失われていません。使えない理由：',
  failed:
    'テンプレートを検証できませんでした。何も変更されていません。しばらくしてからもう一度お試しください。',
  reasons: {
    'not-text': 'テキストにしてください。',
    'not-number': '数値にしてください。',
    'not-boolean': 'trueかfalseにしてください。',
    'not-list': 'リストにしてください。',
    'not-object': 'オブジェクトにしてください。',
    'wrong-type': '値の種類が正しくありません。',
    'not-one-of': ({ text }) => `次のいずれかにしてください：${text}`,
    'unknown-field': ({ text }) => `どのテンプレートにもない項目です：${text}`,
    'too-long': ({ count }) => `長すぎます。最大文字数：${number(count)}`,
    'too-many': ({ count }) => `項目が多すぎます。上限：${number(count)}`,
    'too-few': ({ count }) => `項目が足りません。下限：${number(count)}`,
    'too-large': ({ count }) => `大きすぎます。上限：${number(count)}`,
    'too-small': ({ count }) => `小さすぎます。下限：${number(count)}`,
    'too-deep': '階層が深すぎます。',
    empty: '空にはできません。',
    'not-colour': '「#2437c9」のような小文字の色にしてください。',
    'unknown-name': 'この名前は使用できません。',
    'not-allowed': 'ここでは使用できません。',
    'not-json': 'JSONではありません。',
    'no-place': ({ text }) => `次の項目の場所がありません：${text}`,
    twice: ({ text }) => `2回表示されます：${text}`,
    'contacts-twice': '連絡先はすでにサイドの列にあります。',
    'header-high': ({ count }) => `合計の高さが大きすぎます。上限：${number(count)}mm`,
    contrast: ({ text, count, of, colour, ground }) =>
      `配色「${text}」：${ground}の上の${colour}のコントラストは${number(count)}:1です。文字には${number(of)}:1が必要です。`,
    'not-drawn': ({ person }) => `${person}のレジュメを表示できません。`,
    torn: ({ text, person, reader }) =>
      `${person}のレジュメで「${text}」をひと続きで読み取れません（${readers[reader]}）。`,
    'words-out-of-order': ({ count, of, person, reader }) =>
      `${person}のレジュメで、箇条書きの単語は${number(of)}語のうち${number(count)}語だけが正しい順です（${readers[reader]}）。`,
    'lines-out-of-order': ({ count, of, person, reader }) =>
      `${person}のレジュメで、見出しと箇条書きは${number(of)}件のうち${number(count)}件だけが正しい順です（${readers[reader]}）。`,
    'not-printed': ({ text, person }) => `${person}のレジュメで表示されないもの：${text}`,
    'outside-page': ({ text, person }) => `${person}のレジュメで余白からはみ出す文字：${text}`,
    overlapping: ({ text, person }) => `${person}のレジュメで重なる文字：${text}`,
    'stranded-heading': ({ text, person }) => `${person}のレジュメで離れた見出し：${text}`,
  },
}
