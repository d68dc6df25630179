import type { wordRuleWords as english } from '../en/check-word-rules'
import { formatters } from '../format'
import { checkSources as sources } from './check-sources'

const { plural, number, monthRange } = formatters('ko')

/** As in `sections`. */
const sectionNames: Readonly<Record<string, string>> = {
  work: '경력',
  education: '학력',
  skills: '기술',
}

/** Messages of the checks of the text, in Korean. */
export const wordRuleWords: typeof english = {
  'name-given': {
    title: '이름이 있음',
    found: (_) => '이름이 없어요.',
    why: '이름은 이력서의 제목이자 파일 이름의 일부예요.',
    fix: '이름을 추가하세요.',
    source: sources.practice,
  },
  'contact-given': {
    title: '이메일과 전화번호가 있음',
    found: ({ text }) => {
      if (text === '') return '연락처가 없어요.'
      if (text === 'phone') return '전화번호가 없어요.'
      return text === 'email' ? '이메일 주소가 없어요.' : `“${text}”: 이메일 주소가 아닌 것 같아요.`
    },
    why: '이메일로 연락하는 기업도, 전화하는 기업도 있어요.',
    fix: '빠진 연락처를 추가하거나 주소를 고치세요.',
    source: sources.practice,
  },
  'place-given': {
    title: '지역이 있음',
    found: (_) => '도시, 지역, 국가가 없어요.',
    why: '많은 기업이 지역으로 검색해요. 상세 주소는 없어도 돼요.',
    fix: '사는 도시를 추가하세요.',
    source: sources.practice,
  },
  'main-sections': {
    title: '경력, 학력, 기술이 있음',
    found: ({ text }) => `“${sectionNames[text] ?? text}” 섹션이 비어 있거나 없어요.`,
    why: '지원서 양식은 이 세 가지를 물어봐요.',
    fix: '해당하는 내용을 추가하세요. 없는 것은 빼도 괜찮아요.',
    source: sources.practice,
  },
  'posts-whole': {
    title: '경력마다 직함, 회사, 시작일이 있음',
    found: ({ count, of }) =>
      plural(count, {
        other: `경력 ${number(of)}개 중 #개에 직함, 회사, 시작일 중 빠진 것이 있어요.`,
      }),
    why: '지원서 양식에는 세 가지가 모두 필요해요.',
    fix: '빠진 내용을 채우세요.',
    source: sources.practice,
  },
  'degrees-dated': {
    title: '학위마다 날짜가 있음',
    found: ({ count, of, text }) =>
      count === 1
        ? `“${text}” 항목에 날짜가 없어요.`
        : `학위 ${number(of)}개 중 ${number(count)}개에 날짜가 없어요.`,
    why: '지원서 양식은 졸업 연도를 물어봐요.',
    fix: '졸업한 해나 졸업 예정인 해를 추가하세요.',
    source: sources.practice,
  },
  'skills-named': {
    title: '기술과 수준이 구분됨',
    found: ({ text }) => `“${text}”: 기술 자리에 수준을, 또는 수준 자리에 기술을 쓴 것 같아요.`,
    why: '채용 소프트웨어는 수준이 아니라 기술 이름을 검색해요.',
    fix: '기술은 “기술”에, 얼마나 잘하는지는 “수준”에 쓰세요.',
    source: sources.practice,
  },
  'sections-named': {
    title: '섹션마다 제목이 있음',
    found: ({ count }) => plural(count, { other: '섹션 #개에 제목이 없어요.' }),
    why: '제목이 없으면 위 섹션의 내용처럼 보여요.',
    fix: '제목을 추가하세요.',
    source: sources.practice,
  },
  'dates-understood': {
    title: '소프트웨어가 날짜를 읽을 수 있음',
    found: ({ text }) => `소프트웨어가 날짜로 읽지 못해요: “${text}”.`,
    why: '채용 소프트웨어는 날짜로 경력 연수를 계산해요.',
    fix: '“2021년 3월”처럼 연도와 월을 쓰세요.',
    source: sources.practice,
  },
  'dates-possible': {
    title: '날짜가 자연스러움',
    found: ({ text }) => `“${text}” 날짜는 맞지 않는 것 같아요.`,
    why: '종료일이 시작일보다 빠르거나 시작일이 미래라면 대개 실수예요.',
    fix: '날짜를 확인하세요.',
    source: sources.practice,
  },
  'newest-first': {
    title: '최근 경력이 맨 위에 있음',
    found: ({ text }) => `“${text}” 경력이 바로 위 경력보다 최근이에요.`,
    why: '기업은 첫 번째 경력을 가장 오래 봐요.',
    fix: '위로 옮기세요.',
    source: sources.practice,
  },
  'no-long-gaps': {
    title: '긴 공백이 없음',
    found: ({ text }) => `${monthRange(text)} 기간에 아무 내용이 없어요.`,
    why: '기업이 물어볼 수 있어요. 이력서에서 설명할 필요는 없어요.',
    fix: '원한다면 그동안 한 일을 추가하세요. 공백은 잘못이 아니에요.',
    source: sources.practice,
  },
  'page-count': {
    title: '경력에 알맞은 분량',
    found: ({ count, of }) => plural(of, { other: `경력 #년에 ${number(count)}페이지예요.` }),
    why: '뒤쪽 페이지는 잘 읽지 않아요.',
    fix: '오래된 경력을 줄이거나, 디자인에서 “페이지에 맞추기”를 쓰세요.',
    source: sources.practice,
  },
  'short-profile': {
    title: '소개가 짧음',
    found: ({ count }) => `소개가 ${number(count)}자예요.`,
    why: '몇 문장은 읽지만, 한 페이지를 다 읽지는 않아요.',
    fix: '이력서의 다른 곳에 없는 내용만 남기세요.',
    source: sources.practice,
  },
  'bullet-count': {
    title: '경력마다 글머리 항목이 몇 개씩 있음',
    found: ({ text }) => `“${text}” 경력에 글머리 항목이 없거나 너무 많아요.`,
    why: '경력에는 한 일이 드러나야 하지만, 목록이 길면 건너뛰어요.',
    fix: '경력마다 글머리 항목 2~6개가 보통이에요.',
    source: sources.practice,
  },
  'bullet-length': {
    title: '글머리 항목이 읽기 쉬움',
    found: ({ count }) => plural(count, { other: '글머리 항목 #개가 아주 길거나 아주 짧아요.' }),
    why: '짧은 글머리 항목은 금방 읽혀요. 너무 짧으면 내용이 부족해요.',
    fix: '긴 것은 둘로 나누고, 짧은 것은 더 자세히 쓰세요.',
    source: sources.practice,
  },
  'strong-openings': {
    title: '글머리 항목이 한 일로 시작함',
    found: ({ text }) => `“${text}” 항목이 한 일이 아니라 담당 업무로 시작해요.`,
    why: '맡은 업무보다 실제로 한 일이 더 많은 것을 말해 줘요.',
    fix: '사실이라면 “~ 담당” 대신 “~ 주도”처럼 한 일로 시작하세요. 영어라면 “responsible for managing” 대신 “managed”를 쓰세요.',
    source: sources.practice,
  },
  'past-tense': {
    title: '지난 경력이 과거형으로 쓰임',
    found: ({ text }) => `“${text}” 항목이 현재형이에요.`,
    why: '시제가 섞여 있으면 실수처럼 보여요. 영어로 쓴 내용만 점검해요.',
    fix: '지난 경력에서는 “manage” 대신 “managed”처럼 과거형을 쓰세요.',
    source: sources.practice,
  },
  'varied-openings': {
    title: '글머리 항목이 서로 다른 말로 시작함',
    found: ({ count, text }) => `글머리 항목 ${number(count)}개가 같은 말로 시작해요: “${text}”.`,
    why: '같은 말이 되풀이되면 건너뛰게 돼요.',
    fix: '사실에 맞는 다른 말이 있다면 바꾸세요.',
    source: sources.practice,
  },
  figures: {
    title: '글머리 항목에 숫자가 있음',
    found: ({ of }) =>
      of === 1
        ? '글머리 항목에 숫자가 없어요.'
        : plural(of, { other: '글머리 항목 #개에 숫자가 하나도 없어요.' }),
    why: '숫자가 있으면 성과가 구체적으로 보여요.',
    fix: '알고 있는 숫자를 추가하세요. 추측해서 쓰지는 마세요.',
    source: sources.practice,
  },
  'no-first-person': {
    title: '글머리 항목에 “나”가 없음',
    found: ({ text }) => `텍스트에 “${text}” 표현이 있어요.`,
    why: '누구의 이력서인지는 모두 알고 있어요.',
    fix: '그 말을 빼세요.',
    source: sources.practice,
  },
  'no-worn-phrases': {
    title: '상투적인 표현이 없음',
    found: ({ text }) => `“${text}” 표현은 아주 많은 이력서에 있어요.`,
    why: '모두가 쓰는 말은 나를 보여 주지 못해요.',
    fix: '그것을 보여 주는, 실제로 한 일을 쓰세요.',
    source: sources.practice,
  },
  'no-double-bullets': {
    title: '중복된 글머리 항목이 없음',
    found: ({ text }) => `“${text}” 항목이 두 번 있어요.`,
    why: '대개 복사하다가 생긴 실수예요.',
    fix: '하나를 삭제하세요.',
    source: sources.practice,
  },
  'no-double-entries': {
    title: '중복된 항목이 없음',
    found: ({ count }) => plural(count, { other: '항목 #개가 두 번 있어요.' }),
    why: '대개 복사하다가 생긴 실수예요.',
    fix: '하나를 삭제하세요.',
    source: sources.practice,
  },
  'no-empty-entries': {
    title: '빈 항목이 없음',
    found: ({ count }) =>
      plural(count, { other: '항목 #개가 비어 있어서 이력서에 나오지 않아요.' }),
    why: '채우는 것을 잊었을 수 있어요.',
    fix: '채우거나 삭제하세요.',
    source: sources.practice,
  },
  'even-ends': {
    title: '글머리 항목의 끝이 통일됨',
    found: ({ count, of }) => `글머리 항목 ${number(of)}개 중 ${number(count)}개의 끝이 달라요.`,
    why: '마침표가 있는 항목과 없는 항목이 섞여 있으면 성의 없어 보여요.',
    fix: '모두 마침표를 찍거나 모두 빼세요.',
    source: sources.practice,
  },
  'personal-data': {
    title: '기업이 물어보면 안 되는 개인 정보가 없음',
    found: ({ text }) =>
      text === '' ? '사진이 있어요.' : `“${text}” 정보는 많은 나라에서 필요하지 않아요.`,
    why: '일부 기업은 공정성을 위해 이런 정보가 있는 이력서를 제외해야 해요.',
    fix: '지원하는 곳에서 일반적으로 쓰는 정보가 아니라면 빼세요.',
    source: sources.law,
  },
}
