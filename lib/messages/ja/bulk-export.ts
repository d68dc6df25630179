import type { bulkExport as english } from '../en/bulk-export'
import { formatters } from '../format'

const { number } = formatters('ja')

/** Messages of the download of several CVs and letters as one file, in Japanese. */
export const bulkExport: typeof english = {
  documents: 'レジュメとカバーレター',
  limit: (max) => `一度に最大${number(max)}件`,
  selected: (count) => `${number(count)}件を選択中`,
  selectAll: 'すべて選択',
  selectNone: '選択を解除',
  nothingSelected: 'レジュメかカバーレターを1件以上選択してください。',
  tooManySelected: (max) => `選択は${number(max)}件までです。残りは後でダウンロードできます。`,
  lettersLeftOut: 'カバーレターは含まれません。必ず本人がわかるためです。',
  leave:
    'このウィンドウを閉じて作業を続けられます。ファイルの準備ができるまで、このページから移動しないでください。',
  ready: 'ダウンロードの準備ができました。',
  skipped: (count) =>
    `ファイルに含まれない書類：${number(count)}件。削除されたか、作成できませんでした。`,
  another: 'ほかを選ぶ',
  notSent:
    '書いた内容がまだすべて送信されていないため、ファイルが最新になりません。変更はこのデバイスに保存されています。しばらくしてからもう一度お試しください。',
  notThere:
    '選択したものの一部が、ほかの場所で削除されたか、ゴミ箱に移動されました。何も作成されていません。選択を確認して、もう一度お試しください。',
  tooMany:
    '過去24時間に準備したダウンロードが多すぎます。データは失われていません。後でもう一度お試しください。',
}
