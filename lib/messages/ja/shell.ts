import type { shell as english } from '../en/shell'

/** Messages that every screen may show: an error of the app, and a new version, in Japanese. */
export const shell: typeof english = {
  failure: {
    title: 'このページは動作を停止しました',
    text: '問題が発生しました。入力した内容はこのデバイスに保存されており、データは失われていません。もう一度お試しください。繰り返す場合は、レジュメのコピーをダウンロードしてから再読み込みしてください。',
    textInMemory:
      '問題が発生しました。ブラウザで保存ができないため、入力した内容はこのページにしかありません。まだ残っています。もう一度試すか、ページを閉じたり再読み込みしたりする前にコピーをダウンロードしてください。',
    textOutside:
      '問題が発生しました。このデバイスに保存されたものはすべて残っています。レジュメ一覧を開いてください。繰り返す場合は、ページを再読み込みしてください。',
    retry: '再試行',
    reload: '再読み込み',
    yourCvs: 'レジュメ一覧',
    download: 'コピーをダウンロード',
    preparing: 'コピーを準備中…',
    downloadFailed:
      'コピーを作成できませんでした。何も削除されていません。しばらくしてからもう一度お試しください。',
  },
  update: {
    text: 'Vitaeの新しいバージョンがあります。いつでも再読み込みできます。データは失われません。',
    reload: '再読み込み',
    later: '後で',
  },
}
