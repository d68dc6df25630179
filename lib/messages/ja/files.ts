import type { files as english } from '../en/files'
import { formatters } from '../format'

const { plural } = formatters('ja')

/** Messages about opening files in the editor, in Japanese. They load with the first file. */
export const files: typeof english = {
  dropHere:
    'ここにドロップ：PDF、Word、テキスト、LinkedIn、JSON Resume、バックアップ。別のレジュメとして開きます。',
  pastedCv: 'レジュメ全体のようです。セクションに振り分けますか？',
  readPasted: 'レジュメとしてインポート',
  opened: (title, file) =>
    `「${title}」をファイル「${file}」から開きました。元のレジュメは変更されていません。`,
  alreadyHere: (title) =>
    `「${title}」はすでにこのデバイスにあるため、それを開きました。何も変更されていません。`,
  alreadyOpen: '現在開いているレジュメとまったく同じです。',
  several: (count) => plural(count, { other: 'レジュメを#件追加しました。' }),
  seeAll: 'すべてのレジュメを見る',
}
