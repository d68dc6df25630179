import type { postingRuleWords as english } from '../en/check-posting-rules'
import type { RuleValues as Values } from '../en/check-sources'
import { formatters } from '../format'
import { checkSources as sources } from './check-sources'

const { plural, number } = formatters('ja')

/** Messages of the checks against a job description, in the form of `fileRuleWords`, in Japanese. */
export const postingRuleWords: typeof english = {
  'musts-shown': {
    title: '必須要件がレジュメにある',
    found: ({ count, text }: Values) =>
      count === 1
        ? `「${text}」はお持ちですか？この言葉はレジュメに見つかりませんでした。`
        : `「${text}」はお持ちですか？この言葉も、ほかの要件の言葉も、レジュメに見つかりませんでした。`,
    why: '採用担当者が最初に見る点です。',
    fix: '事実であるものだけを追加してください。',
    source: sources.posting,
  },
  'skills-proven': {
    title: 'スキルを使った経験が書かれている',
    found: ({ count, text }: Values) =>
      `${plural(count, { other: '#件のスキルが一覧にしかありません' })}（例：「${text}」）。`,
    why: 'スキルの名前よりも、それを使った仕事のほうが多くを伝えます。',
    fix: '仕事で使ったスキルなら、その職歴の箇条書きに書きましょう。',
    source: sources.posting,
  },
  'same-words': {
    title: '求人情報と同じ用語を使っている',
    found: ({ text }: Values) =>
      `求人情報では「${text}」ですが、レジュメでは別の用語が使われています。`,
    why: '検索によっては、ひとつの用語でしか見つかりません。',
    fix: '同じ意味なら、求人情報の用語を使いましょう。',
    source: sources.posting,
  },
  'years-shown': {
    title: '経験年数が足りている',
    found: ({ count, of }: Values) =>
      `レジュメからわかるこの仕事の経験は${plural(count, { other: '#年' })}以上です。求人では${number(of)}年が求められています。ほかにも経験がありますか？`,
    why: '職種・役職が合う職歴の期間を数えています。',
    fix: 'すべての職歴が、期間とともにこのレジュメにあるか確認しましょう。',
    source: sources.posting,
  },
  'degree-shown': {
    title: '求人が求める学位や研修がある',
    found: ({ text }: Values) =>
      `「${text}」はお持ちですか？この言葉は学歴に見つかりませんでした。`,
    why: '応募フォームによっては、正式名称での記入を求められます。',
    fix: 'お持ちの学位や研修を、一般的な名称で追加してください。',
    source: sources.posting,
  },
  'same-work': {
    title: '職種・役職が近い',
    found: ({ text }: Values) =>
      `「${text}」に合う職種・役職が見つかりません。該当するものはありますか？`,
    why: '採用担当者は職種・役職を最初に見ます。',
    fix: 'これまでの仕事がこの求人にどうつながるかを、自己紹介で説明しましょう。',
    source: sources.posting,
  },
  'same-level': {
    title: '求人のレベルに手が届く',
    found: ({ text }: Values) => `「${text}」は、これまでの職種・役職よりかなり上のレベルです。`,
    why: 'それでも応募はできます。ふさわしい理由を示すと効果的です。',
    fix: '率いたことや決定したことを先に書きましょう。',
    source: sources.posting,
  },
  'same-language': {
    title: '求人情報と同じ言語で書かれている',
    found: (_: Values) => 'レジュメは別の言語で書かれています。',
    why: '採用担当者もそのソフトウェアも、求人情報と同じ言語を想定しています。',
    fix: 'この言語でよいか問い合わせるか、レジュメを翻訳しましょう。',
    source: sources.posting,
  },
}
