import type { interviewQuestions as english } from '../en/interview-questions'
import { formatters } from '../format'

const { plural } = formatters('zh-Hans')

/** Questions that may be asked in an interview, in Simplified Chinese. */
export const interviewQuestions: typeof english = {
  forms: {
    example: (words) => `请讲一次用到这一点的经历：“${words}”。`,
    years: (words) => `你的哪些工作算作“${words}”？`,
    degree: (words) => `职位要求“${words}”。你的学业对这份工作有什么帮助？`,
    language: (words) => `职位要求“${words}”。你在哪里用过这门语言？`,
    licence: (words) => `职位要求“${words}”。到目前为止你是怎么用的？`,
    quality: (words) => `职位要求“${words}”。请讲一次别人在你身上看到这一点的经历。`,
    partly: (words) => `简历显示了要求的一部分：“${words}”。你还能补充什么？`,
    unclear: (words) => `职位要求“${words}”。你的简历中只找到类似的内容。你会怎么说？`,
    gap: (words) => `职位要求“${words}”。你的简历中没有找到。你会怎么说？`,
    newest: (post) => `请介绍你的工作：“${post}”。`,
    leaving: (post) => `为什么想离开“${post}”？`,
    'short-stay': (post, _, months) =>
      plural(months, {
        other: `“${post}”持续了 # 个月。为什么离开？`,
      }),
    pause: (before, after, months) =>
      plural(months, {
        other: `简历中“${before}”和“${after}”之间有 # 个月。那时你在做什么？`,
      }),
    since: (post, _, months) =>
      plural(months, {
        other: `“${post}”在 # 个月前结束。之后你做了什么？`,
      }),
    'new-field': (before, after) => `你从“${before}”转到“${after}”。为什么转变？`,
    'other-field': (post, job) => `你来自“${post}”，而这个职位是“${job}”。为什么想转变？`,
    figure: (figure) => `“${figure}”背后是什么，你在其中做了什么？`,
    employer: (employer) => `为什么想在“${employer}”工作？`,
    yourself: () => '请做一下自我介绍。',
    strengths: () => '你特别擅长什么？',
    weakness: () => '什么对你来说比较难，你是怎么应对的？',
    conflict: () => '请讲一次工作中的冲突。你做了什么？',
    failure: () => '请讲一件没有做成的事。你学到了什么？',
    future: () => '几年后你希望在哪里？',
    'your-questions': () => '你有什么问题想问我们吗？',
    how: (words) => `这件事你是怎么做的：“${words}”？`,
    hardest: (words) => `这件事最难的是什么：“${words}”？`,
    result: (words) => `这件事结果如何，你怎么知道：“${words}”？`,
    part: (words) => `这件事中你自己的部分是什么：“${words}”？`,
    again: (words) => `今天你会有什么不同的做法：“${words}”？`,
    learned: (words) => `你从中学到了什么：“${words}”？`,
    begin: (words) => `在这里你会怎么开始：“${words}”？`,
    interest: (words) => `这一点的什么让你感兴趣：“${words}”？`,
    difficult: (words) => `这一点对你来说难在哪里：“${words}”？`,
    transfer: (job, cv) => `职位要求“${job}”，你的简历写着“${cv}”。两者之间如何相互帮助？`,
  },
}
