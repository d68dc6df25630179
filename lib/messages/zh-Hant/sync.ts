import type { sync as english } from '../en/sync'
import { formatters } from '../format'

const { plural } = formatters('zh-Hant')

/** Messages about what is in the account and what is only here, in Traditional Chinese. */
export const sync: typeof english = {
  state: {
    'memory-only': '只在這個分頁裡',
    'on-device': '已存到這部裝置',
    saving: '儲存中…',
    'in-account': '已存到你的帳號',
    offline: '離線，已存到這部裝置',
    retrying: '已存到這部裝置，重試中',
    expired: '請重新登入：已存到這部裝置',
    conflict: '別處有變更：請檢視',
    refused: '只存到這部裝置',
  },
  writing: {
    offline: '離線，正在存到這部裝置…',
    retrying: '正在存到這部裝置…',
    expired: '請重新登入：正在存到這裡…',
    refused: '正在存到這部裝置…',
  },
  inTab: {
    expired: '請重新登入：只在這個分頁裡',
    refused: '只在這個分頁裡',
  },
  short: {
    'memory-only': '只在分頁',
    'on-device': '在這部裝置',
    saving: '儲存中…',
    'in-account': '在你的帳號',
    offline: '離線',
    retrying: '在裝置上',
    expired: '登入',
    conflict: '檢視',
    refused: '在裝置上',
  },
  spoken: {
    'memory-only': '目前無法儲存任何內容。你的變更只在這個分頁裡。',
    'in-account': '內容都已存到你的帳號。',
    offline: '你目前離線。內容都已存到這部裝置，之後會傳送。',
    retrying: '伺服器沒有回應。內容都已存到這部裝置。系統會繼續嘗試。',
    expired: '你的登入狀態已逾期。內容都已存到這部裝置。請重新登入以繼續。',
    conflict: '這份履歷在另一部裝置上也有變更，有內容需要你檢視。',
    refused: '你的帳號無法接受這份履歷目前的內容。它已存到這部裝置。',
  },
  refusedTitle: '還沒存到你的帳號',
  refused: {
    invalid:
      '你的帳號無法接受這份履歷目前的內容。內容都已存到這部裝置。請復原最後的變更，或縮短太長的部分。下次變更時會再試一次。',
    'too-large':
      '這份履歷超過帳號允許的大小。內容都已存到這部裝置。請縮短或移除一些內容。下次變更時會再試一次。',
    'newer-version':
      '帳號中的這份履歷由較新版本的 Vitae 寫成。內容都已存到這部裝置。請重新載入頁面以取得最新版本。',
    limit: '你的帳號空間已滿。這份履歷已存到這部裝置。從垃圾桶永久刪除一份，這份就會存到帳號。',
    role: '你在這個工作區的角色不允許變更這份履歷。你寫的內容已存到這部裝置。請將履歷複製到你自己的文件，或請管理員變更你的角色。',
    'merge-limit':
      '在這裡和別處寫的內容合起來，超過一份履歷能放的量。兩邊都已儲存：你的在這部裝置上，另一份在你的帳號裡。請縮短這裡的內容。下次變更時會再試一次。',
  },
  reload: '重新載入',
  conflictTitle: '這裡和別處都有變更',
  conflictText: (count) =>
    plural(count, {
      other: '有 # 處在這部裝置和另一部裝置上都有變更。兩個版本都在這裡。請選擇履歷要保留哪些。',
    }),
  mine: '在這部裝置上寫的',
  theirs: '在別處寫的',
  changedSince: '之後在這裡寫的',
  holdsNow: '目前履歷中的內容',
  fieldGone: '已不在履歷中的位置',
  taken: '已移除',
  empty: '空白',
  keepChoices: '保留我的選擇',
  decideLater: '稍後決定',
  settled: '已儲存你的選擇。',
  nothingToDecide: '沒有需要決定的了。',
  conflictsLoading: '正在開啟履歷…',
  notSettled: '無法儲存你的選擇。兩個版本都還在。請再試一次。',
  cameBack: (title) =>
    `「${title}」在一部裝置上刪除，又在另一部裝置上編輯。現在已連同編輯的內容恢復。`,
  movedBeside: (title) => `「${title}」在別處永久刪除了。你在這裡寫的內容已存成另一份履歷。`,
  shareLink: '建立分享連結',
  shareLinkHint: '含有你履歷的頁面，可隨時結束',
  shareLinkGuestHint: '連結需要帳號。你的履歷會一起帶過去。',
  downloadSeveral: '一次下載多份',
  link: '連結',
  copyLink: '複製連結',
  copied: '已複製連結',
  notCopied: '瀏覽器不允許複製。請選取連結後自行複製。',
  openLink: '開啟',
  shareFailed: {
    'not-sent':
      '還有內容沒存到帳號，PDF 會不是最新的。你的變更已存到這部裝置。請在狀態列顯示「已存到你的帳號」後再試一次。',
    offline: '你目前離線。內容沒有遺失。連上網路後請再試一次。',
    'not-signed-in': '你的登入狀態已逾期。內容都已存到這部裝置。請先重新登入。',
    'too-many-requests': '短時間內的請求太多。內容沒有遺失。請一分鐘後再試一次。',
    failed: '沒有成功。內容沒有遺失。請稍後再試一次。',
  },
}
