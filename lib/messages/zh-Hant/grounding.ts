import type { grounding as english } from '../en/grounding'

/** Messages about why a suggestion is blocked, or has to be confirmed, in Traditional Chinese. */
export const grounding: typeof english = {
  elsewhere: (words) => `「${words}」寫在履歷的其他地方。用在這裡也屬實嗎？`,
  sentences: {
    number: (words) => `「${words}」中的數字不在被取代的文字裡。`,
    unit: (words) => `「${words}」的單位與履歷不同。`,
    period: (words: string) => `「${words}」說的頻率或期間，履歷在這裡沒有寫到。`,
    limit: (words: string) =>
      `「${words}」中的數字在履歷中有不同的限定（如「最多」「約」），或沒有限定。`,
    negation: (words: string) => `「${words}」否定或排除了某些內容，而履歷在這裡沒有。`,
    role: (words: string) => `「${words}」說的職責可能比履歷寫的更大。`,
    title: (words) => `「${words}」不是你在這裡的職稱。`,
    qualification: (words) => `履歷在這裡沒有寫到資格「${words}」。`,
    level: (words) => `履歷裡沒有「${words}」這個程度。`,
    restriction: (words: string) => `你的原文中有「${words}」，這裡缺少。`,
    skill: (words) => `履歷裡沒有「${words}」這項技能。`,
    name: (words) => `履歷裡沒有「${words}」。`,
    word: (words) => `履歷裡沒有「${words}」。用在這裡屬實嗎？`,
    combination: (words: string) => `這些字詞都在履歷裡，但沒有這樣放在一起：「${words}」。`,
    locked: () => '姓名、職稱、日期和學位只有你能變更。',
    language: () => '無法檢查這段文字：不支援它的語言，或它不是履歷的語言。',
    length: () => '這段文字太長，無法檢查。',
  } as Readonly<Record<string, (words: string) => string>>,
}
