import type { sharePage as english } from '../en/share-page'

export const sharePage: typeof english = {
  cv: '履歷',
  letter: '求職信',
  documents: '文件',
  view: '檢視',
  text: '文字',
  pdf: 'PDF',
  pages: 'PDF 的頁面。文字內容與其相同。',
  download: '下載 PDF',
  passwordTitle: '此頁面設有密碼',
  passwordHint: '請輸入隨連結收到的密碼。',
  password: '密碼',
  open: '開啟',
  passwordWrong: '密碼不正確，請再試一次。',
  passwordLimited: '密碼錯誤次數過多，請在 15 分鐘後再試。',
  goneTitle: '這裡沒有內容',
  goneText: '此連結已結束、已撤回或從未存在。請詢問傳給你的人。',
  busyTitle: '請稍後再試',
  busyText: '目前無法顯示此頁面。',
}
