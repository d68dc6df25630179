import type { sentFiles as english } from '../en/sent-files'
import { formatters } from '../format'

const { number } = formatters('ja')

/** Messages about PDFs that were sent for an application, in Japanese. */
export const sentFiles: typeof english = {
  title: '送付済み',
  none: 'レジュメやカバーレターを送ったら、そのPDFをここに保管できます。あとで何を変更しても、そのままの形で残ります。',
  kinds: { resume: 'レジュメ', letter: 'カバーレター' },
  fileNames: { resume: 'CV', letter: 'Cover Letter' },
  sentOn: (day) => `${day}に送付`,
  editedSince: {
    resume: '送付後にこのレジュメを編集しています。',
    letter: '送付後にこのカバーレターを編集しています。',
  },
  open: '開く',
  openNamed: (name) => `${name}を開く`,
  download: 'ダウンロード',
  downloadNamed: (name) => `${name}をダウンロード`,
  more: (name) => `${name}のその他の操作`,
  compare: '現在と比較',
  remove: 'この一覧から外す',
  removed: (name) => `外しました：${name}`,
  states: {
    missing: 'このファイルはこのデバイスにありません。',
    missingInAccount:
      'このファイルはこのデバイスになく、アカウントからも取得できませんでした。保管したデバイスに残っている可能性があります。',
    waiting: '今はこのデバイスにだけあります。オンラインになるとアカウントに保存されます。',
    refused: 'このデバイスにだけあります。アカウントにはこのファイルを保存できません。',
    tooMany: 'このデバイスにだけあります。アカウントに送付済みファイルの空きがありません。',
  },
  tryAgain: '再試行',
  viewer: {
    loading: 'PDFを開いています…',
    failed: 'このPDFを表示できませんでした。ダウンロードはできます。',
    page: (page) => `${number(page)}ページ`,
  },
  comparison: {
    title: (name) => `${name}と現在のバージョン`,
    loading: '比較しています…',
    failed: '比較できませんでした。何も変更されていません。もう一度お試しください。',
    gone: 'このPDFの元の書類はもうありません。PDFはそのまま残ります。',
    same: '文章は送付したときと同じです。',
  },
  mark: {
    action: '送付済みにする',
    title: '何を送りましたか？',
    text: '今PDFを作成し、そのままの形で保管します。',
    noCv: 'レジュメなし',
    noLetter: 'カバーレターなし',
    day: '送付日',
    save: '送付済みとして保管',
    saving: 'PDFを作成しています…',
    nothing: 'レジュメもカバーレターもまだありません。先に作成してください。',
    nothingChosen: 'レジュメかカバーレターを選んでください。',
    noDay: '日付を選んでください。',
    done: (name) => `送付済みとして保管しました：${name}`,
  },
  keep: {
    text: 'このPDFを、送付先の応募と一緒にそのままの形で保管します。',
    which: '応募',
    another: '新しい応募',
    employer: '応募先',
    noEmployer: '応募先を入力してください。',
  },
  failed: {
    'not-set': 'PDFを作成できませんでした。何も変更されていません。もう一度お試しください。',
    'not-here':
      'この書類をアカウントから取得できませんでした。何も変更されていません。オンラインのときにもう一度お試しください。',
    'too-large':
      'このPDFは4 MBを超えるため、ここには保管できません。何も変更されていません。ダウンロードしてご自身で保管してください。',
    'no-room':
      'このブラウザーにはファイルを保存する空きがありません。何も変更されていません。空きを増やすかログインして、もう一度お試しください。',
    'not-reached':
      'このブラウザーにはファイルを保存できず、アカウントにも接続できません。何も変更されていません。オンラインのときにもう一度お試しください。',
    refused:
      'アカウントにこのファイルを保存できません。何も変更されていません。ダウンロードしてご自身で保管してください。',
    'too-many':
      'この応募には送付済みファイルが100件あり、これ以上追加できません。何も変更されていません。いくつか外してから、もう一度お試しください。',
    'no-application':
      'この応募を開けませんでした。何も変更されていません。もう一度お試しください。',
  },
}
