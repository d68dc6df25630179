import type { grounding as english } from '../en/grounding'

/** Messages about why a suggestion is blocked, or has to be confirmed, in Simplified Chinese. */
export const grounding: typeof english = {
  elsewhere: (words) => `“${words}”在你简历的其他部分。用在这里是否也属实？`,
  sentences: {
    number: (words) => `“${words}”中的数字不在被替换的文字中。`,
    unit: (words) => `“${words}”的单位与你的简历不同。`,
    period: (words) => `“${words}”的频率或时段与你的简历不同。`,
    limit: (words) => `“${words}”比你的简历更确切或更进一步。`,
    negation: (words) => `“${words}”：你的简历说的恰好相反，或在这里排除了某些内容。`,
    hedge: (words) => `你的简历说你参与协助，而“${words}”说成是你完成的。`,
    role: (words) => `“${words}”所称的作用比你的简历所写的更大。`,
    title: (words) => `“${words}”不是你在这里的职位名称。`,
    qualification: (words) => `你的简历在这里没有写到资质“${words}”。`,
    level: (words) => `你的简历中没有级别“${words}”。`,
    restriction: (words) => `“${words}”限定了你简历的说法，却被漏掉了。`,
    skill: (words) => `你的简历中没有技能“${words}”。`,
    name: (words) => `你的简历中没有“${words}”。`,
    word: (words) => `你的简历中没有“${words}”。用在这里是否属实？`,
    combination: (words) => `“${words}”把你简历中分开的内容合在了一起。`,
    locked: () => '姓名、职位名称、日期和学位只能由你自己更改。',
    language: () => '无法核对这种语言的文字。',
    length: () => '这段文字太长，无法核对。',
  },
}
