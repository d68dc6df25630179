import type { postingRuleWords as english } from '../en/check-posting-rules'
import { formatters } from '../format'
import { checkSources as sources } from './check-sources'

const { plural, number } = formatters('ko')

/** Messages of the checks against a job description, in Korean. */
export const postingRuleWords: typeof english = {
  'musts-shown': {
    title: '필수 요건이 이력서에 있음',
    found: ({ count, text }) =>
      count === 1
        ? `“${text}” 요건을 갖추고 있나요? 이력서에서 이 말을 찾지 못했어요.`
        : `“${text}” 요건을 갖추고 있나요? 이력서에서 이 말을 찾지 못했고, 다른 요건의 말도 찾지 못했어요.`,
    why: '기업은 필수 요건을 가장 먼저 봐요.',
    fix: '사실인 내용만 추가하세요.',
    source: sources.posting,
  },
  'skills-proven': {
    title: '기술을 실제로 사용한 경험이 드러남',
    found: ({ count, text }) =>
      plural(count, { other: `“${text}” 등 기술 #개가 목록에만 있어요.` }),
    why: '기술의 이름보다 그 기술을 쓴 경력이 더 많은 것을 말해 줘요.',
    fix: '일하면서 쓴 기술이라면 해당 경력의 글머리 항목에 적으세요.',
    source: sources.posting,
  },
  'same-words': {
    title: '채용 공고와 같은 용어 사용',
    found: ({ text }) => `채용 공고에는 “${text}” 용어가 있는데, 이력서에는 다른 용어가 있어요.`,
    why: '한 가지 용어만 찾는 검색도 있어요.',
    fix: '뜻이 같다면 채용 공고의 용어를 쓰세요.',
    source: sources.posting,
  },
  'years-shown': {
    title: '경력 연수가 충분함',
    found: ({ count, of }) =>
      plural(count, {
        other: `이력서에는 관련 경력이 최소 #년으로 나와요. 공고는 ${number(of)}년을 요구해요. 경력이 더 있나요?`,
      }),
    why: '직함이 맞는 경력의 날짜를 더해서 계산해요.',
    fix: '모든 경력이 날짜와 함께 이력서에 있는지 확인하세요.',
    source: sources.posting,
  },
  'degree-shown': {
    title: '공고에서 요구하는 학위나 교육',
    found: ({ text }) => `“${text}” 학위나 교육이 있나요? 학력에서 이 말을 찾지 못했어요.`,
    why: '일부 지원서 양식은 이름을 지정해서 물어봐요.',
    fix: '가지고 있는 학위나 교육을 일반적인 이름으로 추가하세요.',
    source: sources.posting,
  },
  'same-work': {
    title: '비슷한 직함',
    found: ({ text }) => `“${text}” 직함에 맞는 경력이 없는 것 같아요. 맞는 경력이 있나요?`,
    why: '기업은 직함을 가장 먼저 봐요.',
    fix: '지금까지의 일이 이 공고와 어떻게 이어지는지 소개에 설명하세요.',
    source: sources.posting,
  },
  'same-level': {
    title: '도전할 만한 직급',
    found: ({ text }) => `“${text}” 직급은 지금까지의 직함보다 훨씬 높아요.`,
    why: '그래도 지원할 수 있어요. 자격을 갖추었다는 점을 보여 주면 도움이 돼요.',
    fix: '직접 이끌고 결정한 일을 맨 앞에 쓰세요.',
    source: sources.posting,
  },
  'same-language': {
    title: '채용 공고와 같은 언어',
    found: (_) => '이력서가 채용 공고와 다른 언어로 되어 있어요.',
    why: '기업과 채용 소프트웨어는 채용 공고의 언어를 예상해요.',
    fix: '이 언어로 지원해도 되는지 물어보거나 이력서를 번역하세요.',
    source: sources.posting,
  },
}
