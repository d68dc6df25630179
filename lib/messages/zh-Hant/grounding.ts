import type { grounding as english } from '../en/grounding'

/** Messages about why a suggestion is blocked, or has to be confirmed, in Traditional Chinese. */
export const grounding: typeof english = {
  elsewhere: (words) => `「${words}」寫在履歷的其他地方。用在這裡也屬實嗎？`,
  sentences: {
    number: (words) => `「${words}」中的數字不在被取代的文字裡。`,
    unit: (words) => `「${words}」的單位與履歷不同。`,
    period: (words) => `「${words}」的頻率或期間與履歷不同。`,
    limit: (words) => `「${words}」比履歷寫得更精確，或說得更多。`,
    negation: (words) => `「${words}」：履歷的說法相反，或在這裡排除了某些內容。`,
    hedge: (words) => `履歷寫的是你協助這件事，「${words}」卻說是你做的。`,
    role: (words) => `「${words}」說的職責比履歷寫的更大。`,
    title: (words) => `「${words}」不是你在這裡的職稱。`,
    qualification: (words) => `履歷在這裡沒有寫到資格「${words}」。`,
    level: (words) => `履歷裡沒有「${words}」這個程度。`,
    restriction: (words) => `「${words}」限定了履歷的說法，建議卻漏掉了。`,
    skill: (words) => `履歷裡沒有「${words}」這項技能。`,
    name: (words) => `履歷裡沒有「${words}」。`,
    word: (words) => `履歷裡沒有「${words}」。用在這裡屬實嗎？`,
    combination: (words) => `「${words}」把履歷中分開的事合在一起。`,
    locked: () => '姓名、職稱、日期和學位只有你能變更。',
    language: () => '無法檢查這種語言的文字。',
    length: () => '這段文字太長，無法檢查。',
  } as Readonly<Record<string, (words: string) => string>>,
}
