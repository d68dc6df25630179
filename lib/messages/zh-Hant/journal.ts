import type { journal as english } from '../en/journal'

/** Messages about what is saved on this device, in Traditional Chinese. */
export const journal: typeof english = {
  memoryOnly: {
    blocked:
      '這個瀏覽器不允許儲存任何內容。你的履歷只在這個分頁裡，關閉後就會消失。目前輸入的內容都沒有遺失。',
    full: '這部裝置的儲存空間已滿。之後的變更只在這個分頁裡，直到你釋出空間。目前輸入的內容都沒有遺失。',
    failed: '目前無法儲存。之後的變更只在這個分頁裡。系統會繼續嘗試，目前輸入的內容都沒有遺失。',
    account:
      '這個瀏覽器目前無法在這部裝置上儲存內容。履歷來自你的帳號，輸入的內容也會直接存到那裡。請保持連線，直到顯示已儲存。先前存在這裡的內容沒有變更。',
    'account-full':
      '這部裝置的儲存空間已滿。輸入的內容會直接存到帳號。請保持連線，直到顯示已儲存。先前存在這裡的內容沒有變更。',
  },
  downloadCopy: '下載副本',
  tryAgain: '再試一次',
  persistence: {
    persistent: '你的履歷存在這部裝置的瀏覽器裡，瀏覽器不會自行刪除。',
    'best-effort':
      '你的履歷存在這部裝置的瀏覽器裡。空間不足或連續幾週沒有開啟時，瀏覽器可能會刪除，所以重要的內容請下載副本。',
    unknown:
      '你的履歷存在這部裝置的瀏覽器裡。清除瀏覽器資料就會一併刪除，所以重要的內容請下載副本。',
  },
}
