import type { readback as english } from '../en/readback'
import { formatters } from '../format'

const { plural, number } = formatters('zh-Hant')

/** Messages of the check that reads a PDF back after its download, in Traditional Chinese. */
export const readback: typeof english = {
  title: '軟體讀得到這個 PDF 嗎？',
  allBack: (count) =>
    plural(count, {
      other: '已像履歷篩選系統一樣讀取你的 PDF：# 個欄位全都找到了。',
    }),
  someLost: (lost, of) =>
    plural(of, {
      other: `你的 PDF 已儲存。軟體讀取時，# 個欄位中有 ${number(lost)} 個找不到：`,
    }),
  inText: '你的 PDF 已儲存。所有文字都能讀取。',
  someMisplaced: '軟體可能會把以下內容當成其他資訊。請檢查寫法，或換一個範本：',
  kinds: {
    name: '姓名',
    email: '電子郵件',
    phone: '電話',
    employer: '雇主',
    title: '職稱',
    institution: '學校',
    dates: '日期',
    bullet: '條列重點',
  },
  reasons: {
    'no-glyph': (characters) => `沒有字型支援 ${characters}。請改用其他字元。`,
    'in-pieces': '讀取時被拆成好幾段。請縮短，或換一個範本後重新下載。',
    'not-found': '沒有完整出現在同一處。請換一個範本後重新下載。',
  },
  more: (count) => plural(count, { other: '還有 # 個' }),
  close: '關閉這則訊息',
}
