import type { grounding as english } from '../en/grounding'

/** Messages about why a suggestion is blocked, or has to be confirmed, in Simplified Chinese. */
export const grounding: typeof english = {
  elsewhere: (words) => `“${words}”在你简历的其他部分。用在这里是否也属实？`,
  sentences: {
    number: (words) => `“${words}”中的数字不在被替换的文字中。`,
    unit: (words) => `“${words}”的单位与你的简历不同。`,
    period: (words) => `“${words}”所说的频率或期间，你的简历在这里没有写到。`,
    limit: (words) => `“${words}”中的数字在你的简历中有不同的限定（如“最多”“约”），或没有限定。`,
    negation: (words) => `“${words}”否定或排除了某些内容，而你的简历在这里没有。`,
    role: (words) => `“${words}”所称的作用可能比你的简历所写的更大。`,
    title: (words) => `“${words}”不是你在这里的职位名称。`,
    qualification: (words) => `你的简历在这里没有写到资质“${words}”。`,
    level: (words) => `你的简历中没有级别“${words}”。`,
    restriction: (words) => `你的原文中有“${words}”，这里缺少。`,
    skill: (words) => `你的简历中没有技能“${words}”。`,
    name: (words) => `你的简历中没有“${words}”。`,
    word: (words) => `你的简历中没有“${words}”。用在这里是否属实？`,
    combination: (words) => `这些词都在你的简历中，但没有这样放在一起：“${words}”。`,
    locked: () => '姓名、职位名称、日期和学位只能由你自己更改。',
    language: () => '无法核对这段文字：不支持它的语言，或它不是你简历的语言。',
    length: () => '这段文字太长，无法核对。',
  },
}
