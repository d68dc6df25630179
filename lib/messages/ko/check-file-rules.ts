import type { fileRuleWords as english } from '../en/check-file-rules'
import { formatters } from '../format'
import { checkSources as sources } from './check-sources'

const { plural, number } = formatters('ko')

/** Messages of the checks of the PDF file, in Korean. */
export const fileRuleWords: typeof english = {
  'text-layer': {
    title: 'PDF가 그림이 아닌 텍스트로 되어 있음',
    found: ({ count }) => plural(count, { other: '#페이지가 그림이에요.' }),
    why: '소프트웨어는 그림 속 텍스트를 읽지 못해서 빈 페이지로 보여요.',
    fix: '스캐너가 아니라 이력서를 작성한 프로그램에서 PDF를 저장하세요.',
    source: sources.measured,
  },
  'mapped-signs': {
    title: '모든 문자를 읽을 수 있음',
    found: ({ count, text }) =>
      plural(count, { other: `소프트웨어가 문자 #개를 읽지 못해요: “${text}”.` }),
    why: '일부 글꼴은 아이콘과 글자를 그리면서 어떤 문자인지 알려 주지 않아요.',
    fix: '아이콘을 빼거나 다른 글꼴을 선택한 다음 PDF를 다시 저장하세요.',
    source: sources.pdf,
  },
  'contact-read-back': {
    title: '이름과 연락처를 읽을 수 있음',
    found: ({ text }) =>
      text === ''
        ? '이메일 주소나 전화번호를 찾지 못했어요.'
        : `끊기지 않은 “${text}” 텍스트를 찾지 못했어요.`,
    why: '채용 소프트웨어는 이 텍스트로 지원자 정보를 채워요. 이 정보가 없으면 기업이 연락할 수 없어요.',
    fix: '이름과 연락처를 한 줄에 하나씩 일반 텍스트로 적으세요.',
    source: sources.measured,
  },
  'words-read-back': {
    title: '직함, 회사, 날짜, 글머리 항목을 읽을 수 있음',
    found: ({ count, of }) =>
      `텍스트 ${number(of)}개 중 ${number(count)}개를 온전히 읽지 못했어요.`,
    why: '소프트웨어가 읽지 못한 내용은 기업이 이력서를 검색해도 나오지 않아요.',
    fix: '다른 템플릿을 선택하거나, 읽지 못한 텍스트를 줄이세요.',
    source: sources.measured,
  },
  'fields-read-back': {
    title: '직함, 회사, 학교, 날짜를 알아볼 수 있음',
    found: ({ text }) => `다른 항목으로 잘못 볼 수 있는 텍스트가 있어요: “${text}”.`,
    why: '지원자 관리 시스템은 알아본 내용으로 양식을 채워요.',
    fix: '쓴 방식을 확인하거나 다른 템플릿을 선택하세요.',
    source: sources.measured,
  },
  'reading-order': {
    title: '텍스트가 페이지에 보이는 순서와 같음',
    found: ({ count, of }) =>
      `${number(of)}개 부분 중 ${number(count)}개가 다른 부분과 뒤섞여 있어요.`,
    why: '단이 뒤섞이면 날짜가 다른 경력 옆에 붙게 돼요.',
    fix: '한 단으로 된 템플릿을 선택하세요.',
    source: sources.measured,
  },
  'heading-lines': {
    title: '섹션 제목이 따로 한 줄에 있음',
    found: ({ text }) => `한 줄로 된 “${text}” 제목을 찾지 못했어요.`,
    why: '소프트웨어는 제목을 보고 이력서의 섹션을 알아봐요.',
    fix: '다른 템플릿을 선택하거나, 섹션의 기본 이름을 쓰세요.',
    source: sources.measured,
  },
  'whole-words': {
    title: '단어가 끊기지 않음',
    found: ({ count, text }) =>
      plural(count, { other: `글자가 나뉘거나 붙거나 벌어진 곳이 #곳 있어요: “${text}”.` }),
    why: '“office”로 검색하면 “of-fice”는 나오지 않아요.',
    fix: '하이픈 넣기, 합자, 자간 설정을 끄고 PDF를 다시 저장하세요.',
    source: sources.measured,
  },
  'links-work': {
    title: '링크를 열 수 있음',
    found: ({ text }) => `“${text}” 링크를 열 수 없어요.`,
    why: '많은 프로그램이 https로 시작하는 링크만 열어요.',
    fix: 'https://로 시작하는 전체 주소를 쓰세요.',
    source: sources.practice,
  },
  'copy-allowed': {
    title: '텍스트 복사가 허용됨',
    found: (_) => '이 PDF는 텍스트 복사를 허용하지 않아요.',
    why: '이 설정을 따르는 소프트웨어는 이력서를 읽지 못해요.',
    fix: '보호 설정 없이 PDF를 다시 저장하세요.',
    source: sources.pdf,
  },
  'title-and-language': {
    title: '파일에 제목과 언어가 적혀 있음',
    found: ({ count }) =>
      count === 1
        ? '파일에 제목이나 언어가 적혀 있지 않아요.'
        : '파일에 제목도 언어도 적혀 있지 않아요.',
    why: '스크린 리더는 언어를 알아야 텍스트를 바르게 읽어요. 파일 이름 대신 제목을 보여 주는 프로그램도 있어요.',
    fix: '문서 속성에서 둘 다 설정하세요.',
    source: sources.accessible,
  },
  'tagged-file': {
    title: '제목과 목록에 태그가 있음',
    found: (_) => '이 PDF에는 태그가 없어요.',
    why: '스크린 리더와 일부 소프트웨어는 태그로 제목, 목록, 문단을 구분해요.',
    fix: '태그가 있는(접근성) PDF로 저장하세요.',
    source: sources.accessible,
  },
  'file-size': {
    title: '업로드하기에 알맞은 파일 크기',
    found: ({ count }) =>
      `파일 크기가 ${number(count)}MB예요. 많은 지원서 양식이 2MB까지만 받아요.`,
    why: '일부 양식은 큰 파일을 알림 없이 거부해요.',
    fix: '그림을 줄이거나 빼세요.',
    source: sources.forms,
  },
}
