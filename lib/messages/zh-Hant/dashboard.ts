import type { dashboard as english, KindCounts } from '../en/dashboard'
import { formatters } from '../format'

const { plural } = formatters('zh-Hant')

/** Formats "2 份履歷和 1 份求職信"; leaves out a kind of which there is none. */
function countKinds({ resume, letter }: KindCounts): string {
  const resumes = plural(resume, { other: '# 份履歷' })
  const letters = plural(letter, { other: '# 份求職信' })
  if (letter === 0) return resumes
  return resume === 0 ? letters : `${resumes}和 ${letters}`
}

/** Builds the messages about one document; `what` is its kind, which is not inflected. */
const wordsFor = (what: string) => ({
  untitled: `未命名的${what}`,
  newName: `這份${what}的名稱`,
  unreadable: `無法在這裡顯示這份${what}。沒有任何變更。請開啟查看原因。`,
  notBrought: `無法從帳號取得這份${what}。沒有任何變更。連上網路後請再試一次。`,
  notRenamed: `無法重新命名這份${what}。沒有任何變更。請開啟查看原因。`,
  notCopied: `無法讀取這份${what}，所以沒有複製或下載任何內容。請開啟查看原因。`,
})

/** Messages of the dashboard, in Traditional Chinese. */
export const dashboard: typeof english = {
  title: '你的履歷',
  home: 'Vitae，回首頁',
  lists: { label: '頁面', cvs: '履歷', applications: '應徵' },
  newCv: '新增履歷',
  openFile: '開啟檔案',
  search: '搜尋你的履歷',
  sortBy: '排序你的履歷',
  sorts: { updated: '最近編輯', created: '最新建立', title: '依名稱' },
  searched: {
    all: {
      found: (counts) => `找到 ${countKinds(counts)}`,
      nothing: (query) => `沒有任何履歷或求職信包含「${query}」。`,
    },
    searching: {
      found: (counts) => `目前找到 ${countKinds(counts)}`,
      nothing: (query) => `正在所有履歷和求職信中搜尋「${query}」…`,
    },
    device: {
      found: (counts) => `在這部裝置上找到 ${countKinds(counts)}`,
      nothing: (query) =>
        `這部裝置上沒有任何履歷或求職信包含「${query}」。目前無法搜尋只存在帳號裡的文件。連上網路後請再試一次。`,
    },
  },
  clearSearch: '顯示所有履歷',
  loading: '正在載入你的履歷…',
  ofKind: { resume: wordsFor('履歷'), letter: wordsFor('求職信') },
  more: (title) => `「${title}」的更多選項`,
  open: '開啟',
  rename: '重新命名',
  tailor: '針對職缺調整',
  writeLetter: '撰寫求職信',
  letter: '求職信',
  fileNames: { resume: '履歷', letter: '求職信' },
  duplicate: '建立副本',
  copyOf: (title) => `${title}（副本）`,
  duplicated: (title) => `已建立「${title}」`,
  downloadJson: { resume: '下載 JSON Resume 檔', letter: '下載 JSON 檔' },
  trash: '移到垃圾桶',
  trashed: (title) => `已將「${title}」移到垃圾桶`,
  notHereYet: '在你的帳號裡，尚未存到這部裝置',
  notErased: (title) => `「${title}」在別處有變更，所以沒有刪除。請先看一下，再決定是否刪除。`,
  forJob: (job) => `應徵：${job}`,
  pages: (count) => plural(count, { other: '# 頁' }),
  editedToday: (time) => `今天 ${time}`,
  editedYesterday: (time) => `昨天 ${time}`,
  edited: (date) => date,
  trashedOn: (date) => `移到垃圾桶：${date}`,
  trashTitle: '垃圾桶',
  trashLink: (count) => plural(count, { other: '垃圾桶（#）' }),
  trashNote: '履歷和求職信會留在這裡，直到你永久刪除。',
  trashNoteAccount: '履歷和求職信會在你的所有裝置上保留 30 天，之後就會永久刪除。',
  daysLeft: (count) => (count === 0 ? '今天刪除' : plural(count, { other: '剩下 # 天' })),
  trashEmpty: '垃圾桶是空的。',
  backToCvs: '回到你的履歷',
  restore: '還原',
  restoreNamed: (title) => `還原「${title}」`,
  restored: (title) => `已還原「${title}」`,
  erase: '永久刪除',
  eraseNamed: (title) => `永久刪除：${title}`,
  erased: (title) => `「${title}」將會永久刪除`,
  emptyTitle: '建立你的第一份履歷',
  emptyText: {
    device: '開始輸入，邊寫邊看實際的 PDF。不需要帳號，寫的內容都留在這部裝置上。',
    tab: '開始輸入，邊寫邊看實際的 PDF。這個瀏覽器目前無法儲存任何內容：關閉分頁前，請先下載你寫的內容。',
    account: '開始輸入，邊寫邊看實際的 PDF。寫的內容會存在你的帳號和這部裝置上。',
    accountOnly: '開始輸入，邊寫邊看實際的 PDF。寫的內容會存在你的帳號裡。',
  },
  start: '開始撰寫',
  importTitle: '匯入你的履歷',
  importText:
    '選擇 PDF、Word 檔案或其他服務的匯出檔，或拖放到這個頁面的任何地方。成為履歷之前你可以先檢視。檔案只在這部裝置上讀取，不會傳送到任何地方。',
  chooseFile: '選擇檔案',
  pasteText: '貼上文字',
  pasteTitle: '貼上履歷的文字',
  pasteLabel: '履歷的文字',
  pasteHint: '請保留原本的換行和標題。成為履歷之前你可以先檢視。',
  pasteRead: '匯入文字',
  waiting: (count) => plural(count, { other: '有 # 筆匯入等待檢視。' }),
  goOn: '檢視',
  startEmpty: '從空白履歷開始',
  dropHere: '把履歷拖放到這裡：PDF、Word、文字、LinkedIn、JSON Resume 或備份',
  importing: '正在讀取檔案…',
  imported: (count) => plural(count, { other: '已加入 # 份履歷' }),
  alreadyHere: (count) =>
    count === 1 ? '這份履歷已經在這裡' : plural(count, { other: '這 # 份履歷已經在這裡' }),
  droppedFile: '你拖放的檔案',
  refusedTitle: (name) => `無法讀取「${name}」。`,
  refused: {
    folder: '這是資料夾，或瀏覽器沒有權限讀取。請打開它，選擇裡面的檔案。',
    unreadable: '瀏覽器沒有把檔案交給這個頁面。請改在這裡選擇檔案。',
    'too-large': '檔案太大，不會是履歷或備份。',
    'too-many': '裡面的檔案太多，不會是備份。',
    'not-json': '這不是 JSON Resume 檔，也不是 Vitae 製作的備份。',
    damaged: '封存檔不完整或已損毀。請重新下載或複製後再試一次。',
    password: '檔案有密碼保護。請解壓縮或存成沒有密碼的檔案，然後再試一次。',
    'nothing-inside': '裡面沒有履歷。',
    'not-a-resume': '有些部分不符合 JSON Resume 格式：',
    'newer-version': '檔案由較新版本的 Vitae 製作。請重新載入頁面以取得最新版本。',
  },
  problems: {
    'wrong-type': '值的類型不正確',
    'too-long': '太長',
    'too-many': '項目太多',
    'too-deep': '層級太深',
    'too-large': '太大',
    'forbidden-key': '含有不允許的名稱',
    'not-allowed': '含有不允許的值',
    'newer-version': '來自較新的版本',
  },
  problemAt: (path, problem) => `${path}：${problem}`,
  wholeFile: '整個檔案',
  moreProblems: (count) => plural(count, { other: '還有 # 處' }),
  nothingChanged: '你的履歷沒有變更。',
  dismiss: '關閉這則訊息',
  downloadAll: '下載這部裝置上的所有內容',
  downloadAllHere: '下載這個分頁裡的所有內容',
  downloadingAll: '正在準備下載…',
  downloadedAll: (count) => plural(count, { other: '已將 # 份文件下載成一個檔案' }),
  downloadFailed: '無法製作檔案。內容沒有遺失。請稍後再試一次。',
  onThisDevice: '在這部裝置上',
  inThisTab: '只在這個分頁裡',
  inAccount: '在你的帳號裡',
  inAccountText:
    '你撰寫的同時，履歷會存在這部裝置並傳送到帳號，讓你在所有裝置上都能使用。如果有內容還沒存到帳號，上方的狀態列會告訴你。',
  accountOffer: '有了帳號，所有裝置上都有你的履歷，還能查看先前的版本。',
  createAccount: '建立帳號',
  onlyHere: (count) => plural(count, { other: '有 # 份文件只在這部裝置上' }),
  leftBehind:
    '你已登出。瀏覽器的儲存空間沒有回應，所以你的履歷可能還留在這部裝置上。如果有別人使用這部裝置，請關閉 Vitae 的所有分頁，並在瀏覽器的設定中刪除這個網站的資料。',
  settings: '設定',
  theme: '主題',
  themes: { system: '依裝置', light: '淺色', dark: '深色' },
  timeZone: '時區',
  deviceTimeZone: (name) => `與裝置相同（${name}）`,
}
