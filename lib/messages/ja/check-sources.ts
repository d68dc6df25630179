import type { checkSources as english } from '../en/check-sources'

/** Sources of the checks, in Japanese. */
export const checkSources: typeof english = {
  measured: 'このファイルのテキストを、PDFソフトと同じ方法で読み取って測定。',
  pdf: 'PDF規格（ISO 32000）：読み取りには、記号ごとに対応する文字の情報が必要です。',
  accessible:
    'アクセシブルなPDFの規格（ISO 14289、PDF/UA）：スクリーンリーダーが前提としています。',
  forms: 'オンライン応募フォームの一般的な上限。',
  posting: '求人情報とレジュメの言葉ごとの比較。',
  practice: '多くのレジュメを読んできた人たちの助言。研究による裏付けはありません。',
  law: '差別を禁じる法律：多くの国で、採用企業はこの情報を求めることができません。',
}
