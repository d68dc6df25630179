import type { interview as english } from '../en/interview'
import { formatters } from '../format'

const { plural } = formatters('ja')

/** Messages of the screen that prepares an interview, and of the stories told there, in Japanese. */
export const interview: typeof english = {
  title: '面接の準備',
  heading: (job) => (job === '' ? '面接の準備' : `面接：${job}`),
  questionsTab: '質問',
  storiesTab: 'エピソード',
  prepare: '面接を準備',
  chooseCv: {
    title: 'どのレジュメで応募しますか？',
    text: '応募に使うレジュメを選んでください。求人が求める要件の横に、その行が表示されます。',
    none: 'このデバイスにはまだレジュメがありません。',
    create: 'レジュメを作成',
  },
  counts: (shown, near, gaps) =>
    [
      plural(shown, { other: 'レジュメにあり#件' }),
      near > 0 && plural(near, { other: '可能性あり#件' }),
      gaps > 0 && plural(gaps, { other: '見つからない#件' }),
    ]
      .filter(Boolean)
      .join(' · '),
  states: {
    shown: 'レジュメにあり',
    partly: 'レジュメに一部あり',
    gap: 'レジュメに見つかりません',
  },
  mayAsk: '想定される質問',
  aboutCv: 'レジュメについて',
  noneAboutCv: '職歴を日付とともにレジュメに追加すると、それについての質問がここに表示されます。',
  usual: 'よくある質問',
  mention: '話せること',
  findMore: 'AIで質問をさらに探す',
  findAgain: 'もう一度質問を探す',
  modelHint: 'AIモデルは質問と引用を選ぶだけで、文章は書きません。',
  chosenBy: (model) =>
    `一部の質問は${model}が選びました。引用はすべてご自身の文章か求人情報のものです。`,
  noMore: 'AIモデルは確認できる質問を見つけられませんでした。',
  stories: 'エピソード',
  storiesHint:
    '仕事での出来事を、自分の言葉で。レジュメや共有リンクに載ることはなく、AIモデルに送信されることもありません。含まれるのはバックアップ、JSONファイル、面接シートだけです。',
  writeStory: 'エピソードを書く',
  chooseStory: 'エピソードを選択',
  noStories: 'エピソードはまだありません。ここか質問の横で書いてください。',
  searchStories: 'エピソードを検索',
  noneFound: 'この言葉を含むエピソードはありません。',
  untitledStory: '無題のエピソード',
  fields: {
    title: { label: 'タイトル', example: '例：ポンプが止まった夜' },
    situation: { label: '状況', example: 'いつ、どこで、何が起きていましたか？' },
    task: { label: '課題', example: '何をする必要がありましたか？' },
    action: { label: '行動', example: '順を追って、何をしましたか？' },
    result: { label: '結果', example: 'どうなりましたか？' },
  },
  done: '完了',
  deleteStory: 'エピソードを削除',
  storyDeleted: 'エピソードを削除しました',
  lines: 'レジュメの行',
  linesHint: 'これらの行についての質問に、このエピソードが表示されます。',
  addLine: '行を追加',
  searchLines: 'レジュメを検索',
  noLineFound: 'この言葉を含む行はレジュメにありません。',
  lineGone: 'レジュメにもうない行',
  untie: (line) => `外す：${line}`,
  notForThis: (story) => `この質問から外す：${story}`,
  keptIn: (cv) => `エピソードは、このレジュメの元である「${cv}」に保存されます。`,
  onlyHere: 'このレジュメだけ：',
  moveToMaster: 'すべてのバージョンで使う',
  making: 'PDFを作成中…',
  sheet: {
    fileName: '面接',
    story: (name) => `エピソード：${name}`,
  },
}
