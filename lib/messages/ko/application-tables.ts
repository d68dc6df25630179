import type { applicationTables as english } from '../en/application-tables'
import { formatters } from '../format'

const { plural, number } = formatters('ko')

/** Messages of the numbers about applications, and of their tables (CSV), in Korean. */
export const applicationTables: typeof english = {
  numbersHint: '입력한 내용을 이 기기에서 집계했어요. 휴지통에 있는 지원 내역은 빠져 있어요.',
  byStage: '단계별',
  sentTitle: '지원과 회신',
  sentText: (sent, answered) =>
    sent === 0
      ? '아직 지원한 곳이 없어요.'
      : `지원 ${number(sent)}건 중 회신 ${number(answered)}건`,
  answeredHint: '면접, 합격, 불합격을 회신으로 세요.',
  byCv: '이력서별',
  byTemplate: '템플릿별',
  byMonth: '월별',
  columns: {
    template: '템플릿',
    month: '지원한 달',
    sent: '지원',
    answered: '회신',
    rate: '회신율',
  },
  tooFew: '판단하기에 너무 적음',
  tooFewHint: (count) =>
    `회신율은 지원이 ${number(count)}건 이상일 때 표시돼요. 그보다 적으면 이력서보다 우연의 영향이 커요.`,
  noTemplate: '보낸 PDF 기록 없음',
  noMonth: '날짜 기록 없음',
  exported: (count) => plural(count, { other: '지원 내역 #건을 CSV로 다운로드했어요' }),
  notExported: (count) =>
    plural(count, {
      other: '지원 내역 #건이 빠졌어요. 계정에만 있는데 가져오지 못했어요.',
    }),
  calendarMade: (count) => plural(count, { other: '지원 내역 #건의 일정을 다운로드했어요' }),
  nothingDue: '캘린더에 넣을 날짜가 없어요.',
  calendarName: '지원 일정',
  events: { followUp: '후속 일정', deadline: '지원 마감' },
  importTitle: '지원 내역 가져오기',
  importHint:
    '다른 관리 앱이나 스프레드시트의 CSV 파일, 또는 여기에서 다운로드한 CSV 파일을 선택하세요. 검토를 마치면 추가돼요. 파일은 이 기기에서 읽어요.',
  chooseTable: 'CSV 파일 선택',
  refused: {
    empty: '빈 파일이에요. 다른 파일을 선택하세요.',
    'no-columns':
      '회사나 직함이 있는 열을 찾지 못했어요. 열 이름을 “Employer” 또는 “Job title”로 바꾼 다음 다시 시도하세요.',
    'too-large': '지원 목록이라고 보기에는 파일이 너무 커요.',
    'wrong-type': 'CSV 파일이 아니에요. 스프레드시트를 CSV로 저장한 다음 다시 시도하세요.',
    'gave-up': '파일을 읽는 데 시간이 너무 오래 걸렸어요. 행 수를 줄여서 다시 시도하세요.',
  },
  checkTitle: '추가하기 전에 검토',
  dayOrder: '03/04/2026 같은 날짜의 순서',
  dayFirst: '일 먼저: 4월 3일',
  monthFirst: '월 먼저: 3월 4일',
  unknownColumns: (names) => `기타 열: ${names}`,
  keepRest: '기타 열을 메모에 추가',
  restLine: (column, text) => `${column}: ${text}`,
  alreadyHere: (count) =>
    plural(count, { other: '#건은 회사와 직함이 같은 지원 내역이 이미 있어서 체크하지 않았어요.' }),
  nameless: (count) => plural(count, { other: '#줄은 회사도 직함도 없어서 뺐어요.' }),
  leftOut: (count) =>
    plural(count, { other: '#줄은 더 읽지 않았어요. 파일을 나누어서 가져오세요.' }),
  shortened: (columns) => `줄임: ${columns}`,
  isHere: '이미 있음',
  rows: '파일의 행',
  add: (count) => plural(count, { other: '지원 내역 #건 추가' }),
  adding: (done, count) => `${number(count)}건 중 ${number(done)}건 추가하는 중…`,
  added: (count) => plural(count, { other: '지원 내역 #건을 추가했어요' }),
  tickAll: '모두 체크',
  untickAll: '모두 체크 해제',
}
