import type { exportArea as english } from '../en/export'

/** Messages of the export dialog, in Traditional Chinese. */
export const exportArea: typeof english = {
  title: '匯出',
  format: '格式',
  formats: {
    pdf: { name: 'PDF', hint: '適合寄送，在哪裡看起來都一樣。' },
    docx: { name: 'Word', hint: '給要求 .docx 的招募人員和網站，可以編輯。' },
    text: { name: '純文字', hint: '適合貼到線上表單' },
    html: { name: '網頁', hint: '單一 HTML 檔，適合網站或螢幕閱讀器' },
    markdown: { name: 'Markdown', hint: '適合筆記、wiki 和 GitHub 等網站' },
    png: { name: '圖片', hint: '一頁存成一張 PNG 圖片' },
    json: { name: 'JSON Resume，完整', hint: '在 Vitae 開啟時完全相同' },
    'json-resume': {
      name: 'JSON Resume，基本',
      hint: '給其他工具使用，不含自訂區塊。',
    },
    europass: {
      name: 'Europass',
      hint: '給 Europass 網站使用。也能在 Vitae 開啟，但不含設計。',
    },
  },
  letterFormats: { json: { name: 'JSON，完整' } } as Partial<Record<string, { name: string }>>,
  page: '頁面',
  blind: '不含姓名、照片和地址',
  blindHint: '聯絡方式、出生日期、連結和推薦人也會去掉。您的履歷保持不變。',
  blindChecking: '正在準備並檢查檔案…',
  blindChecked: '已檢查：我們重新讀取了檔案，沒有發現這些資訊。',
  blindLeft: '檔案中仍有您的姓名或聯絡方式。沒有儲存任何內容。請從內文中刪除後再試一次。',
  genderedWords: '可能透露性別的詞',
  genderedHint:
    '這些詞會留在檔案中。如果說的是您，請在履歷中修改。並非所有透露性別的說法都能找到。',
  fileName: '檔案名稱',
  save: '下載檔案',
  saving: '準備中…',
  failed: '無法製作檔案。內容沒有遺失。請稍後再試一次。',
  copied: '已複製成純文字。',
  nothingToCopy: '這個區塊還是空的，沒有可以複製的內容。',
  nothingYet: '這份文件還是空的，沒有可以複製的內容。',
  notCopied: '瀏覽器不允許複製。請改為匯出成純文字。',
}
