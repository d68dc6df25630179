import type { interviewQuestions as english } from '../en/interview-questions'
import { formatters } from '../format'

const { plural } = formatters('zh-Hant')

/** Questions that may be asked in an interview, in Traditional Chinese. */
export const interviewQuestions: typeof english = {
  forms: {
    example: (words) => `請說一次用到這一點的經歷：「${words}」。`,
    years: (words) => `你的哪些工作算是「${words}」？`,
    degree: (words) => `職缺要求「${words}」。你的學業對這份工作有什麼幫助？`,
    language: (words) => `職缺要求「${words}」。你在哪裡用過這個語言？`,
    licence: (words) => `職缺要求「${words}」。到目前為止你怎麼運用？`,
    quality: (words) => `職缺要求「${words}」。請說一次別人在你身上看到這一點的經歷。`,
    partly: (words) => `履歷顯示了條件的一部分：「${words}」。你還能補充什麼？`,
    unclear: (words) => `職缺要求「${words}」。你的履歷裡只找到類似的內容。你會怎麼說？`,
    gap: (words) => `職缺要求「${words}」。你的履歷裡找不到。你會怎麼說？`,
    newest: (post) => `請介紹你的工作：「${post}」。`,
    leaving: (post) => `為什麼想離開「${post}」？`,
    'short-stay': (post, _, months) =>
      plural(months, {
        other: `「${post}」持續了 # 個月。為什麼離開？`,
      }),
    pause: (before, after, months) =>
      plural(months, {
        other: `履歷裡「${before}」和「${after}」之間有 # 個月。那時你在做什麼？`,
      }),
    since: (post, _, months) =>
      plural(months, {
        other: `「${post}」在 # 個月前結束。之後你做了什麼？`,
      }),
    'new-field': (before, after) => `你從「${before}」轉到「${after}」。為什麼轉變？`,
    'other-field': (post, job) => `你來自「${post}」，而這個職缺是「${job}」。為什麼想轉變？`,
    figure: (figure) => `「${figure}」背後是什麼，你在其中做了什麼？`,
    employer: (employer) => `為什麼想在「${employer}」工作？`,
    yourself: () => '請自我介紹。',
    strengths: () => '你特別擅長什麼？',
    weakness: () => '什麼對你來說比較難，你怎麼因應？',
    conflict: () => '請說一次工作中的衝突。你做了什麼？',
    failure: () => '請說一件沒有做成的事。你學到了什麼？',
    future: () => '幾年後你希望在哪裡？',
    'your-questions': () => '你有什麼問題想問我們嗎？',
    how: (words) => `這件事你是怎麼做的：「${words}」？`,
    hardest: (words) => `這件事最難的是什麼：「${words}」？`,
    result: (words) => `這件事結果如何，你怎麼知道：「${words}」？`,
    part: (words) => `這件事中你自己的部分是什麼：「${words}」？`,
    again: (words) => `今天你會有什麼不同的做法：「${words}」？`,
    learned: (words) => `你從中學到了什麼：「${words}」？`,
    begin: (words) => `在這裡你會怎麼開始：「${words}」？`,
    interest: (words) => `這一點的什麼讓你感興趣：「${words}」？`,
    difficult: (words) => `這一點對你來說難在哪裡：「${words}」？`,
    transfer: (job, cv) => `職缺要求「${job}」，你的履歷寫著「${cv}」。兩者之間如何互相幫助？`,
  },
}
