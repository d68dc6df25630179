import type { RuleValues as Values } from '../en/check-sources'
import type { wordRuleWords as english } from '../en/check-word-rules'
import { formatters } from '../format'
import { checkSources as sources } from './check-sources'

const { plural, number, monthRange } = formatters('ja')

const sectionNames: Readonly<Record<string, string>> = {
  work: '職務経歴',
  education: '学歴',
  skills: 'スキル',
}

/** Messages of the checks of the text, in the form of `fileRuleWords`, in Japanese. */
export const wordRuleWords: typeof english = {
  'name-given': {
    title: '氏名がある',
    found: (_: Values) => '氏名がありません。',
    why: '氏名はレジュメの見出しになり、ファイル名にも使われます。',
    fix: '氏名を入力してください。',
    source: sources.practice,
  },
  'contact-given': {
    title: 'メールアドレスと電話番号がある',
    found: ({ text }: Values) => {
      if (text === '') return '連絡先がありません。'
      if (text === 'phone') return '電話番号がありません。'
      return text === 'email'
        ? 'メールアドレスがありません。'
        : `「${text}」は正しいメールアドレスではないようです。`
    },
    why: '採用担当者はメールまたは電話で連絡してきます。',
    fix: '足りないものを追加するか、アドレスを修正してください。',
    source: sources.practice,
  },
  'place-given': {
    title: '居住地がある',
    found: (_: Values) => '市区町村、都道府県（地域）、国のいずれかがありません。',
    why: '採用担当者の多くは地域で検索します。番地までは必要ありません。',
    fix: '市区町村を追加してください。',
    source: sources.practice,
  },
  'main-sections': {
    title: '職務経歴、学歴、スキルがある',
    found: ({ text }: Values) => `「${sectionNames[text] ?? text}」セクションが空か、ありません。`,
    why: '応募フォームではこの3つが求められます。',
    fix: 'あるものを追加しましょう。ないものは省いてかまいません。',
    source: sources.practice,
  },
  'posts-whole': {
    title: '各職歴に職種・役職、勤務先、開始時期がある',
    found: ({ count, of }: Values) =>
      plural(count, {
        other: `職歴${number(of)}件のうち#件に、職種・役職、勤務先、開始時期のいずれかがありません。`,
      }),
    why: '応募フォームでは3つとも必要です。',
    fix: '足りないものを入力してください。',
    source: sources.practice,
  },
  'degrees-dated': {
    title: '各学歴に時期がある',
    found: ({ count, of, text }: Values) =>
      count === 1
        ? `「${text}」に時期がありません。`
        : `学歴${number(of)}件のうち${number(count)}件に時期がありません。`,
    why: '応募フォームでは卒業・修了の年が求められます。',
    fix: '修了した年、または修了予定の年を追加してください。',
    source: sources.practice,
  },
  'skills-named': {
    title: 'スキルとレベルが分かれている',
    found: ({ text }: Values) =>
      `「${text}」は、スキルの欄にレベルが、またはレベルの欄にスキルが入っているようです。`,
    why: '採用企業のソフトウェアは、レベルではなくスキルの名前で検索します。',
    fix: 'スキルは「スキル」に、習熟度は「レベル」に入力してください。',
    source: sources.practice,
  },
  'sections-named': {
    title: '各セクションに見出しがある',
    found: ({ count }: Values) => plural(count, { other: '#個のセクションに見出しがありません。' }),
    why: '見出しがないと、その項目が上のセクションの一部に見えます。',
    fix: '見出しを追加してください。',
    source: sources.practice,
  },
  'dates-understood': {
    title: '日付をソフトウェアが読み取れる',
    found: ({ text }: Values) => `ソフトウェアは「${text}」を日付として読み取れません。`,
    why: '採用企業のソフトウェアは、日付から経験年数を計算します。',
    fix: '「2021年3月」のように年と月を入力してください。',
    source: sources.practice,
  },
  'dates-possible': {
    title: '日付に無理がない',
    found: ({ text }: Values) => `「${text}」は正しくないようです。`,
    why: '開始より前の終了や、未来の開始は、たいてい入力の誤りです。',
    fix: '日付を確認してください。',
    source: sources.practice,
  },
  'newest-first': {
    title: '最新の職歴が先頭にある',
    found: ({ text }: Values) => `「${text}」は、上にある職歴より新しいものです。`,
    why: '採用担当者が最も長く見るのは、先頭の職歴です。',
    fix: '上に移動してください。',
    source: sources.practice,
  },
  'no-long-gaps': {
    title: '長い空白期間がない',
    found: ({ text }: Values) => `${monthRange(text)}の記載がありません。`,
    why: '質問されることはありますが、ここで説明する必要はありません。',
    fix: 'よければ、その間にしていたことを書きましょう。空白があっても問題ありません。',
    source: sources.practice,
  },
  'page-count': {
    title: '経験年数に見合った長さである',
    found: ({ count, of }: Values) =>
      `職務経験${plural(of, { other: '#年' })}に対して${number(count)}ページあります。`,
    why: '後ろのページはあまり読まれません。',
    fix: '古い職歴を短くするか、「デザイン」の「ページに収める」を使いましょう。',
    source: sources.practice,
  },
  'short-profile': {
    title: '自己紹介が短い',
    found: ({ count }: Values) => `自己紹介は${number(count)}文字あります。`,
    why: '採用担当者が読むのは数文で、1ページ全部ではありません。',
    fix: 'レジュメのほかの部分にないことだけを残しましょう。',
    source: sources.practice,
  },
  'bullet-count': {
    title: '各職歴に適度な数の箇条書きがある',
    found: ({ text }: Values) => `「${text}」には箇条書きがないか、とても多くあります。`,
    why: '何をしたかを示すことは大切ですが、長いリストは読み飛ばされます。',
    fix: '1つの職歴につき2～6件の箇条書きが一般的です。',
    source: sources.practice,
  },
  'bullet-length': {
    title: '箇条書きが読みやすい',
    found: ({ count }: Values) =>
      plural(count, { other: '#件の箇条書きがとても長いか、とても短くなっています。' }),
    why: '短い箇条書きはすぐ読めますが、短すぎると伝わりません。',
    fix: '長いものは2つに分け、短いものは書き足しましょう。',
    source: sources.practice,
  },
  'strong-openings': {
    title: '箇条書きが自分のしたことから始まる',
    found: ({ text }: Values) => `「${text}」は、したことではなく職務の説明から始まっています。`,
    why: '担当する予定だったことより、実際にしたことのほうが多くを伝えます。',
    fix: '事実であれば、「管理の担当」ではなく「管理した」のように動詞を使いましょう（英語ではmanagedなどの動詞で始めます）。',
    source: sources.practice,
  },
  'past-tense': {
    title: '過去の職歴が過去形で書かれている',
    found: ({ text }: Values) => `「${text}」は現在形です。`,
    why: '時制が混ざると、誤りに見えます。このチェックは英語のみが対象です。',
    fix: '過去の職歴では、英語で「manage」ではなく「managed」と書きましょう。',
    source: sources.practice,
  },
  'varied-openings': {
    title: '箇条書きの書き出しに変化がある',
    found: ({ count, text }: Values) =>
      `${number(count)}件の箇条書きが「${text}」で始まっています。`,
    why: '同じ言葉の繰り返しは読み飛ばされます。',
    fix: '同じように事実を伝えられる、別の言葉を使いましょう。',
    source: sources.practice,
  },
  figures: {
    title: '数字のある箇条書きがある',
    found: ({ of }: Values) => plural(of, { other: '箇条書き#件のどれにも数字がありません。' }),
    why: '数字があると、成果が具体的になります。',
    fix: '確かな数字を加えましょう。推測では書かないでください。',
    source: sources.practice,
  },
  'no-first-person': {
    title: '箇条書きに「私」がない',
    found: ({ text }: Values) => `文章に「${text}」が使われています。`,
    why: '誰のレジュメかは、読む人にわかっています。',
    fix: 'その言葉を省きましょう。',
    source: sources.practice,
  },
  'no-worn-phrases': {
    title: '決まり文句がない',
    found: ({ text }: Values) => `「${text}」は、とても多くのレジュメで使われています。`,
    why: '誰もが書くことでは、自分らしさが伝わりません。',
    fix: 'それを示す、実際にしたことを書きましょう。',
    source: sources.practice,
  },
  'no-double-bullets': {
    title: '箇条書きの重複がない',
    found: ({ text }: Values) => `「${text}」が2回あります。`,
    why: 'たいていはコピーの際の誤りです。',
    fix: 'どちらかを削除してください。',
    source: sources.practice,
  },
  'no-double-entries': {
    title: '項目の重複がない',
    found: ({ count }: Values) => plural(count, { other: '#件の項目が重複しています。' }),
    why: 'たいていはコピーの際の誤りです。',
    fix: 'どちらかを削除してください。',
    source: sources.practice,
  },
  'no-empty-entries': {
    title: '空の項目がない',
    found: ({ count }: Values) =>
      plural(count, { other: '#件の項目が空のため、レジュメに表示されていません。' }),
    why: '入力を忘れている可能性があります。',
    fix: '入力するか、削除してください。',
    source: sources.practice,
  },
  'even-ends': {
    title: '箇条書きの文末がそろっている',
    found: ({ count, of }: Values) =>
      `箇条書き${number(of)}件のうち${number(count)}件の終わり方が異なります。`,
    why: '句点のあるものとないものが混ざると、雑に見えます。',
    fix: 'すべてに句点を付けるか、付けないかに統一しましょう。',
    source: sources.practice,
  },
  'personal-data': {
    title: '採用企業が求めるべきでない個人情報がない',
    found: ({ text }: Values) =>
      text === '' ? '写真があります。' : `「${text}」は多くの国で必要ありません。`,
    why: '公平を期すため、このような情報のある応募書類を受け付けられない企業もあります。',
    fix: '応募先の国で一般的でない限り、省きましょう。',
    source: sources.law,
  },
}
