import {
  type LabelTable,
  numberedMonths,
  pattern,
  plainDates,
  plainSigns,
  yearFirst,
} from '../kinds/labels'

const koreanDates = pattern('{year}년 {month}', '{year}년 {month} {day}일')

export const labels: LabelTable = {
  name: '한국어',
  labels: {
    summary: '자기소개',
    work: '경력',
    education: '학력',
    skills: '보유 기술',
    projects: '프로젝트',
    languages: '언어',
    certificates: '자격증',
    volunteer: '봉사 활동',
    awards: '수상',
    publications: '논문·저서',
    interests: '취미·특기',
    references: '추천인',
    contact: '연락처',
    present: '현재',
    from: '{date}부터',
  },
  native: '모국어',
  details: {
    birthDate: '생년월일',
    birthPlace: '출생지',
    nationality: '국적',
    drivingLicence: '운전면허',
    workPermit: '취업 비자',
    available: '입사 가능일',
  },
  letter: { opening: '채용 담당자님께', closing: '감사합니다.' },
  months: numberedMonths('월'),
  dates: {
    ...plainDates,
    long: koreanDates,
    short: koreanDates,
    numeric: yearFirst('.'),
    range: ' ~ ',
    order: null,
  },
  // A bracket follows its word without a space (Hangul orthography, appendix on punctuation).
  punctuation: { ...plainSigns, brackets: ['(', ')'] },
  ongoing: ['재직 중'],
}
