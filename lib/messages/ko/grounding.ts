import type { grounding as english } from '../en/grounding'

/** Messages about why a suggestion is blocked, or has to be confirmed, in Korean. */
export const grounding: typeof english = {
  elsewhere: (words) => `“${words}” 내용은 이력서의 다른 곳에 있어요. 여기에서도 사실인가요?`,
  sentences: {
    number: (words) => `“${words}”의 숫자가 원래 텍스트에는 없어요.`,
    unit: (words) => `“${words}”의 단위가 이력서와 달라요.`,
    period: (words) => `“${words}”의 빈도나 기간이 이력서와 달라요.`,
    limit: (words) => `“${words}” 내용은 이력서보다 더 구체적이거나 더 나아갔어요.`,
    negation: (words) => `“${words}”: 이력서에는 반대로 쓰여 있거나, 여기에서 제외되어 있어요.`,
    hedge: (words) => `이력서에는 도왔다고 되어 있는데, “${words}” 표현은 직접 했다는 뜻이에요.`,
    role: (words) => `“${words}” 표현은 이력서보다 더 큰 역할을 했다는 뜻이에요.`,
    title: (words) => `“${words}” 직함은 이 경력의 직함이 아니에요.`,
    qualification: (words) => `“${words}” 자격이 이력서의 이 부분에 없어요.`,
    level: (words) => `“${words}” 수준이 이력서에 없어요.`,
    restriction: (words) => `이력서의 내용을 한정하는 “${words}” 표현이 빠졌어요.`,
    skill: (words) => `“${words}” 기술이 이력서에 없어요.`,
    name: (words) => `“${words}” 내용이 이력서에 없어요.`,
    word: (words) => `“${words}” 내용이 이력서에 없어요. 여기에서 사실인가요?`,
    combination: (words) => `“${words}” 내용은 이력서에서 서로 별개인 것을 합쳤어요.`,
    locked: () => '이름, 직함, 날짜, 학위는 본인만 변경할 수 있어요.',
    language: () => '이 언어로 된 텍스트는 대조할 수 없어요.',
    length: () => '텍스트가 너무 길어서 대조할 수 없어요.',
  },
}
