import type { ownFont as english } from '../en/own-font'

/** Messages about a font that the person adds from a file, in Traditional Chinese. */
export const ownFont: typeof english = {
  add: '加入你自己的字型…',
  addFace: '加入另一個檔案…',
  remove: '移除字型',
  hint: '最大 4 MB 的 TTF 檔案。如果有粗體和斜體的檔案，也請一併加入。',
  staysHere: '你的字型只存在這部裝置和你的備份裡，不會上傳。',
  inAccount: '你的字型會上傳到帳號，供其他裝置和為你製作的 PDF 使用。其他人無法取得。',
  checking: '正在檢查字型…',
  faces: { regular: '一般', italic: '斜體', bold: '粗體', boldItalic: '粗斜體' },
  missing: '這個字型的檔案不在這部裝置上，所以 PDF 會使用建議的字型。重新加入檔案就能在這裡使用。',
  notInAccount:
    '這個字型的檔案還不在你的帳號裡，所以 PDF 會使用建議的字型。有檔案的裝置會將它上傳，你也可以在這裡重新加入。',
  carrying: '正在將字型上傳到帳號…',
  carryWaiting: '字型在這部裝置上，但還不在你的帳號裡。系統會繼續嘗試上傳。',
  carryRefused:
    '字型只在這部裝置上，因為你的帳號無法儲存這個檔案。在這裡下載的 PDF 會包含這個字型。',
  tooManyFonts:
    '字型只在這部裝置上，因為你的帳號已有 60 個字型檔。沒有履歷使用的字型檔會在 30 天後刪除。',
  notInThisPdf: '這個 PDF 沒有你的字型，因為還無法上傳到帳號。你在這裡下載的 PDF 會有。',
  errors: {
    'too-large': '檔案超過 4 MB。',
    'not-a-font': '這不是字型檔。請選擇副檔名為 .ttf 的檔案。',
    compressed: '這是網頁字型（WOFF）。請選擇它的 TTF 檔案。',
    collection: '這個檔案含有多種字型（TTC）。請選擇只含一種字型的檔案。',
    variable: '這是可變字型。請選擇靜態的 TTF 檔案，例如 Regular 和 Bold。',
    postscript: '這個字型採用 PostScript 外框（OTF）。請選擇它的 TTF 版本。',
    restricted: '這個字型的製作者不允許嵌入文件。',
    'no-subsetting': '這個字型的製作者只允許在文件中放入整套字型，而 Vitae 的 PDF 只包含用到的字。',
    'too-many-glyphs': '這個字型的字元超過 30,000 個。',
    damaged: '檔案已損毀。請重新下載字型，再試一次。',
    unreadable: '這個檔案無法當成字型讀取。請試試其他檔案。',
  },
  refused: (file, reason) => `${file}：${reason}沒有任何變更。`,
}
