import type { tailor as english } from '../en/tailor'
import { formatters } from '../format'

const { plural, number } = formatters('zh-Hant')

/** Messages of the screen that fits a CV to a job, in Traditional Chinese. */
export const tailor: typeof english = {
  title: '針對職缺調整',
  heading: (job) => (job === '' ? '針對職缺調整' : `針對職缺調整：${job}`),
  job: (title, employer) => [title, employer].filter(Boolean).join('，'),
  back: '回到編輯',
  tabs: '檢視方式',
  jobTab: '職缺',
  suggestionsTab: '建議',
  paperTab: '預覽',
  postingTitle: '要應徵哪個職缺？',
  postingHint:
    '貼上完整的職缺說明。它只在這部裝置上讀取，你要求時才會傳送給 AI 模型。其中的連結不會開啟。',
  postingLabel: '職缺說明',
  postingExample: '在這裡貼上職缺說明',
  chooseFile: '選擇文字檔',
  read: '與我的履歷比對',
  change: '變更職缺說明',
  unread: {
    empty: '還沒有文字。請貼上職缺說明。',
    'too-short': '這段文字太短，無法與履歷比對。請貼上完整的職缺說明。你的文字會保留。',
    'too-long': '這段文字太長。請只貼上職缺說明，不要貼整個頁面。你的文字會保留。',
    'not-text': '這不是文字檔。請開啟它，複製文字後貼在這裡。',
  },
  warnings: {
    'hidden-text': '職缺說明含有看不見的字元，已經略過。',
    instructions: (words) => `職缺說明含有給 AI 的指令：「${words}」。只會當成一般文字，不會照做。`,
    shortened: (read) => `職缺說明很長，只讀取前 ${number(read)} 個字元。`,
  },
  demands: '職缺要求的條件',
  noDemands: '在這份職缺說明中找不到條件。你可以在下面加入。',
  shown: (count) =>
    count === 0
      ? '在你的履歷中找不到這些條件。你可能仍具備：請回答下面的問題。'
      : plural(count, {
          other: '在你的履歷中找到其中 # 項。你可能還具備其他條件：請回答下面的問題。',
        }),
  shownAfter: (count) => plural(count, { other: '加上你採用的建議，共找到 # 項。' }),
  states: {
    present: '履歷裡有',
    'other-name': '履歷裡有，說法不同',
    weak: '能寫得更具體嗎？',
    perhaps: '履歷裡可能有',
    unsure: '你具備這項嗎？',
    missing: '你具備這項嗎？',
    unread: '尚未檢查',
  },
  otherLanguage:
    '你的履歷和這份職缺說明用的語言不同。跨語言比對需要 AI 模型；沒有的話，只能比對名稱、年資和語言程度。',
  niceToHave: '加分條件',
  soft: '個人特質',
  quote: '職缺說明寫道',
  months: (months) => {
    const years = Math.floor(months / 12)
    return years === 0
      ? plural(months, { other: '在相符的工作中至少有 # 個月' })
      : plural(years, { other: '在相符的工作中至少有 # 年' })
  },
  takeOut: '從清單移除',
  addLabel: '加入條件',
  add: '加入',
  groups: { must: '必要條件', nice: '加分條件', own: '你加入的' },
  perhapsHere: '可能在這裡：',
  isItThis: '是這個嗎？',
  yes: '是',
  no: '否',
  about: (action, words) => `${action}：${words}`,
  writeUse: '寫出你在哪裡用過',
  writeFact: '寫進你的履歷',
  weakPart: '你的履歷呈現了其中一部分。可以再多寫一些嗎？',
  weakListed: '你的履歷只列出名稱。你在哪裡用過？',
  weakYears: '你有更多年資嗎？',
  weakDegree: '你的履歷寫的是另一種學位或訓練。你有這一種，或同等的嗎？',
  weakLanguage: '你說得有多好？請寫出程度。',
  saidYes: '你回答就是這個。',
  saidNo: '你回答「否」。',
  saidNoToLine: '你對履歷中的一行回答「否」。',
  changeAnswer: '變更回答',
  showLine: '在預覽中顯示',
  moreLines: (count) => plural(count, { other: '還有 # 行' }),
  moreAbout: (words) => `「${words}」的更多資訊`,
  times: (times) => plural(times, { other: '職缺說明中提到 # 次。' }),
  findEvidence: '用 AI 尋找佐證',
  findEvidenceAgain: '重新尋找佐證',
  evidenceHint: '它必須為每項條件引用你的履歷。',
  quotedBy: (model) => `由 ${model} 找到的履歷引文。`,
  notReliedOn: 'AI 模型的引文不可靠。這裡顯示的是依文字比對的結果。',
  interview: '準備面試',
  writeLetter: '為這個職缺撰寫求職信',
  suggestions: '建議',
  order: '調整履歷的順序',
  noSuggestions: '你的履歷順序已經適合這個職缺。',
  ownWords: '你自己的文字，只是換了順序，沒有加入任何內容。',
  was: (place) => `原本第 ${number(place)} 個`,
  answers: (words) => `相符：${words}`,
  accept: '採用',
  acceptAll: '全部採用',
  dismiss: '不採用',
  accepted: '已採用',
  dismissed: '未採用',
  undo: '復原',
  counts: (all, accepted) =>
    all === 0
      ? '還沒有建議'
      : [
          plural(all, { other: '# 則建議' }),
          accepted === 0 ? '尚未採用' : plural(accepted, { other: '已採用 # 則' }),
          accepted === 0 ? '採用之前不會有任何變更' : '完成時儲存',
        ].join(' · '),
  finish: '完成',
  finishTitle: '儲存你的變更',
  keepAs: '儲存到',
  asCopy: '新的履歷',
  asSame: '這份履歷',
  copyHint: '原本的履歷保持不變。新的履歷會與它和職缺說明保持關聯。',
  sameHint: '儲存後，你採用的建議會加入這份履歷。你可以在編輯器中復原。',
  nameLabel: '新履歷的名稱',
  copyName: (cv, job) => [cv, job].filter(Boolean).join(' – '),
  keep: '儲存',
  keepAndWrite: '儲存並撰寫求職信',
  nothingAccepted: '你還沒有採用任何建議，所以這份履歷沒有可以儲存的內容。',
  keptCopy: '已存成新的履歷',
  keptSame: '已存到這份履歷',
  changedMeanwhile:
    '這份履歷在這段時間有變更，建議已不適用。履歷沒有寫入任何內容。請重新檢視建議。',
  tabOnly: {
    blocked: '這個瀏覽器不會儲存任何內容，所以職缺說明只在這個分頁裡。完成之前請不要關閉分頁。',
    full: '這部裝置的儲存空間已滿，所以職缺說明只在這個分頁裡。請釋出一些空間，並且不要關閉分頁。',
    failed: '這個瀏覽器無法儲存職缺說明，所以它只在這個分頁裡。請不要關閉分頁，系統會繼續嘗試。',
  },
  track: '追蹤這筆應徵',
  trackHint: '連同這份職缺說明和這份履歷，加到你的應徵裡。',
  forApplication: (job) => `這份履歷會記在你的應徵裡：${job}。`,
  notNoted: '履歷已儲存，但無法記到你的應徵裡。請在應徵中選擇它。',
  otherJob: (job) => `這份履歷正在與另一份職缺說明比對。你應徵的職缺：${job}。`,
  useJob: '使用應徵裡的職缺說明',
  jobReplaced: '已更換職缺說明',
}
