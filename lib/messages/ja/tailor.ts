import type { tailor as english } from '../en/tailor'
import { formatters } from '../format'

const { plural, number } = formatters('ja')

/** Messages of the screen that fits a CV to a job, in Japanese. */
export const tailor: typeof english = {
  title: '求人に合わせる',
  heading: (job) => (job === '' ? '求人に合わせる' : `求人に合わせる：${job}`),
  job: (title, employer) => [title, employer].filter(Boolean).join('、'),
  back: '編集に戻る',
  tabs: '表示の切り替え',
  jobTab: '求人',
  suggestionsTab: '提案',
  paperTab: 'プレビュー',
  postingTitle: 'どの求人に応募しますか？',
  postingHint:
    '求人情報の全文を貼り付けてください。このデバイスで読み取られ、リクエストした場合だけAIモデルに送信されます。中のリンクが開かれることはありません。',
  postingLabel: '求人情報',
  postingExample: 'ここに求人情報を貼り付け',
  chooseFile: 'テキストファイルを選択',
  read: 'レジュメと比較',
  change: '求人情報を変更',
  unread: {
    empty: 'まだ文章がありません。求人情報を貼り付けてください。',
    'too-short':
      'この文章は短すぎて、レジュメと比較できません。求人情報の全文を貼り付けてください。文章は残っています。',
    'too-long':
      'この文章は長すぎます。ページのほかの部分を除き、求人情報だけを貼り付けてください。文章は残っています。',
    'not-text': 'テキストファイルではありません。開いて文章をコピーし、ここに貼り付けてください。',
  },
  warnings: {
    'hidden-text': '求人情報に見えない文字が含まれていたため、取り除きました。',
    instructions: (words) =>
      `求人情報にAIへの指示が含まれています：「${words}」。通常の文章として扱い、指示には従いません。`,
    shortened: (read) => `求人情報がとても長いため、最初の${number(read)}文字だけを読み取ります。`,
  },
  demands: '求人が求める要件',
  noDemands: 'この求人情報には要件が見つかりませんでした。下で追加できます。',
  shown: (count) =>
    count === 0
      ? 'レジュメにはどれも見つかりませんでした。実際にはお持ちかもしれません。下の質問に答えてください。'
      : plural(count, {
          other:
            'このうち#件がレジュメに見つかりました。ほかにもお持ちかもしれません。下の質問に答えてください。',
        }),
  shownAfter: (count) => plural(count, { other: '承認した提案を含めると、#件が見つかります。' }),
  states: {
    present: 'レジュメにあり',
    'other-name': '別の言葉でレジュメにあり',
    weak: 'もっと具体的に示せますか？',
    perhaps: 'レジュメにある可能性',
    unsure: 'お持ちですか？',
    missing: 'お持ちですか？',
    unread: '未確認',
  },
  otherLanguage:
    'レジュメとこの求人情報は言語が異なります。異なる言語の比較にはAIモデルが必要です。ない場合は、名前、年数、語学レベルだけを比較できます。',
  niceToHave: '歓迎要件',
  soft: '人柄',
  quote: '求人情報より',
  months: (months) => {
    const years = Math.floor(months / 12)
    return years === 0
      ? plural(months, { other: '合う職歴で#か月以上' })
      : plural(years, { other: '合う職歴で#年以上' })
  },
  takeOut: 'この一覧から外す',
  addLabel: '要件を追加',
  add: '追加',
  groups: { must: '必須要件', nice: '歓迎要件', own: '自分で追加' },
  perhapsHere: 'この部分かもしれません：',
  isItThis: 'これですか？',
  yes: 'はい',
  no: 'いいえ',
  about: (action, words) => `${action}：${words}`,
  writeUse: 'どこで使ったかを書く',
  writeFact: 'レジュメに書く',
  weakPart: 'レジュメにはその一部があります。もっと書けますか？',
  weakListed: 'レジュメでは一覧にあるだけです。どこで使いましたか？',
  weakYears: 'これについて、ほかにも経験年数がありますか？',
  weakDegree: 'レジュメには別の学位や研修があります。この学位、または同等のものをお持ちですか？',
  weakLanguage: 'どのくらい話せますか？レベルを書いてください。',
  saidYes: 'これだと回答しました。',
  saidNo: '「いいえ」と回答しました。',
  saidNoToLine: 'レジュメの行について「いいえ」と回答しました。',
  changeAnswer: '回答を変更',
  showLine: 'プレビューで表示',
  moreLines: (count) => plural(count, { other: 'ほかに#行' }),
  moreAbout: (words) => `「${words}」の詳細`,
  times: (times) => plural(times, { other: '求人情報に#回出てきます。' }),
  findEvidence: 'AIで根拠を探す',
  findEvidenceAgain: 'もう一度根拠を探す',
  evidenceHint: 'AIモデルは要件ごとにレジュメを引用する必要があります。',
  quotedBy: (model) => `${model}が見つけたレジュメの引用です。`,
  notReliedOn: 'AIモデルの引用は信頼できませんでした。言葉の比較で見つかったものを表示しています。',
  interview: '面接を準備',
  writeLetter: 'この求人のカバーレターを書く',
  suggestions: '提案',
  order: 'レジュメの並べ替え',
  noSuggestions: 'レジュメの順序は、すでにこの求人に合っています。',
  ownWords: '自分の文章の順序だけを変えます。何も追加しません。',
  was: (place) => `元は${number(place)}番目`,
  answers: (words) => `合う要件：${words}`,
  accept: '承認',
  acceptAll: 'すべて承認',
  dismiss: '却下',
  accepted: '承認済み',
  dismissed: '却下済み',
  undo: '元に戻す',
  counts: (all, accepted) =>
    all === 0
      ? '提案はまだありません'
      : [
          plural(all, { other: '提案#件' }),
          accepted === 0 ? '承認なし' : plural(accepted, { other: '承認済み#件' }),
          accepted === 0 ? '承認するまで何も変わりません' : '完了時に保存されます',
        ].join(' · '),
  finish: '完了',
  finishTitle: '変更を保存',
  keepAs: '保存先',
  asCopy: '新しいレジュメ',
  asSame: 'このレジュメ',
  copyHint:
    '元のレジュメはそのまま残ります。新しいレジュメは、元のレジュメと求人情報に関連付けられます。',
  sameHint: '保存すると、承認した提案がこのレジュメに反映されます。編集画面で元に戻せます。',
  nameLabel: '新しいレジュメの名前',
  copyName: (cv, job) => [cv, job].filter(Boolean).join(' – '),
  keep: '保存',
  keepAndWrite: '保存してカバーレターを書く',
  nothingAccepted: '承認した提案がないため、このレジュメに保存するものはありません。',
  keptCopy: '新しいレジュメとして保存しました',
  keptSame: 'このレジュメに保存しました',
  changedMeanwhile:
    'この間にレジュメが変更され、提案が合わなくなりました。何も変更されていません。もう一度確認してください。',
  tabOnly: {
    blocked:
      'このブラウザは何も保存しないため、求人情報はこのタブにしかありません。完了するまでタブを閉じないでください。',
    full: 'このデバイスの空き容量がないため、求人情報はこのタブにしかありません。空き容量を増やし、タブを閉じないでください。',
    failed:
      'このブラウザに求人情報を保存できなかったため、このタブにしかありません。タブを閉じないでください。自動的に再試行します。',
  },
  track: 'この応募を管理する',
  trackHint: 'この求人情報とこのレジュメを付けて、応募一覧に追加します。',
  forApplication: (job) => `このレジュメを「${job}」の応募に記録します。`,
  notNoted: 'レジュメは保存しましたが、応募に記録できませんでした。応募の画面で選択してください。',
  otherJob: (job) => `このレジュメは別の求人情報と比較されています。応募先は「${job}」です。`,
  useJob: '応募の求人情報を使う',
  jobReplaced: '求人情報を置き換えました',
}
