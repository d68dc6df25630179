import type { ownTemplate as english } from '../en/own-template'

/** Messages about a template that the person adds from a file, in Traditional Chinese. */
export const ownTemplate: typeof english = {
  title: '你自己的範本',
  add: '使用自己的範本…',
  change: '使用其他檔案…',
  remove: '移除範本',
  download: '將這個範本下載成檔案',
  hint: '最大 32 kB 的 JSON 檔，描述顏色、字型和排列方式。下載喜歡的範本，用文字編輯器修改，再到這裡使用。檔案會在這部裝置上檢查，並隨履歷一起儲存。',
  checking: '正在檢查範本：用它製作三份履歷，再讀取結果…',
  used: (name) => `你的履歷採用「${name}」。`,
  refused: (file) => `「${file}」無法當成範本使用。沒有任何變更。請修正以下各處，再試一次：`,
  unreadable:
    '這份履歷中的範本無法在這裡使用，所以改用下面選擇的內建範本。內容沒有遺失。無法使用的原因：',
  failed: '無法檢查範本，沒有任何變更。請稍後再試一次。',
  wholeFile: '檔案',
}
