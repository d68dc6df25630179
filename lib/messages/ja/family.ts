import type { family as english } from '../en/family'
import { formatters } from '../format'

const { plural } = formatters('ja')

/** Messages of a CV that follows another one, in Japanese. */
export const family: typeof english = {
  changed: (name, count) =>
    `このレジュメは、「${name}」の変更を引き継ぎます。${plural(count, {
      other: 'まだここにない変更が#件あります。',
    })}`,
  see: '変更を表示',
  title: (name) => `「${name}」の変更`,
  hint: 'ここで変更、追加、省略した内容はそのまま残ります。すべて元に戻せます。',
  coming: '引き継ぐ変更',
  held: '両方で変更あり',
  heldHint: '選ぶまで、自分の文章がそのまま残ります。',
  here: 'このレジュメ',
  there: (name) => `「${name}」`,
  keep: '自分の文章を残す',
  take: 'この文章を使う',
  bringOver: (count) => plural(count, { other: '#件の変更を反映' }),
  brought: '変更を反映しました。',
  upToDate: (name) => `「${name}」の内容は、すべてこのレジュメにあります。`,
  tooLong: '両方を合わせると、1件のレジュメには長すぎます。何も変更されていません。',
  alone:
    'このレジュメには関連レジュメがありません。求人向けや別の言語の関連レジュメは、コピーから始まります。ここで修正した内容を反映でき、独自の表現はそのまま残ります。',
  follows: '引き継ぎ元：',
  inTrash: 'このレジュメの引き継ぎ元はゴミ箱にあります。復元するか、引き継ぎをやめてください。',
  notHere: 'このレジュメの引き継ぎ元は、このデバイスにもこのアカウントにもありません。',
  followers: (count) =>
    plural(count, { other: '#件のレジュメが、このレジュメの変更を引き継ぎます：' }),
  current: '最新',
  line: 'すべての関連レジュメでのこの行',
  lineHint: '入力欄にカーソルを置くと、すべての関連レジュメでの内容が表示されます。',
  statuses: {
    main: 'メインのレジュメ',
    follows: '引き継ぎ中',
    own: '独自の表現',
    'only-here': 'このレジュメのみ',
    'out-of-date': '変更が未反映',
    held: '独自の表現、その後メインのレジュメに変更あり',
    missing: 'このレジュメにはなし',
  },
  emptyLine: '空',
  everywhere: 'すべてのレジュメで使う',
  followAgain: 'メインのレジュメから再び引き継ぐ',
  takeThere: 'メインのレジュメの表現に置き換える',
  sent: (name) => `「${name}」に追加しました。`,
  sentTo: (count) => plural(count, { other: '#件のレジュメを変更しました。' }),
  notSent:
    'もう一方のレジュメを変更できなかったため、何も変更されていません。開くと理由を確認できます。',
  ownTitle: 'このレジュメのみの内容',
  ownHint: 'ここで変更、追加、省略した内容です。メインのレジュメが変わっても残ります。',
  noneOwn: 'すべての内容をメインのレジュメから引き継いでいます。',
  sendToMain: 'メインのレジュメに追加',
  putBack: '再び追加',
  heldTranslation: '元の文章の変更が翻訳に未反映',
  original: (name) => `「${name}」の元の文章`,
  propose: '翻訳の提案をもらう',
  proposing: '翻訳中…',
  proposal: '翻訳の提案',
  useProposal: 'この翻訳を使う',
  notProposed:
    'AIモデルから、この行について確認できる翻訳が返されませんでした。ご自身で入力してください。',
  stop: '引き継ぎをやめる',
  stopped: (name) => `このレジュメは、「${name}」の変更を引き継がなくなりました。`,
}
