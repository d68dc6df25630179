import type { translation as english } from '../en/translation'
import { formatters } from '../format'

const { plural, number } = formatters('ja')
const anyOf = new Intl.ListFormat('ja', { type: 'disjunction' })

/** Messages of the translation of a CV into another language, in Japanese. */
export const translation: typeof english = {
  open: '翻訳',
  openHint: '別の言語の新しいレジュメを作成',
  title: 'このレジュメを翻訳',
  language: '翻訳先の言語',
  languages: {
    en: '英語',
    de: 'ドイツ語',
    fr: 'フランス語',
    es: 'スペイン語',
    pt: 'ポルトガル語',
    it: 'イタリア語',
  },
  about: 'このレジュメはそのまま残り、翻訳は関連付けられた新しいレジュメになります。',
  checked:
    '次に、各翻訳を元の文章と並べて確認します。チェックを付けたものだけが新しいレジュメに追加され、残りは元の言語のままです。',
  begin: '翻訳',
  stop: '中止',
  stages: {
    waiting: '開始を待っています…',
    reading: '読み取り中…',
    drafting: '翻訳中…',
    checking: '元の文章と比較中…',
    verifying: '元の文章と並べて校正中…',
  },
  leave:
    '1、2分かかることがあります。この画面を閉じて作業を続けられます。もう一度開くと結果を確認できます。',
  name: (cv, language) => [cv, language].filter(Boolean).join(' – '),
  review: {
    title: '翻訳の確認',
    hint: '翻訳によって、職種・役職、学位、担当した役割が実際より大きく見えることがあります。元の文章と同じ意味のものにチェックを付けてください。',
    alone: '1つずつ確認：職種・役職、学位、レベル、実際より大きく見える可能性のある文章',
    others: 'そのほかの文章',
    asks: {
      level: 'レベル',
      role: '元の文章より大きな役割になっている可能性があります。',
    },
    sameTitle: '校正済み：元の文章と同じ意味',
    unreadTitle: '未校正：元の文章と見比べてください',
    backed: '元の文章と同じ意味です。',
    differs: (said) =>
      said.length > 0
        ? `元の文章に${anyOf.format(said.map((one) => `「${one}」`))}はありません。同じ意味ですか？`
        : '元の文章と意味が異なる可能性があります。同じ意味ですか？',
    counts: ({ supported, unsupported, unread }) =>
      [
        supported > 0 && plural(supported, { other: '同じ意味#件' }),
        unsupported > 0 && plural(unsupported, { other: '言い過ぎの可能性#件' }),
        unread > 0 && plural(unread, { other: '未校正#件' }),
      ]
        .filter(Boolean)
        .join(' · '),
    same: '同じ意味',
    pair: (source, target) => `：${source} – ${target}`,
    tickAll: (count) =>
      count === 1
        ? 'これにチェックを付ける'
        : plural(count, { other: '#件すべてにチェックを付ける' }),
    confirmed: (count, of, language) =>
      `${number(of)}件中${number(count)}件にチェックが付いています。残りは${language}のままです。`,
    create: 'レジュメを作成',
    discard: '翻訳を破棄',
    notTranslated: (count) => `未翻訳：${number(count)}件`,
    own: '自分の翻訳',
    suggested: (text) => `AIの提案: ${text}`,
    unchanged: (texts) => `変更なし：${texts.join('、')}。`,
    verbatim: (names) => `勤務先と学校はそのままです：${names.join('、')}。`,
    faults: {
      missing: 'AIモデルから翻訳が返されませんでした。',
      unchanged: '翻訳が元の文章と同じです。',
      'too-long': '翻訳が元の文章よりずっと長くなっています。',
      number: '翻訳の数字が異なります。',
      date: '翻訳の日付が異なります。',
      name: '翻訳の名前が異なります。',
      degree: '翻訳の学位が異なります。',
      level: '翻訳のレベルが異なります。',
      address: '翻訳のアドレスが異なります。',
      mark: '翻訳のリンクまたは書式が異なります。',
    },
  },
  done: '翻訳したレジュメができました。',
  left: (count, language) =>
    plural(count, { other: `#件の文章は翻訳されず、${language}のままです。` }),
  openIt: 'レジュメを開く',
}
