import type { bulkExport as english } from '../en/bulk-export'
import { formatters } from '../format'

const { number } = formatters('zh-Hant')

/** Messages of the download of several CVs and letters as one file, in traditional Chinese. */
export const bulkExport: typeof english = {
  documents: '履歷和求職信',
  limit: (max) => `一次最多 ${number(max)} 份`,
  selected: (count) => `已選取 ${number(count)} 份`,
  selectAll: '全選',
  selectNone: '取消全選',
  nothingSelected: '請至少選取一份履歷或求職信。',
  tooManySelected: (max) => `最多選取 ${number(max)} 份。其餘的可以之後再下載。`,
  lettersLeftOut: '不包含求職信：求職信一定會透露你是誰。',
  leave: '你可以關閉這個視窗並繼續作業。檔案準備好之前，請留在這個頁面。',
  ready: '下載檔已準備好。',
  skipped: (count) => `檔案中缺少 ${number(count)} 份文件：已被刪除或無法製作。`,
  another: '選擇其他文件',
  notSent: '你寫的內容還沒全部送出，檔案會不是最新的。你的變更已存到這部裝置。請稍後再試一次。',
  notThere:
    '選取的內容中有的已在別處刪除或移到垃圾桶。沒有製作任何檔案。請檢查選取的內容後再試一次。',
  tooMany: '過去 24 小時內準備了太多下載檔。內容沒有遺失。請稍後再試一次。',
}
