import type { requestedCvs as english } from '../en/requested-cvs'

/** Messages of the page on which a person asks for a CV and comes back for it, in Japanese. */
export const requestedCvs: typeof english = {
  title: 'リクエスト',
  text: '求人に合わせたレジュメをリクエストし、あとで受け取りに来られます。ご自分のレジュメは変わりません。',
  guest:
    'リクエストはページを離れている間も処理されるため、結果を保存するアカウントが必要です。アカウントがなくても、エディターでレジュメと求人情報を比較できます。',
  formTitle: 'レジュメをリクエスト',
  cv: 'レジュメ',
  job: '求人情報',
  jobHint: '求人広告の文章を貼り付けてください。',
  jobRefused: '求人情報として使用できません。短すぎるか長すぎます。',
  noCvs: 'アカウントにはまだレジュメがありません。先に作成してください。',
  busy: 'すでに5件のリクエストを処理しています。どれかが終わるまでお待ちください。',
  begun: '処理を始めました。このページは閉じてもかまいません。',
  listTitle: 'リクエスト一覧',
  none: 'リクエストはありません。',
  states: {
    waiting: '待機中',
    running: '処理中',
    done: '完成',
    failed: '失敗',
    cancelled: '停止',
  },
  otherCv: '別のレジュメ',
  asked: (date) => `リクエスト：${date}`,
  ends: (date) => `削除予定：${date}`,
  stop: '停止する',
  withoutModel: 'AIなしで試す',
  files: 'ファイルを表示',
  page: 'ウェブページ',
  report: '変更内容（JSON）',
}
