import type { familyList as english } from '../en/family-list'
import { formatters } from '../format'

const { plural, number } = formatters('ja')

/** Messages of the dashboard about CVs that follow another one, in Japanese. */
export const familyList: typeof english = {
  group: (name) => `「${name}」と、その変更を引き継ぐレジュメ`,
  withoutMain: '同じレジュメの変更を引き継ぐレジュメ',
  linked: (name, count) => `「${name}」の変更を引き継ぐレジュメが${number(count)}件あります。`,
  mainMissing: (count) =>
    count === 1
      ? 'このレジュメの引き継ぎ元がありません。ゴミ箱にある可能性があります。'
      : plural(count, {
          other: 'これらのレジュメ#件の引き継ぎ元がありません。ゴミ箱にある可能性があります。',
        }),
  stale: (count) => plural(count, { other: '#件に未反映の変更あり' }),
  updateAll: 'すべてを最新にする',
  showAll: (count) => plural(count, { other: 'レジュメ#件をすべて表示' }),
  outOfDate: (count) => plural(count, { other: '未反映の変更#件' }),
  updateTitle: (name) => `「${name}」の変更`,
  updateHint:
    '変更を反映するレジュメを選んでください。各レジュメで変更、追加、省略した内容はそのまま残り、反映は元に戻せます。',
  changes: (count) => plural(count, { other: '変更#件' }),
  see: '変更を表示',
  held: (count) =>
    plural(count, {
      other: '#行は両方で変更されています。選ぶまで、自分の文章がそのまま残ります。',
    }),
  decide: '今すぐ選ぶ',
  bringInto: (count) => plural(count, { other: '#件のレジュメに反映' }),
  updated: (count) => plural(count, { other: '#件のレジュメを最新にしました。' }),
  newLinked: '新しい関連レジュメ',
  follow: '別のレジュメに関連付ける…',
  stop: '引き継ぎをやめる',
  stopped: (name) => `このレジュメは、「${name}」の変更を引き継がなくなりました。`,
  notLinked:
    'どちらかのレジュメを読み込めなかったため、何も変更されていません。両方を開くと理由を確認できます。',
  followTitle: (name) => `「${name}」を別のレジュメに関連付ける`,
  followHint:
    '内容は変わりません。両方で同じ行は、今後の変更を引き継ぎます。引き継ぎ元で修正した内容を、ここに反映できます。',
  followWhich: '引き継ぎ元',
  same: (count) => plural(count, { other: '#行は同じ内容です' }),
  differ: (count) => plural(count, { other: '#行は異なり、そのまま残ります' }),
  link: '関連付ける',
  linkedTo: (name) => `「${name}」の変更を引き継ぐようになりました。`,
  leaveTitle: (name) => `「${name}」をゴミ箱に移動しますか？`,
  leaveText: (count) =>
    plural(count, {
      other: '#件のレジュメが、このレジュメの変更を引き継いでいます。どうしますか？',
    }),
  leaveChoices: {
    keep: 'そのまま残す',
    promote: '1件を、残りの引き継ぎ元にする',
    trash: '一緒にゴミ箱に移動',
  },
  leaveHints: {
    keep: '内容は変わりません。このレジュメを復元すると、再び変更を引き継ぎます。',
    promote: '内容は変わりません。',
    trash: 'ゴミ箱から復元できます。',
  },
  promoteWhich: '引き継ぎ元にするレジュメ',
}
