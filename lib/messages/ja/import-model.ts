import type { importModel as english } from '../en/import-model'
import { formatters } from '../format'

const { plural } = formatters('ja')

/** Messages of the review of an imported file about an AI model that reads all of it, in Japanese. */
export const importModel: typeof english = {
  read: 'AIでもう一度読み取る',
  offer:
    '項目が混ざったり抜けたりしていませんか？AIでファイル全体をもう一度読み取れます。結果は元に戻せます。',
  stop: '中止',
  stages: {
    waiting: '開始を待っています。',
    reading: '読み取り中です。',
    drafting: 'AIがファイルを読み取っています。',
    checking: '回答を検証しています。',
  },
  stay: '数分かかることがあります。このまま作業を続けられます。この画面を離れると中止されます。',
  ready: 'AIがファイルを読み取りました。作業は中断されていません。',
  show: '結果を表示',
  withAi: 'AIで読み取りました。',
  marked: (count) =>
    plural(count, { other: '#個の入力欄が異なり、それぞれに「要確認」と表示されています。' }),
  same: 'すべての入力欄が同じです。',
  withoutAi: {
    value: (section, field, text) =>
      `${section === '' ? field : `${section}、${field}`}「${text}」`,
    elsewhere: (entry) => `「${entry}」の中`,
    values: (parts) => `AIなし：${parts.join(' · ')}`,
    leftOver: 'AIなし：未配置',
  },
  sent: 'このファイルのテキストをAIモデルに送信しました。ファイル自体はこのデバイスにとどまります。',
  unchanged: '何も変更されていません。',
  failures: {
    'too-long':
      'このファイルにはAIモデルが一度に読める量を超えるテキストがあるため、送信しませんでした。',
    'nothing-found': 'AIモデルの回答にファイルの内容がまったく含まれていないため、使用できません。',
    'gave-up': 'このファイルの処理に時間がかかりすぎたため、中止しました。もう一度お試しください。',
  },
  consent: {
    title: 'このファイルをAIで読み取りますか？',
    sends: (model) =>
      `ファイルのテキストを${model}に送信します。すべての行と、そのページ、段、文字サイズなどの見た目が含まれます。`,
    marks:
      'メールアドレス、電話番号、番地、リンク、氏名は、認識できたものを[email 1]のような記号に置き換えて送信し、このデバイスで元に戻します。',
    asIs: 'それ以外はすべてそのまま送信されます。認識できなかったユーザー名や氏名の一部も含まれます。',
    notSent: 'ファイル自体と画像は送信されません。',
    returns:
      'AIが答えるのは、どの言葉がどこに入るかだけです。言葉はすべて元のファイルのものです。結果は元に戻せます。',
    cancel: 'キャンセル',
    send: '送信して読み取る',
  },
}
