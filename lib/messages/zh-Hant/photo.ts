import type { photoArea as english } from '../en/photo'
import { formatters } from '../format'

const { number } = formatters('zh-Hant')
const share = (value: number) => number(value, { style: 'percent' })

/** Messages of the photo, in Traditional Chinese. */
export const photoArea: typeof english = {
  add: '加入照片',
  change: '更換照片',
  elsewhere: '照片檔不在這部裝置上，所以 PDF 裡沒有照片。',
  notBrought: '照片檔還不在你的帳號裡，所以 PDF 裡沒有照片。有檔案的裝置會將它上傳。',
  carrying: '正在將照片上傳到帳號…',
  carryWaiting: '照片在這部裝置上，但還不在你的帳號裡。系統會繼續嘗試上傳。',
  carryRefused:
    '照片只在這部裝置上，因為你的帳號無法儲存這個檔案。重新選擇照片，就能在所有裝置上使用。',
  hidden: '已在履歷上隱藏。可以在「設計」中重新顯示。',
  title: '照片',
  reader: '你正在另一個分頁編輯這份履歷。要在這裡更換照片，請改在這個分頁編輯。',
  choose: '選擇照片',
  chooseOther: '選擇其他照片',
  dropHere: '或拖放到這裡。支援 JPEG、PNG、WebP、AVIF 或 GIF。裁切時照片不會離開你的裝置。',
  opening: '正在開啟照片…',
  missing: '這份履歷的照片不在這部裝置上。請重新選擇，或維持現狀。',
  inAccount: '照片會上傳到你的帳號，供其他裝置使用。位置和時間不會上傳。',
  notInAccount: '這個 PDF 沒有你的照片，因為還無法上傳到帳號。你在這裡下載的 PDF 會有。',
  unusual: (place) =>
    `${place}的履歷大多不放照片，讓對方只憑工作能力評斷。除非對方要求，否則不建議加入。`,
  places: {
    US: '美國',
    CA: '加拿大',
    GB: '英國',
    IE: '愛爾蘭',
    AU: '澳洲',
    NZ: '紐西蘭',
    NL: '荷蘭',
    SE: '瑞典',
    english: '多數英語系國家',
  },
  crop: '照片的可見範圍',
  cropKeys:
    '拖曳可移動，兩指縮放或捲動可縮放。鍵盤：方向鍵移動照片（按住 Shift 更快），+ 和 − 縮放。',
  position: (zoom, across, down) =>
    `縮放 ${share(zoom)}。中心位於水平 ${share(across)}、垂直 ${share(down)}。`,
  zoom: '縮放',
  percent: share,
  shape: '形狀',
  shapes: { upright: '直式', rounded: '圓角', square: '方形', round: '圓形' },
  greyscale: '黑白',
  brightness: '亮度',
  contrast: '對比',
  alt: '照片說明',
  altHint: '給螢幕閱讀器使用者的替代文字。留空就使用你的姓名。',
  reset: '重設',
  remove: '移除照片',
  removed: '已移除照片',
  save: '使用這張照片',
  saving: '儲存中…',
  errors: {
    'too-large': '這個檔案超過 40 MB。沒有任何變更。請從照片應用程式匯出較小的照片，再選擇它。',
    'too-many-pixels':
      '這張照片超過 6400 萬像素。沒有任何變更。請在照片應用程式中縮小，再重新選擇。',
    svg: 'SVG 圖形不能當成照片。沒有任何變更。請選擇 JPEG 或 PNG。',
    heic: '這個瀏覽器無法讀取這張 HEIC 或 AVIF 照片。沒有任何變更。請匯出成 JPEG，再選擇它。',
    unreadable: '這個檔案不是照片，或已損毀。沒有任何變更。請選擇 JPEG 或 PNG。',
    failed: '這個瀏覽器無法處理這張照片。沒有任何變更。請試試較小的照片。',
  },
}
