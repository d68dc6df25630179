import type { applicationTables as english } from '../en/application-tables'
import { formatters } from '../format'

const { plural, number } = formatters('zh-Hant')

/** Messages of the numbers about applications, and of their tables (CSV), in Traditional Chinese. */
export const applicationTables: typeof english = {
  numbersHint: '在這部裝置上依你的紀錄統計，不含垃圾桶裡的應徵。',
  byStage: '依階段',
  sentTitle: '應徵與回覆',
  sentText: (sent, answered) =>
    sent === 0
      ? '你還沒有送出任何應徵。'
      : `送出 ${number(sent)} 筆應徵，收到 ${number(answered)} 次回覆`,
  answeredHint: '面試、錄取和未錄取都算回覆。',
  byCv: '依履歷',
  byTemplate: '依範本',
  byMonth: '依月份',
  columns: {
    template: '範本',
    month: '應徵月份',
    sent: '已應徵',
    answered: '已回覆',
    rate: '回覆率',
  },
  tooFew: '數量太少',
  tooFewHint: (count) =>
    `應徵達到 ${number(count)} 筆才會顯示回覆率。數量更少時，運氣的影響比履歷大。`,
  noTemplate: '未記錄寄出的 PDF',
  noMonth: '未記錄日期',
  exported: (count) => plural(count, { other: '已將 # 筆應徵下載為 CSV' }),
  notExported: (count) => plural(count, { other: '缺少 # 筆應徵：只存在帳號裡，無法取得。' }),
  calendarMade: (count) => plural(count, { other: '已下載 # 筆應徵的到期日' }),
  nothingDue: '沒有可以加入行事曆的日期。',
  calendarName: '應徵行程',
  events: { followUp: '後續事項', deadline: '應徵截止' },
  importTitle: '匯入應徵',
  importHint:
    '請選擇來自其他追蹤工具或試算表的 CSV 檔案，或從這裡下載的 CSV 檔案。你檢視後才會加入。檔案在這部裝置上讀取。',
  chooseTable: '選擇 CSV 檔案',
  refused: {
    empty: '檔案是空的。請選擇其他檔案。',
    'no-columns': '找不到雇主或職稱的欄。請將其中一欄命名為「Employer」或「Job title」，再試一次。',
    'too-large': '這個檔案對應徵清單來說太大。',
    'wrong-type': '這不是 CSV 檔案。請將試算表存成 CSV 後再試一次。',
    'gave-up': '讀取這個檔案花費的時間太長。請減少列數後再試一次。',
  },
  checkTitle: '加入前檢視',
  dayOrder: '像 03/04/2026 這樣的日期',
  dayFirst: '日在前：4月3日',
  monthFirst: '月在前：3月4日',
  unknownColumns: (names) => `其他欄：${names}`,
  keepRest: '將其他欄加入備註',
  restLine: (column, text) => `${column}：${text}`,
  alreadyHere: (count) => plural(count, { other: '# 筆已經存在（雇主和職稱相同），所以未勾選。' }),
  nameless: (count) => plural(count, { other: '# 列沒有雇主也沒有職稱，因此略過。' }),
  leftOut: (count) => plural(count, { other: '還有 # 列未讀取。請分割檔案後再匯入。' }),
  shortened: (columns) => `已縮短：${columns}`,
  isHere: '已經存在',
  rows: '檔案中的列',
  add: (count) => plural(count, { other: '加入 # 筆應徵' }),
  adding: (done, count) => `加入中：${number(done)} 筆，共 ${number(count)} 筆…`,
  added: (count) => plural(count, { other: '已加入 # 筆應徵' }),
  tickAll: '全部勾選',
  untickAll: '全部取消勾選',
}
