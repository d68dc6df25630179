import type { preview as english } from '../en/preview'
import { formatters } from '../format'

const { number } = formatters('zh-Hant')

/** Messages of the preview, in Traditional Chinese. */
export const preview: typeof english = {
  region: 'PDF 預覽',
  pages: '頁面',
  asText: '履歷的文字版。選擇任何文字即可編輯。',
  asTextToRead: '履歷的文字版',
  loading: '正在準備預覽…',
  pageNumber: (page, pages) => `第 ${number(page)} 頁，共 ${number(pages)} 頁`,
  tools: '縮放',
  zoomIn: '放大',
  zoomOut: '縮小',
  zoom: (factor) => number(factor, { style: 'percent' }),
  actualSize: '以實際大小顯示',
  fitWidth: '符合寬度',
  tapToEdit: '點一下任何一行即可編輯。點兩下可以縮放。',
  tapToZoom: '點兩下可以縮放。',
  changePhoto: '更換照片',
  openLink: (url) => `按住 Ctrl 或 ⌘ 點一下，即可開啟 ${url}`,
  exampleNote: '這是範例，開始輸入後就會消失，不屬於你的履歷。',
  tryAgain: '再試一次',
  paintFailed: '這個瀏覽器無法顯示頁面。你的文字不受影響，仍可下載 PDF。',
  failed: {
    'unknown-kind': '目前還無法將這種文件製作成 PDF。你的文字不受影響。',
    'too-large':
      '這份履歷太長，無法製作成 PDF。你的文字不受影響，但預覽不是最新的。請縮短最長的部分。',
    'font-unavailable':
      '無法載入字型。你的文字不受影響，但預覽不是最新的。請檢查網路連線，再試一次。',
    'layout-failed':
      '無法顯示你最後的變更。你的文字不受影響，但預覽不是最新的。請修改或復原最後的編輯。',
    'engine-crashed': '預覽停止運作了。你的文字不受影響，但預覽不是最新的。請再試一次。',
    'photo-unavailable':
      '無法載入照片。你的文字不受影響，但預覽不是最新的。請檢查網路連線，再試一次。',
    'deadline-passed':
      '預覽花費的時間太長。你的文字不受影響，但預覽不是最新的。請縮短最長的部分，或再試一次。',
  },
  notPrinted: (place: string) =>
    `無法列印「${place}」。內容沒有遺失，但預覽不是最新的。修改這段文字後，預覽就會恢復。`,
  notPrintedHere: '無法列印這段文字。內容沒有遺失。修改後，預覽就會恢復。',
  showText: '顯示文字',
  thumbnailFailed: '這份履歷沒有預覽',
}
