import type { interview as english } from '../en/interview'
import { formatters } from '../format'

const { plural } = formatters('zh-Hant')

/** Messages of the screen that prepares an interview, and of the stories told there, in Traditional Chinese. */
export const interview: typeof english = {
  title: '面試準備',
  heading: (job) => (job === '' ? '面試準備' : `面試：${job}`),
  questionsTab: '問題',
  storiesTab: '故事',
  prepare: '準備面試',
  chooseCv: {
    title: '這次應徵用哪份履歷？',
    text: '請選擇應徵所用的履歷。它的內容會顯示在職缺要求的條件旁邊。',
    none: '這部裝置上還沒有履歷。',
    create: '建立履歷',
  },
  counts: (shown, near, gaps) =>
    [
      plural(shown, { other: '履歷裡有 # 項' }),
      near > 0 && plural(near, { other: '可能有 # 項' }),
      gaps > 0 && plural(gaps, { other: '找不到 # 項' }),
    ]
      .filter(Boolean)
      .join(' · '),
  states: {
    shown: '履歷裡有',
    partly: '履歷裡有一部分',
    gap: '履歷裡找不到',
  },
  mayAsk: '可能被問到',
  aboutCv: '關於你的履歷',
  noneAboutCv: '在履歷加入附日期的工作後，相關問題會顯示在這裡。',
  usual: '常見問題',
  mention: '可以提到',
  findMore: '用 AI 尋找更多問題',
  findAgain: '重新尋找問題',
  modelHint: '它只挑選問題和引文，自己不寫任何內容。',
  chosenBy: (model) => `部分問題由 ${model} 挑選。所有引文都來自你的履歷或職缺說明。`,
  noMore: 'AI 模型找不到可以查核的問題。',
  stories: '你的故事',
  storiesHint:
    '工作中的時刻，用你自己的話寫下。它們不會出現在履歷或分享連結中，也不會傳送給 AI 模型。只有你的備份、JSON 檔案和面試單裡有這些故事。',
  writeStory: '寫故事',
  chooseStory: '選擇故事',
  noStories: '還沒有故事。可以在這裡或問題旁邊寫一個。',
  searchStories: '搜尋故事',
  noneFound: '沒有包含這些詞的故事。',
  untitledStory: '未命名的故事',
  fields: {
    title: { label: '標題', example: '例如：水泵停擺的那一夜' },
    situation: { label: '情境', example: '在何時何地，當時發生了什麼？' },
    task: { label: '任務', example: '需要你做什麼？' },
    action: { label: '行動', example: '你一步步做了什麼？' },
    result: { label: '結果', example: '結果如何？' },
  },
  done: '完成',
  deleteStory: '刪除故事',
  storyDeleted: '已刪除故事',
  lines: '履歷裡的內容',
  linesHint: '關於這些內容的問題會顯示這個故事。',
  addLine: '加入一行',
  searchLines: '搜尋履歷',
  noLineFound: '履歷裡沒有包含這些詞的內容。',
  lineGone: '履歷裡已不存在的一行',
  untie: (line) => `移除：${line}`,
  notForThis: (story) => `從這個問題移除：${story}`,
  keptIn: (cv) => `你的故事儲存在「${cv}」，這份履歷以它為準。`,
  onlyHere: '只在這份履歷裡：',
  moveToMaster: '用於所有版本',
  making: '製作 PDF 中…',
  sheet: {
    fileName: '面試',
    story: (name) => `故事：${name}`,
  },
}
