import type { exportArea as english } from '../en/export'

/** Messages of the export dialog, in Japanese. They load with it. */
export const exportArea: typeof english = {
  title: 'エクスポート',
  format: '形式',
  formats: {
    pdf: { name: 'PDF', hint: '送付用。どこでも同じ見た目になります。' },
    docx: {
      name: 'Word',
      hint: '.docxを求める採用担当者やサイト向け。編集できます。',
    },
    text: { name: 'プレーンテキスト', hint: 'オンラインフォームへの貼り付け用' },
    html: {
      name: 'Webページ',
      hint: 'Webサイトやスクリーンリーダー向けの1つのHTMLファイル',
    },
    markdown: { name: 'Markdown', hint: 'メモ、Wiki、GitHubなどのサイト向け' },
    png: { name: '画像', hint: '1ページのPNG画像' },
    json: { name: 'JSON Resume（完全版）', hint: 'Vitaeでそのまま開けます' },
    'json-resume': {
      name: 'JSON Resume（標準版）',
      hint: 'ほかのツール向け。カスタムセクションは含まれません。',
    },
    europass: {
      name: 'Europass',
      hint: 'Europassポータル向け。デザインを除き、Vitaeでも開けます。',
    },
  },
  letterFormats: { json: { name: 'JSON（完全版）' } },
  page: 'ページ',
  blind: '氏名、写真、住所なし',
  blindHint: '連絡先、生年月日、リンク、推薦者も除きます。元のレジュメは変わりません。',
  blindChecking: 'ファイルを準備して確認しています…',
  blindChecked: '確認済み: ファイルを読み直し、これらが含まれていないことを確かめました。',
  blindLeft:
    'ファイルにまだ氏名か連絡先が残っています。何も保存していません。本文から削除して、もう一度お試しください。',
  genderedWords: '性別がわかる可能性のある語',
  genderedHint:
    'ファイルに残ります。ご自身のことであれば本文で書き換えてください。すべての表現が見つかるわけではありません。',
  fileName: 'ファイル名',
  save: 'ファイルをダウンロード',
  saving: '準備中…',
  failed:
    'ファイルを作成できませんでした。データは失われていません。しばらくしてからもう一度お試しください。',
  copied: 'プレーンテキストとしてコピーしました。',
  nothingToCopy: 'このセクションはまだ空のため、コピーするものがありません。',
  nothingYet: 'この書類はまだ空のため、コピーするものがありません。',
  notCopied:
    'ブラウザがコピーを許可しませんでした。代わりにプレーンテキストでエクスポートしてください。',
}
