import type { grounding as english } from '../en/grounding'

/** Messages about why a suggestion is blocked, or has to be confirmed, in Korean. */
export const grounding: typeof english = {
  elsewhere: (words) => `“${words}” 내용은 이력서의 다른 곳에 있어요. 여기에서도 사실인가요?`,
  sentences: {
    number: (words) => `“${words}”의 숫자가 원래 텍스트에는 없어요.`,
    unit: (words) => `“${words}”의 단위가 이력서와 달라요.`,
    period: (words) => `“${words}” 빈도나 기간은 이력서의 이 부분에 없어요.`,
    limit: (words) =>
      `“${words}”의 숫자는 이력서에서 한정 표현(“최대”, “약” 등)이 다르거나 없어요.`,
    negation: (words) =>
      `“${words}” 표현은 무언가를 부정하거나 제외하는데, 이력서의 이 부분은 그렇지 않아요.`,
    role: (words) => `“${words}” 표현은 이력서보다 더 큰 역할을 뜻할 수 있어요.`,
    title: (words) => `“${words}” 직함은 이 경력의 직함이 아니에요.`,
    qualification: (words) => `“${words}” 자격이 이력서의 이 부분에 없어요.`,
    level: (words) => `“${words}” 수준이 이력서에 없어요.`,
    restriction: (words) => `원래 텍스트에 있는 “${words}” 표현이 여기에는 빠졌어요.`,
    skill: (words) => `“${words}” 기술이 이력서에 없어요.`,
    name: (words) => `“${words}” 내용이 이력서에 없어요.`,
    word: (words) => `“${words}” 내용이 이력서에 없어요. 여기에서 사실인가요?`,
    combination: (words) =>
      `이 단어들은 이력서에 있지만 이렇게 함께 쓰이지는 않았어요: “${words}”.`,
    locked: () => '이름, 직함, 날짜, 학위는 본인만 변경할 수 있어요.',
    language: () =>
      '이 텍스트는 대조할 수 없어요. 지원하지 않는 언어이거나 이력서의 언어와 달라요.',
    length: () => '텍스트가 너무 길어서 대조할 수 없어요.',
  },
}
