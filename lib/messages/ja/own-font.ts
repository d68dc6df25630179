import type { ownFont as english } from '../en/own-font'

/** Messages about a font that the person adds from a file, in Japanese. */
export const ownFont: typeof english = {
  add: '自分のフォントを追加…',
  addFace: '別のファイルを追加…',
  remove: 'フォントを削除',
  hint: '4MBまでのTTFファイル。太字と斜体のファイルがあれば、それも追加してください。',
  staysHere: 'フォントはこのデバイスとバックアップにとどまり、アップロードされません。',
  inAccount:
    'フォントは、ほかのデバイスでの使用とPDFの作成のためにアカウントにアップロードされます。ほかの人は取得できません。',
  checking: 'フォントを確認中…',
  faces: { regular: '標準', italic: '斜体', bold: '太字', boldItalic: '太字斜体' },
  missing:
    'このフォントのファイルがこのデバイスにないため、PDFにはおすすめのフォントが使われます。ここで使うには、もう一度ファイルを追加してください。',
  notInAccount:
    'このフォントのファイルがまだアカウントにないため、PDFにはおすすめのフォントが使われます。ファイルのあるデバイスからアップロードされます。ここでもう一度追加することもできます。',
  carrying: 'フォントをアカウントにアップロード中…',
  carryWaiting:
    'フォントはこのデバイスにありますが、まだアカウントにありません。アップロードを自動的に再試行します。',
  carryRefused:
    'アカウントがこのファイルを保存できないため、フォントはこのデバイスにしかありません。ここでダウンロードするPDFには含まれます。',
  tooManyFonts:
    'アカウントにすでに60個のフォントファイルがあるため、フォントはこのデバイスにしかありません。どのレジュメでも使われていないものは30日後に削除されます。',
  notInThisPdf:
    'フォントをまだアカウントにアップロードできないため、このPDFには使われていません。ここでダウンロードするPDFには使われます。',
  errors: {
    'too-large': 'ファイルが4MBを超えています。',
    'not-a-font': 'フォントファイルではありません。.ttfで終わるファイルを選んでください。',
    compressed: 'Webフォント（WOFF）です。TTFファイルを選んでください。',
    collection:
      'このファイルには複数のフォントが入っています（TTC）。フォントが1つのファイルを選んでください。',
    variable: 'バリアブルフォントです。RegularやBoldなどの静的なTTFファイルを選んでください。',
    postscript:
      'このフォントはPostScriptアウトライン（OTF）です。TTF形式のファイルを選んでください。',
    restricted: 'このフォントの製作元は、文書への埋め込みを許可していません。',
    'no-subsetting':
      'このフォントの製作元はフォント全体の埋め込みだけを許可していますが、VitaeのPDFには必要な文字だけが埋め込まれます。',
    'too-many-glyphs': 'このフォントの文字は30,000を超えています。',
    damaged: 'ファイルが破損しています。フォントをダウンロードし直して、もう一度お試しください。',
    unreadable: 'このファイルはフォントとして読み取れません。別のファイルをお試しください。',
  },
  refused: (file, reason) => `${file}：${reason}何も変更されていません。`,
}
