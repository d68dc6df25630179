import type { sentFiles as english } from '../en/sent-files'
import { formatters } from '../format'

const { number } = formatters('zh-Hant')

/** Messages about PDFs that were sent for an application, in Traditional Chinese. */
export const sentFiles: typeof english = {
  title: '已寄出',
  none: '寄出履歷或求職信後，可以把它的 PDF 保存在這裡。無論你之後怎麼修改，它都維持原樣。',
  kinds: { resume: '履歷', letter: '求職信' },
  fileNames: { resume: '履歷', letter: '求職信' },
  sentOn: (day) => `${day}寄出`,
  editedSince: { resume: '之後這份履歷有修改。', letter: '之後這封求職信有修改。' },
  open: '開啟',
  openNamed: (name) => `開啟 ${name}`,
  download: '下載',
  downloadNamed: (name) => `下載 ${name}`,
  more: (name) => `${name} 的更多操作`,
  compare: '與現在比較',
  remove: '從清單中移除',
  removed: (name) => `已移除：${name}`,
  states: {
    missing: '這個檔案不在這部裝置上。',
    missingInAccount: '這個檔案不在這部裝置上，也無法從你的帳號取得。它可能還在你保存它的裝置上。',
    waiting: '目前只在這部裝置上。連上網路後會存到你的帳號。',
    refused: '只在這部裝置上：你的帳號無法儲存這個檔案。',
    tooMany: '只在這部裝置上：你的帳號沒有空間存放更多已寄出的檔案。',
  },
  tryAgain: '再試一次',
  viewer: {
    loading: '正在開啟 PDF…',
    failed: '無法顯示這個 PDF。你仍然可以下載它。',
    page: (page) => `第 ${number(page)} 頁`,
  },
  comparison: {
    title: (name) => `${name} 和目前的版本`,
    loading: '正在比較…',
    failed: '無法比較這兩者。沒有任何變更。請再試一次。',
    gone: '產生這個 PDF 的文件已不存在。PDF 維持原樣。',
    same: '文字與寄出時相同。',
  },
  mark: {
    action: '標記為已寄出',
    title: '你寄出了什麼？',
    text: '現在產生 PDF，並原樣保存。',
    noCv: '沒有履歷',
    noLetter: '沒有求職信',
    day: '寄出日期',
    save: '保存為已寄出',
    saving: '正在產生 PDF…',
    nothing: '還沒有履歷或求職信。請先寫一份。',
    nothingChosen: '請選擇一份履歷或求職信。',
    noDay: '請選擇日期。',
    done: (name) => `已保存為已寄出：${name}`,
  },
  keep: {
    text: '這個 PDF 會原樣保存在你寄出它所應徵的職缺下。',
    which: '應徵',
    another: '新的應徵',
    employer: '雇主',
    noEmployer: '請填寫雇主。',
  },
  failed: {
    'not-set': '無法產生 PDF。沒有任何變更。請再試一次。',
    'not-here': '無法從你的帳號取得這份文件。沒有任何變更。請在連上網路後再試一次。',
    'too-large': '這個 PDF 超過 4 MB，無法保存在這裡。沒有任何變更。請下載並自行保存。',
    'no-room': '這個瀏覽器沒有空間存放這個檔案。沒有任何變更。請騰出空間或登入，然後再試一次。',
    'not-reached':
      '這個瀏覽器無法儲存這個檔案，也連不上你的帳號。沒有任何變更。請在連上網路後再試一次。',
    refused: '你的帳號無法儲存這個檔案。沒有任何變更。請下載並自行保存。',
    'too-many':
      '這筆應徵已有 100 個已寄出的檔案，不能再增加。沒有任何變更。請移除一些，然後再試一次。',
    'no-application': '無法開啟這筆應徵。沒有任何變更。請再試一次。',
  },
}
