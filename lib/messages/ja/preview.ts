import type { preview as english } from '../en/preview'
import { formatters } from '../format'

const { number } = formatters('ja')

/** Messages of the preview, in Japanese. */
export const preview: typeof english = {
  region: 'PDFのプレビュー',
  pages: 'ページ',
  asText: 'テキストで表示したレジュメ。文章を選ぶと編集できます。',
  asTextToRead: 'テキストで表示したレジュメ',
  loading: 'プレビューを準備中…',
  pageNumber: (page, pages) => `${number(page)}/${number(pages)}ページ`,
  tools: '拡大・縮小',
  zoomIn: '拡大',
  zoomOut: '縮小',
  zoom: (factor) => number(factor, { style: 'percent' }),
  actualSize: '実寸で表示',
  fitWidth: '幅に合わせる',
  tapToEdit: '行をタップすると編集できます。2回タップすると拡大・縮小します。',
  tapToZoom: '2回タップすると拡大・縮小します。',
  changePhoto: '写真を変更',
  openLink: (url) => `Ctrlまたは⌘を押しながらクリックすると ${url} を開きます`,
  exampleNote: 'これはサンプルです。入力を始めると消え、レジュメには含まれません。',
  tryAgain: '再試行',
  paintFailed:
    'このブラウザではページを表示できませんでした。入力内容は無事で、PDFのダウンロードもできます。',
  failed: {
    'unknown-kind': 'この種類の書類のPDFはまだ作成できません。入力内容は無事です。',
    'too-large':
      'このレジュメはPDFにするには長すぎます。入力内容は無事ですが、プレビューは最新ではありません。最も長い部分を短くしてください。',
    'font-unavailable':
      'フォントを読み込めませんでした。入力内容は無事ですが、プレビューは最新ではありません。接続を確認して、もう一度お試しください。',
    'layout-failed':
      '最後の変更を表示できませんでした。入力内容は無事ですが、プレビューは最新ではありません。最後の編集を変更するか、元に戻してください。',
    'engine-crashed':
      'プレビューが停止しました。入力内容は無事ですが、プレビューは最新ではありません。もう一度お試しください。',
    'photo-unavailable':
      '写真を読み込めませんでした。入力内容は無事ですが、プレビューは最新ではありません。接続を確認して、もう一度お試しください。',
    'deadline-passed':
      'プレビューに時間がかかりすぎました。入力内容は無事ですが、プレビューは最新ではありません。最も長い部分を短くするか、もう一度お試しください。',
  },
  notPrinted: (place: string) =>
    `「${place}」を印刷できません。データは失われていませんが、プレビューは最新ではありません。このテキストを変更すると、プレビューが戻ります。`,
  notPrintedHere:
    'このテキストを印刷できません。データは失われていません。変更すると、プレビューが戻ります。',
  showText: 'テキストを表示',
  thumbnailFailed: 'このレジュメのプレビューはありません',
}
