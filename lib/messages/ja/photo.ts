import type { photoArea as english } from '../en/photo'
import { formatters } from '../format'

const { number } = formatters('ja')
const share = (value: number) => number(value, { style: 'percent' })

/** Messages of the photo, in Japanese. They load with the parts that show them. */
export const photoArea: typeof english = {
  add: '写真を追加',
  change: '写真を変更',
  elsewhere: '写真のファイルがこのデバイスにないため、PDFに表示されません。',
  notBrought:
    '写真のファイルがまだアカウントにないため、PDFに表示されません。ファイルのあるデバイスからアップロードされます。',
  carrying: '写真をアカウントにアップロード中…',
  carryWaiting:
    '写真はこのデバイスにありますが、まだアカウントにありません。アップロードを自動的に再試行します。',
  carryRefused:
    'アカウントがこのファイルを保存できないため、写真はこのデバイスにしかありません。すべてのデバイスで使うには、写真を選び直してください。',
  hidden: 'レジュメでは非表示です。「デザイン」で表示できます。',
  title: '写真',
  reader:
    'このレジュメは別のタブで編集中です。ここで写真を変更するには、このタブで編集してください。',
  choose: '写真を選択',
  chooseOther: '別の写真を選択',
  dropHere:
    'またはここにドロップ。JPEG、PNG、WebP、AVIF、GIF。切り抜いている間、写真はデバイスの外に出ません。',
  opening: '写真を開いています…',
  missing: 'このレジュメの写真はこのデバイスにありません。選び直すか、そのままにしてください。',
  inAccount:
    'ほかのデバイスでも使えるよう、写真は位置情報と撮影日時を除いてアカウントにアップロードされます。',
  notInAccount:
    '写真をまだアカウントにアップロードできないため、このPDFには含まれていません。ここでダウンロードするPDFには含まれます。',
  unusual: (place) =>
    `${place}では、仕事で評価されるよう、写真のないレジュメが一般的です。求められている場合だけ追加しましょう。`,
  places: {
    US: 'アメリカ',
    CA: 'カナダ',
    GB: 'イギリス',
    IE: 'アイルランド',
    AU: 'オーストラリア',
    NZ: 'ニュージーランド',
    NL: 'オランダ',
    SE: 'スウェーデン',
    english: '英語圏のほとんどの国',
  },
  crop: '写真の表示範囲',
  cropKeys:
    'ドラッグで移動、ピンチまたはスクロールで拡大・縮小。キーボード：矢印キーで移動（Shiftで速く）、＋と−で拡大・縮小。',
  position: (zoom, across, down) =>
    `拡大率${share(zoom)}。中心は左から${share(across)}、上から${share(down)}。`,
  zoom: '拡大・縮小',
  percent: share,
  shape: '形',
  shapes: { upright: '縦長', rounded: '角丸', square: '正方形', round: '円形' },
  greyscale: '白黒',
  brightness: '明るさ',
  contrast: 'コントラスト',
  alt: '写真の説明',
  altHint: 'スクリーンリーダーを使う人のための代替テキスト。空欄の場合は氏名が使われます。',
  reset: 'リセット',
  remove: '写真を削除',
  removed: '写真を削除しました',
  save: 'この写真を使う',
  saving: '保存中…',
  errors: {
    'too-large':
      'このファイルは40MBを超えています。何も変更されていません。写真アプリで小さくした写真を選んでください。',
    'too-many-pixels':
      'この写真は6,400万画素を超えています。何も変更されていません。写真アプリで小さくしてから選び直してください。',
    svg: 'SVGの図は写真として使えません。何も変更されていません。JPEGまたはPNGを選んでください。',
    heic: 'このブラウザではこのHEICまたはAVIFの写真を読み取れません。何も変更されていません。JPEGに変換した写真を選んでください。',
    unreadable:
      'このファイルは写真ではないか、破損しています。何も変更されていません。JPEGまたはPNGを選んでください。',
    failed:
      'このブラウザでは写真を処理できませんでした。何も変更されていません。より小さな写真をお試しください。',
  },
}
