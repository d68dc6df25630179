import type { language as english } from '../en/language'

/** Messages of the choice of the interface language, in Traditional Chinese. */
export const language: typeof english = {
  language: '語言',
  notFetched: '無法載入這種語言。請檢查網路連線後再試一次。',
  unconfirmed: (name) => `「${name}」的譯文還沒有經過母語人士校對。`,
  suggest: '提出修正',
  title: '提出修正',
  intro: '找到畫面上顯示的文字，然後寫下應有的說法。',
  find: '畫面上的文字',
  nothing: 'Vitae 沒有包含這些字詞的文字。',
  now: '目前文字',
  better: '應改為',
  copy: '複製修正',
  copied: '已複製。請傳給這部伺服器的管理者。',
  notCopied: '瀏覽器不允許複製。',
}
