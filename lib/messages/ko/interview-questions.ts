import type { interviewQuestions as english } from '../en/interview-questions'
import { formatters } from '../format'

const { plural } = formatters('ko')

/** Questions that may be asked in an interview, in Korean. */
export const interviewQuestions: typeof english = {
  forms: {
    example: (words) => `이것이 필요했던 때를 말씀해 주세요: “${words}”`,
    years: (words) => `“${words}”에 해당하는 일은 무엇인가요?`,
    degree: (words) => `공고의 요건: “${words}”. 공부한 내용이 이 일에 어떻게 도움이 되나요?`,
    language: (words) => `공고의 요건: “${words}”. 이 언어를 어디에서 사용했나요?`,
    licence: (words) => `공고의 요건: “${words}”. 지금까지 어떻게 활용했나요?`,
    quality: (words) => `공고의 요건: “${words}”. 다른 사람들이 이 점을 알아본 때를 말씀해 주세요.`,
    partly: (words) => `이력서에 요건의 일부가 있어요: “${words}”. 무엇을 더 말할 수 있나요?`,
    unclear: (words) =>
      `공고의 요건: “${words}”. 이력서에서 비슷한 내용만 찾았어요. 어떻게 답할까요?`,
    gap: (words) => `공고의 요건: “${words}”. 이력서에서 찾지 못했어요. 어떻게 답할까요?`,
    newest: (post) => `하는 일을 말씀해 주세요: “${post}”`,
    leaving: (post) => `“${post}” 자리를 떠나려는 이유가 무엇인가요?`,
    'short-stay': (post, _, months) =>
      plural(months, {
        other: `“${post}” 자리에서 #개월 일했네요. 떠난 이유가 무엇인가요?`,
      }),
    pause: (before, after, months) =>
      plural(months, {
        other: `이력서를 보면 “${before}” 자리와 “${after}” 자리 사이가 #개월이에요. 그때 무엇을 했나요?`,
      }),
    since: (post, _, months) =>
      plural(months, {
        other: `“${post}” 자리가 #개월 전에 끝났네요. 그 뒤로 무엇을 했나요?`,
      }),
    'new-field': (before, after) =>
      `“${before}” 다음에 “${after}” 일을 했네요. 바꾼 이유가 무엇인가요?`,
    'other-field': (post, job) =>
      `지금까지는 “${post}”, 이 공고는 “${job}”. 바꾸려는 이유가 무엇인가요?`,
    figure: (figure) => `“${figure}” 뒤에는 어떤 일이 있었고, 본인의 몫은 무엇이었나요?`,
    employer: (employer) => `“${employer}”에서 일하고 싶은 이유가 무엇인가요?`,
    yourself: () => '자기소개를 해 주세요.',
    strengths: () => '특히 잘하는 것은 무엇인가요?',
    weakness: () => '어려운 점은 무엇이고, 어떻게 하고 있나요?',
    conflict: () => '직장에서 겪은 갈등을 말씀해 주세요. 어떻게 했나요?',
    failure: () => '잘되지 않았던 일을 말씀해 주세요. 무엇을 배웠나요?',
    future: () => '몇 년 뒤에 어떤 모습이고 싶나요?',
    'your-questions': () => '궁금한 점이 있나요?',
    how: (words) => `이 일을 어떻게 진행했나요: “${words}”?`,
    hardest: (words) => `이 일에서 가장 어려운 점은 무엇이었나요: “${words}”?`,
    result: (words) => `이 일은 어떻게 됐고, 어떻게 알 수 있나요: “${words}”?`,
    part: (words) => `이 일에서 본인의 몫은 무엇이었나요: “${words}”?`,
    again: (words) => `지금이라면 무엇을 다르게 할까요: “${words}”?`,
    learned: (words) => `이 일에서 무엇을 배웠나요: “${words}”?`,
    begin: (words) => `여기서는 이 일을 어떻게 시작할까요: “${words}”?`,
    interest: (words) => `이 일의 어떤 점에 관심이 있나요: “${words}”?`,
    difficult: (words) => `이 일에서 무엇이 어려울까요: “${words}”?`,
    transfer: (job, cv) =>
      `공고의 요건은 “${job}”, 이력서의 내용은 “${cv}”. 하나가 다른 하나에 어떻게 도움이 되나요?`,
  },
}
