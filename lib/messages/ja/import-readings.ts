import type { importReadings as english } from '../en/import-readings'
import { formatters } from '../format'

const { plural, number } = formatters('ja')

/** Messages of the review of an imported file about reading it in another way, in Japanese. */
export const importReadings: typeof english = {
  readAnotherWay: '別の方法で読み取る',
  offer:
    '項目が混ざったり抜けたりしていませんか？このファイルは別の方法でも読み取れます。結果は元に戻せます。',
  at: (at, of) => `${number(of)}通りのうち${number(at)}番目の方法です。`,
  sentence: (parts) => `${parts.join('、')}。`,
  entries: (section, now, before) =>
    `${section}：${plural(now, { other: '#件' })}（変更前は${number(before)}件）`,
  leftOver: (now, before) =>
    `${plural(now, { other: '未配置の行#行' })}（変更前は${number(before)}行）`,
  values: (count) => plural(count, { other: '#個の入力欄が異なります。' }),
  lost: (count) =>
    plural(count, {
      other:
        '変更のうち#件は、この読み取り方では入る場所がありません。「元に戻す」で取り戻せます。',
    }),
  same: 'その位置に線を置いても変わりません。別の位置をお試しください。',
  failed:
    'ファイルをもう一度読み取れませんでした。何も変更されていません。もう一度お試しください。',
  markColumn: '日付の列を指定',
  columnHint:
    '日付とその横の文章との間に線を置いてください。スライダーを使うか、ページをタップします。',
  columnPlace: '線の位置',
  columnAt: (percent) => `左から${number(percent)}%`,
  readWithColumn: 'もう一度読み取る',
  reading: '読み取り中…',
  cancel: 'キャンセル',
}
