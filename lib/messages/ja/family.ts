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
  stop: '引き継ぎをやめる',
  stopped: (name) => `このレジュメは、「${name}」の変更を引き継がなくなりました。`,
}
