import type { ownTemplate as english } from '../en/own-template'

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
  wholeFile: 'ファイル：',
}
