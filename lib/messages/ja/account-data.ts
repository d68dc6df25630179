import type { accountData as english } from '../en/account-data'
import { formatters } from '../format'

const { plural, number } = formatters('ja')

/** Formats a file size in kB or MB, rounded up. */
const sizeOf = (bytes: number) =>
  bytes < 1_000_000
    ? `${number(Math.max(1, Math.ceil(bytes / 1_000)))}kB`
    : `${number(Math.ceil(bytes / 100_000) / 10)}MB`

const documents = (count: number) => plural(count, { other: '書類#件' })

/** Messages of the data export of an account, and of restoring one, in Japanese. */
export const accountData: typeof english = {
  title: 'データ',
  text: 'アカウントにあるすべてのデータをダウンロードできます。',
  leftover: {
    title: 'このデバイスにある別のアカウントのレジュメ',
    text: (count, unsent, day) =>
      `${documents(count)}（最終変更：${day}）があります。そのうち${plural(unsent, { other: '#件' })}には、このデバイスにしかない変更が含まれています。アカウントがまだある場合は、ログインするとそこに保存できます。`,
    download: 'ダウンロード',
    adopt: '自分のレジュメに追加',
    adopted: (count) => `${documents(count)}を自分のレジュメに追加しました。`,
    remove: '削除',
    removeTitle: 'このデバイスから削除しますか？',
    removeText: (count) =>
      `ほかのどこにも保存されていない変更を含む${documents(count)}を削除します。この操作は元に戻せません。`,
    removeForGood: '完全に削除',
    removed: 'このデバイスから削除しました。',
    cancel: 'キャンセル',
    failed:
      'うまくいきませんでした。レジュメはこのデバイスに残っています。もう一度お試しください。',
  },
  export: {
    title: 'データのエクスポート',
    none: 'レジュメ、カバーレター、バージョン、PDF、写真、AIリクエスト、アカウント情報が対象です。時間がかかることがあります。',
    begin: 'ダウンロードを準備',
    again: 'もう一度準備',
    waiting: '開始しています…',
    running: (done, of) => plural(of, { other: `準備中：書類#件のうち${number(done)}件` }),
    leave: 'このページを離れてもかまいません。準備ができたらお知らせします。',
    unreached: '現在サーバーが応答していません。自動的に再試行します。',
    stop: '中止',
    stopped: '中止しました。ダウンロードは作成されず、アカウントは何も変更されていません。',
    done: (packed, kept) => `${packed}に準備しました。${kept}までダウンロードできます。`,
    parts: (count) =>
      count === 1
        ? ''
        : plural(count, {
            other:
              'データは#個のファイルに分かれています。それぞれ単独で開けます。すべてダウンロードしてください。',
          }),
    download: (part, of, bytes) =>
      of === 1
        ? `ダウンロード（${sizeOf(bytes)}）`
        : `${of}個のうち${part}個目をダウンロード（${sizeOf(bytes)}）`,
    links:
      'ダウンロードリンクの有効期限は1時間です。ボタンを押すたびに新しいリンクが作成されます。',
    remove: 'サーバーから削除',
    removed: 'ダウンロードをサーバーから削除しました。アカウントは変更されていません。',
    failed:
      'ダウンロードを準備できませんでした。アカウントは何も変更されていません。もう一度お試しください。',
    lost: 'このダウンロードはもうありません。新しく準備してください。',
  },
  bring: {
    title: 'エクスポートの復元',
    none: 'このサーバーまたは別のサーバーからエクスポートしたファイルを選んでください。アカウントのデータが置き換えられることはなく、同じファイルを2回復元しても重複しません。',
    choose: 'ファイルを選択',
    steps: {
      sending: (name) => `「${name}」をアップロード中`,
      waiting: (name) => `「${name}」の読み込みを待機中`,
      reading: (name) => `「${name}」を読み込み中`,
      writing: (name) => `「${name}」を復元中`,
    },
    leave:
      'ファイルのアップロードが終われば、このページを離れてもかまいません。残りはサーバーで処理されます。',
    done: ({ added, alreadyHere }) =>
      [
        added === 0
          ? '追加された書類はありません。'
          : plural(added, { other: '書類を#件追加しました。' }),
        alreadyHere === 0 ? '' : plural(alreadyHere, { other: '#件はすでにありました。' }),
      ].join(''),
    more: ({ versions, pictures, pdfs }) =>
      [
        versions > 0 && plural(versions, { other: '以前のバージョン#件' }),
        pictures > 0 && plural(pictures, { other: '写真とフォント#件' }),
        pdfs > 0 && plural(pdfs, { other: 'PDF#件' }),
      ]
        .filter(Boolean)
        .join('、'),
    with: (more) => `あわせて追加：${more}。`,
    refused: (count) =>
      plural(count, { other: '#個のファイルを復元できませんでした。ほかはすべて復元しました。' }),
    reasons: {
      damaged: '破損しています',
      password: 'パスワードで保護されています',
      'too-large': 'サイズが大きすぎます',
      changed: 'エクスポート後に変更されています',
      'wrong-content': 'ファイル名が示す種類と内容が異なります',
      'newer-version': '新しいバージョンのVitaeで作成されています',
      'no-document':
        '書類本体がありません。先にほかのパートを復元してから、もう一度復元してください',
      'no-room': 'アカウントの容量がいっぱいです',
    },
    failures: {
      damaged:
        'このファイルは不完全か、破損しています。何も変更されていません。もう一度ダウンロードしてからお試しください。',
      'too-large':
        'このファイルはエクスポートのどのパートよりも大きなサイズです。何も変更されていません。',
      'too-many':
        'このファイルにはエクスポートのどのパートよりも多くのデータが含まれています。何も変更されていません。',
      'no-export':
        'これはアカウントのエクスポートではありません。何も変更されていません。単独のレジュメやデバイスのバックアップは「レジュメ一覧」で開いてください。',
      'newer-version':
        'このファイルは新しいバージョンのVitaeで作成されました。何も変更されていません。作成元のサーバーで復元するか、このサーバーが更新されるまでお待ちください。',
      'gave-up':
        'このファイルを読み込めませんでした。データは失われていません。後でもう一度お試しください。',
      unsent:
        'アップロードが完了しませんでした。何も変更されていません。もう一度ファイルを選んでください。',
      lost: 'この復元がどう終わったかを確認できません。追加されたものは残っています。念のため、もう一度ファイルを選んでください。',
    },
  },
}
