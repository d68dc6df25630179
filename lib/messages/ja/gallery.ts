import type { gallery as english } from '../en/gallery'
import { formatters } from '../format'

const { plural } = formatters('ja')

/** Messages of the public gallery of templates, in Japanese. */
export const gallery: typeof english = {
  title: 'テンプレート',
  description: 'Vitaeのすべてのレジュメテンプレートを、サンプルの実際のPDFで見られます。',
  heading: 'レジュメの見た目を選ぶ',
  introduction: (count) =>
    plural(count, {
      other:
        '#種類のテンプレート。文章はそのままで、いつでも切り替えられます。以下のページはVitaeで作られた実際のPDFで、人物は架空です。編集画面の「デザイン」では、自分のレジュメを各テンプレートで見られます。',
    }),
  filters: 'テンプレートの絞り込み',
  audience: {
    label: '分野',
    all: 'すべて',
    business: 'ビジネス',
    technology: 'テクノロジー',
    design: 'クリエイティブ',
    care: '医療・福祉・教育',
    science: 'サイエンス',
    trades: '技能職',
    'first-job': '初めての就職',
    any: '全般',
  },
  appearance: {
    label: '雰囲気',
    all: 'すべて',
    quiet: 'シンプル',
    classic: 'クラシック',
    modern: 'モダン',
    bold: '大胆',
  },
  columns: { label: '段組み', all: 'すべて', one: '1段', two: '2段' },
  photo: { label: '写真向けのデザイン', all: 'すべて', with: 'はい', without: 'いいえ' },
  length: { label: 'サンプル', one: '1ページ', two: '2ページ' },
  list: 'テンプレート',
  nothing: '該当するテンプレートはありません。上の絞り込みのどれかで「すべて」を選んでください。',
  picture: (template, person) =>
    `テンプレート「${template}」を使った${person}（架空の人物）のサンプルレジュメ`,
  palettes: (names) => `配色：${names}`,
  otherPalettes: 'ほかの配色',
  pictureInPalette: (template, palette) =>
    `テンプレート「${template}」、配色「${palette}」の同じレジュメ`,
  enlarge: '拡大',
  examples: {
    one: (person) => `1ページ：${person}`,
    two: (person) => `2ページ：${person}`,
  },
  use: 'このテンプレートを使う',
  after: '迷ったら、どれかで始めて後から切り替えられます。',
  start: '書き始める',
  begun: (template) => `「${template}」の新しいレジュメです。入力を始めると保存されます。`,
  takeForLatest: (title) => `代わりに「${title}」に使う`,
  applied: (template) => `このレジュメに「${template}」を適用しました。`,
}
