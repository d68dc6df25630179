import type { shell as english } from '../en/shell'

/** Messages that every screen may show, in Traditional Chinese. */
export const shell: typeof english = {
  failure: {
    title: '這個頁面停止運作了',
    text: '發生問題。你輸入的內容已儲存在這部裝置上，沒有遺失。請再試一次；如果問題又出現，請下載履歷的副本，然後重新載入頁面。',
    textInMemory:
      '發生問題。瀏覽器不允許儲存，所以你輸入的內容只在這個頁面裡。內容還在：請再試一次，或在關閉或重新載入頁面之前下載副本。',
    textOutside:
      '發生問題。已儲存在這部裝置上的內容都還在。請開啟你的履歷；如果問題又出現，請重新載入頁面。',
    retry: '再試一次',
    reload: '重新載入',
    yourCvs: '你的履歷',
    download: '下載副本',
    preparing: '正在準備副本…',
    downloadFailed: '無法製作副本。沒有刪除任何內容。請稍後再試一次。',
  },
  update: {
    text: 'Vitae 有新版本。你可以隨時重新載入，內容不會遺失。',
    reload: '重新載入',
    later: '稍後',
  },
}
