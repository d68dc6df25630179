import type { ownTemplate as english } from '../en/own-template'
import { formatters } from '../format'

const { number } = formatters('zh-Hant')

/** Names the way in which a page was read, in brackets behind what was found. */
const readers = {
  file: '依檔案順序讀取',
  lines: '逐行讀取',
}

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
  reasons: {
    'not-text': '必須是文字。',
    'not-number': '必須是數字。',
    'not-boolean': '必須是 true 或 false。',
    'not-list': '必須是清單。',
    'not-object': '必須是物件。',
    'wrong-type': '值的類型不正確。',
    'not-one-of': ({ text }) => `必須是其中之一：${text}。`,
    'unknown-field': ({ text }) => `沒有範本有這些欄位：${text}。`,
    'too-long': ({ count }) => `太長。最多字元數：${number(count)}。`,
    'too-many': ({ count }) => `項目太多。最多：${number(count)}。`,
    'too-few': ({ count }) => `項目太少。最少：${number(count)}。`,
    'too-large': ({ count }) => `太大。最大：${number(count)}。`,
    'too-small': ({ count }) => `太小。最小：${number(count)}。`,
    'too-deep': '巢狀層級太深。',
    empty: '不能空白。',
    'not-colour': '必須是顏色，例如「#2437c9」，使用小寫字母。',
    'unknown-name': '這裡沒有這個名稱。',
    'not-allowed': '這裡不允許。',
    'not-json': '這不是 JSON。',
    'no-place': ({ text }) => `沒有位置放：${text}。`,
    twice: ({ text }) => `重複出現：${text}。`,
    'contacts-twice': '聯絡方式已在側欄中。',
    'header-high': ({ count }) => `各部分合計太高。最大：${number(count)} 公釐。`,
    contrast: ({ text, count, of, colour, ground }) =>
      `配色「${text}」：${ground} 上的 ${colour} 對比為 ${number(count)}:1，文字需要 ${number(of)}:1。`,
    'not-drawn': ({ person }) => `無法用它呈現 ${person} 的履歷。`,
    torn: ({ text, person, reader }) =>
      `在 ${person} 的履歷中，「${text}」無法完整讀取（${readers[reader]}）。`,
    'words-out-of-order': ({ count, of, person, reader }) =>
      `在 ${person} 的履歷中，重點的 ${number(of)} 個詞中有 ${number(count)} 個順序正確（${readers[reader]}）。`,
    'lines-out-of-order': ({ count, of, person, reader }) =>
      `在 ${person} 的履歷中，${number(of)} 個標題和重點中有 ${number(count)} 個順序正確（${readers[reader]}）。`,
    'not-printed': ({ text, person }) => `在 ${person} 的履歷中，沒有顯示：${text}。`,
    'outside-page': ({ text, person }) => `在 ${person} 的履歷中，文字超出邊界：${text}。`,
    overlapping: ({ text, person }) => `在 ${person} 的履歷中，文字重疊：${text}。`,
    'stranded-heading': ({ text, person }) => `在 ${person} 的履歷中，標題單獨出現：${text}。`,
  },
}
