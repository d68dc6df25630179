import type { fileRuleWords as english } from '../en/check-file-rules'
import { formatters } from '../format'
import { checkSources as sources } from './check-sources'

const { plural, number } = formatters('zh-Hant')

/** Messages of the checks of the PDF file, in Traditional Chinese. */
export const fileRuleWords: typeof english = {
  'text-layer': {
    title: 'PDF 裡是文字，不是文字的圖片',
    found: ({ count }) => plural(count, { other: '有 # 頁是圖片。' }),
    why: '軟體讀不到圖片裡的文字，整頁看起來就像空白。',
    fix: '請用撰寫履歷的程式存成 PDF，不要用掃描的。',
    source: sources.measured,
  },
  'mapped-signs': {
    title: '所有字元都能讀取',
    found: ({ count, text }) => plural(count, { other: `軟體無法讀取 # 個字元：「${text}」。` }),
    why: '有些字型畫出圖示和文字，卻沒有標明是哪個字元。',
    fix: '請移除圖示或換一種字型，再重新儲存 PDF。',
    source: sources.pdf,
  },
  'contact-read-back': {
    title: '姓名和聯絡方式能讀取',
    found: ({ text }) =>
      text === '' ? '找不到電子郵件地址或電話號碼。' : `「${text}」沒有完整出現在同一處。`,
    why: '應徵系統會用這段文字填入你的資料。少了它，雇主就聯絡不到你。',
    fix: '請在頁面上用一般文字寫出姓名和聯絡方式，各占一行。',
    source: sources.measured,
  },
  'words-read-back': {
    title: '職稱、雇主、日期和條列重點能讀取',
    found: ({ count, of }) => `${number(of)} 段文字中，有 ${number(count)} 段無法完整讀取。`,
    why: '軟體讀不到的內容，雇主搜尋履歷時也找不到。',
    fix: '請換一個範本，或縮短讀不到的文字。',
    source: sources.measured,
  },
  'fields-read-back': {
    title: '職稱、雇主、學校和日期能辨識',
    found: ({ text }) => `「${text}」可能會被當成其他資訊。`,
    why: '履歷篩選系統會用辨識到的內容填寫表單。',
    fix: '請檢查寫法，或換一個範本。',
    source: sources.measured,
  },
  'reading-order': {
    title: '文字順序與頁面一致',
    found: ({ count, of }) => `${number(of)} 個部分中，有 ${number(count)} 個與其他部分混在一起。`,
    why: '分欄混在一起時，日期會跑到別的工作旁邊。',
    fix: '請選擇單欄的範本。',
    source: sources.measured,
  },
  'heading-lines': {
    title: '區塊標題獨立成行',
    found: ({ text }) => `「${text}」沒有獨立成行。`,
    why: '軟體靠標題辨認履歷的各個區塊。',
    fix: '請換一個範本，或使用區塊的標準名稱。',
    source: sources.measured,
  },
  'whole-words': {
    title: '單字保持完整',
    found: ({ count, text }) =>
      plural(count, { other: `有 # 處的字母斷行、相連或分開：「${text}」。` }),
    why: '搜尋「office」找不到「of-fice」。',
    fix: '請關閉斷字、連字和字距設定，再重新儲存 PDF。',
    source: sources.measured,
  },
  'links-work': {
    title: '連結可以開啟',
    found: ({ text }) => `連結「${text}」無法開啟。`,
    why: '許多程式只會開啟 https 開頭的連結。',
    fix: '請寫出以 https:// 開頭的完整網址。',
    source: sources.practice,
  },
  'copy-allowed': {
    title: '允許複製文字',
    found: () => '這個 PDF 不允許複製文字。',
    why: '遵守這項設定的軟體無法讀取你的履歷。',
    fix: '請重新儲存 PDF，不要加上保護。',
    source: sources.pdf,
  },
  'title-and-language': {
    title: '檔案標明了標題和語言',
    found: ({ count }) => (count === 1 ? '檔案缺少標題或語言。' : '檔案沒有標明標題和語言。'),
    why: '螢幕閱讀器需要知道語言才能正確發音。有些程式會顯示標題而不是檔名。',
    fix: '請在文件屬性中設定這兩項。',
    source: sources.accessible,
  },
  'tagged-file': {
    title: '標題和清單有標籤',
    found: () => '這個 PDF 沒有標籤。',
    why: '螢幕閱讀器和一些軟體靠標籤分辨標題、清單和段落。',
    fix: '請存成有標籤的（無障礙）PDF。',
    source: sources.accessible,
  },
  'file-size': {
    title: '檔案夠小，可以上傳',
    found: ({ count }) => `檔案有 ${number(count)} MB。許多應徵表單最多只收 2 MB。`,
    why: '有些表單會拒收大檔案，卻不告訴你。',
    fix: '請縮小或移除圖片。',
    source: sources.forms,
  },
}
