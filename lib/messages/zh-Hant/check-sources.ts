import type { checkSources as english } from '../en/check-sources'

/** Sources of the checks, in Traditional Chinese. */
export const checkSources: typeof english = {
  measured: '實際測量這個檔案：依照 PDF 軟體的方式讀取其中的文字。',
  pdf: 'PDF 標準 ISO 32000：閱讀程式必須知道每個符號對應的字元。',
  accessible: '無障礙 PDF 標準 ISO 14289（PDF/UA），螢幕閱讀器依賴這項標準。',
  forms: '線上應徵表單常見的限制。',
  posting: '逐字比對職缺說明與你的履歷。',
  practice: '來自閱讀過許多履歷的人的建議，沒有研究佐證。',
  law: '反歧視法規：在許多國家，雇主不得要求提供這項資訊。',
}
