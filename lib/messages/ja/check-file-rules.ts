import type { fileRuleWords as english } from '../en/check-file-rules'
import type { RuleValues as Values } from '../en/check-sources'
import { formatters } from '../format'
import { checkSources as sources } from './check-sources'

const { plural, number } = formatters('ja')

/** Messages of the checks of the PDF file, in Japanese. */
export const fileRuleWords: typeof english = {
  'text-layer': {
    title: 'PDFの文章が画像でなくテキストである',
    found: ({ count }: Values) => plural(count, { other: '#ページが画像です。' }),
    why: 'ソフトウェアは画像の中の文字を読めないため、白紙のページとして扱われます。',
    fix: 'スキャンせず、作成に使ったソフトからPDFとして保存してください。',
    source: sources.measured,
  },
  'mapped-signs': {
    title: 'すべての文字が読み取れる',
    found: ({ count, text }: Values) =>
      `${plural(count, { other: 'ソフトウェアが読み取れない文字が#個あります' })}：「${text}」`,
    why: 'フォントによっては、どの文字かという情報なしにアイコンや文字が描かれます。',
    fix: 'アイコンを削除するか別のフォントを選び、もう一度PDFを保存してください。',
    source: sources.pdf,
  },
  'contact-read-back': {
    title: '氏名と連絡先が読み取れる',
    found: ({ text }: Values) =>
      text === ''
        ? 'メールアドレスも電話番号も見つかりませんでした。'
        : `「${text}」がひと続きの文字として見つかりませんでした。`,
    why: '応募用のソフトウェアは、このテキストから連絡先を自動入力します。ないと採用担当者が連絡できません。',
    fix: '氏名と連絡先を、それぞれ1行の普通のテキストとして記載してください。',
    source: sources.measured,
  },
  'words-read-back': {
    title: '職種・役職、勤務先、期間、箇条書きが読み取れる',
    found: ({ count, of }: Values) =>
      `${number(of)}件の文章のうち${number(count)}件を完全には読み取れませんでした。`,
    why: 'ソフトウェアが読めない内容は、採用担当者が検索しても見つかりません。',
    fix: '別のテンプレートを選ぶか、読み取れなかった文章を短くしてください。',
    source: sources.measured,
  },
  'fields-read-back': {
    title: '職種・役職、勤務先、学校、期間が正しく認識される',
    found: ({ text }: Values) => `「${text}」が別の項目と取り違えられることがあります。`,
    why: '応募者管理システムは、認識した内容でフォームに入力します。',
    fix: '書き方を確かめるか、別のテンプレートを選んでください。',
    source: sources.measured,
  },
  'reading-order': {
    title: 'テキストの順序がページの見た目と同じ',
    found: ({ count, of }: Values) =>
      `${number(of)}個の部分のうち${number(count)}個が、ほかの部分と混ざっています。`,
    why: '段組みが混ざると、期間が別の職歴の横に並んでしまいます。',
    fix: '1段組みのテンプレートを選んでください。',
    source: sources.measured,
  },
  'heading-lines': {
    title: 'セクションの見出しが独立した行にある',
    found: ({ text }: Values) => `「${text}」が独立した行として見つかりませんでした。`,
    why: 'ソフトウェアは見出しを手がかりにセクションを見分けます。',
    fix: '別のテンプレートを選ぶか、セクションの標準的な名前を使ってください。',
    source: sources.measured,
  },
  'whole-words': {
    title: '単語が途中で切れていない',
    found: ({ count, text }: Values) =>
      `${plural(count, { other: 'ハイフンや字間で単語が分かれたりつながったりした箇所が#か所あります' })}：「${text}」`,
    why: '「office」で検索しても「of-fice」は見つかりません。',
    fix: 'ハイフネーション、合字、字間の調整をオフにして、もう一度PDFを保存してください。',
    source: sources.measured,
  },
  'links-work': {
    title: 'リンクが開ける',
    found: ({ text }: Values) => `リンク「${text}」を開けません。`,
    why: '多くのソフトは、httpsで始まるリンクだけを開きます。',
    fix: 'https://から始まる完全なアドレスを書いてください。',
    source: sources.practice,
  },
  'copy-allowed': {
    title: 'テキストのコピーが許可されている',
    found: (_: Values) => 'このPDFはテキストのコピーを許可していません。',
    why: 'この設定に従うソフトウェアは、レジュメを読み取れません。',
    fix: '保護なしでもう一度PDFを保存してください。',
    source: sources.pdf,
  },
  'title-and-language': {
    title: 'ファイルにタイトルと言語が設定されている',
    found: ({ count }: Values) =>
      count === 1
        ? 'ファイルのタイトルまたは言語が設定されていません。'
        : 'ファイルのタイトルも言語も設定されていません。',
    why: 'スクリーンリーダーが正しく読み上げるには、言語の情報が必要です。ファイル名の代わりにタイトルを表示するソフトもあります。',
    fix: '文書のプロパティで両方を設定してください。',
    source: sources.accessible,
  },
  'tagged-file': {
    title: '見出しとリストにタグが付いている',
    found: (_: Values) => 'このPDFにはタグがありません。',
    why: 'スクリーンリーダーなどのソフトウェアは、タグで見出し、リスト、段落を区別します。',
    fix: 'タグ付き（アクセシブル）PDFとして保存してください。',
    source: sources.accessible,
  },
  'file-size': {
    title: 'アップロードできるファイルサイズである',
    found: ({ count }: Values) =>
      `ファイルは${number(count)}MBです。応募フォームの多くは2MBまでしか受け付けません。`,
    why: '大きなファイルを、何も表示せずに拒否するフォームもあります。',
    fix: '画像を小さくするか、削除してください。',
    source: sources.forms,
  },
}
