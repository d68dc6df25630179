import type { match as english } from '../en/match'
import { formatters } from '../format'

const { plural, number } = formatters('ja')

/** Messages of the search for the CVs and bullet points that match a job description, in Japanese. */
export const match: typeof english = {
  open: '求人に合うレジュメを探す',
  title: '求人に合うレジュメを探す',
  hint: '求人情報を貼り付けると、どのレジュメと箇条書きが合うかがわかります。「合うものを探す」では、このデバイスで言葉を比較し、何も送信しません。',
  label: '求人情報',
  find: '合うものを探す',
  finding: (read, of) => `レジュメ${number(of)}件中${number(read)}件を読み取り中…`,
  comparing: '比較中…',
  findByMeaning: 'AIで意味検索',
  meaningHint: (model) =>
    `同じ意味を別の言葉で表した文章も見つかります。求人情報と、アカウントのレジュメのうち前回から変わった部分を${model}に送信します。氏名と連絡先は送信されません。`,
  stop: '中止',
  stages: {
    waiting: '開始を待っています…',
    reading: '求人情報を読み取り中…',
    drafting: 'レジュメの変更点を読み取り中…',
    checking: '比較中…',
  },
  byMeaning: '意味検索の結果を、よく合う順に表示しています。言葉は異なることがあります。',
  noMeaning: '現在、意味検索は使えません。',
  unnamed: 'アカウントのレジュメ',
  byWords: '言葉で検索しました。強調された言葉は求人情報にもあります。',
  cvs: 'レジュメ',
  answers: (shown) => plural(shown, { other: '#件の要件が見つかりました' }),
  noDemands: 'この求人情報には、レジュメと比較できる要件が見つかりませんでした。',
  bullets: '箇条書き',
  noBullets: 'この求人情報に合う箇条書きはありません。',
  inCv: (name) => `${name}より`,
  inUnnamedCv: 'アカウントのレジュメより',
  andMore: (count) => plural(count, { other: 'ほかのレジュメ#件' }),
  noCvs: 'このデバイスに読み取れるレジュメがありません。',
  noCvsInAccount: '比較できるレジュメがまだアカウントにありません。',
  failed: 'レジュメを読み込めませんでした。データは失われていません。もう一度お試しください。',
  unread: {
    empty: 'まだ文章がありません。求人情報を貼り付けてください。',
    'too-short': 'この文章は短すぎます。求人情報の全文を貼り付けてください。',
    'too-long': 'この文章は長すぎます。求人情報は1件ずつ貼り付けてください。',
  },
}
