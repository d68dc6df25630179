import type { checkPanel as english } from '../en/check-panel'
import { formatters } from '../format'

const { plural, number } = formatters('ko')

/** Messages around the checks, in Korean. */
export const checkPanel: typeof english = {
  title: '이력서 점검',
  view: '보기',
  views: { checks: '점검', machine: '읽힌 텍스트' },
  bars: { readable: '가독성', complete: '내용', match: '공고 적합성' },
  barHints: {
    readable: '소프트웨어가 읽을 수 있나요?',
    complete: '빠진 내용이 있나요?',
    match: '채용 공고에 맞나요?',
  },
  passed: (passed, of) => `${number(of)}개 중 ${number(passed)}개 통과`,
  compared: (open) => (open === 0 ? '질문 없음' : plural(open, { other: '질문 #개' })),
  none: '아직 점검할 내용이 없어요',
  noScore:
    '점수 없이 하나씩 점검해요. 기업의 소프트웨어가 이력서 순위를 어떻게 매기는지는 밖에서 알 수 없기 때문이에요.',
  toSee: (count) => plural(count, { other: '#개 확인 필요' }),
  allPassed: '모두 통과',
  passedList: (count) => plural(count, { other: '#개 통과' }),
  checked: (title) => `점검: ${title}`,
  statuses: { pass: '통과', warn: '확인 필요', fail: '수정 필요' },
  why: '중요한 이유',
  fix: '해결 방법',
  source: '출처',
  goTo: (words) => `“${words}” 위치로 이동`,
  goToField: '이 입력란으로 이동',
  more: (count) => plural(count, { other: '외 #곳' }),
  reading: 'PDF를 읽는 중…',
  unread: 'PDF를 다시 읽지 못했어요. 이력서는 안전해요. 이 창을 닫고 잠시 후 다시 시도하세요.',
  noPosting: '아직 채용 공고가 없어요. 추가하면 이 이력서가 공고에 얼마나 맞는지 볼 수 있어요.',
  paste: '채용 공고 추가',
  another: '채용 공고 열기',
  readers: {
    order: '파일 순서대로',
    rows: '한 줄씩',
    form: '양식 입력란으로',
  },
  readerHints: {
    order: '파일에 저장된 순서의 텍스트예요. 대부분의 소프트웨어가 이렇게 읽어요.',
    rows: '단순한 소프트웨어는 단이 나뉘어 있어도 페이지 전체를 왼쪽에서 오른쪽으로 읽어요.',
    form: 'Vitae의 가져오기 기능이 양식의 입력란에 채우는 내용이에요.',
  },
  reader: '소프트웨어가 읽는 방식',
  standards: (archive) =>
    `이 PDF는 두 가지 표준에 따라 만들었어요: 스크린 리더용 PDF/UA-1, 보관용 ${archive}.`,
  archiveOnly: (archive) =>
    `이 PDF는 보관용 표준 ${archive}에 따라 만들었어요. 스크린 리더용 표준 PDF/UA-1도 충족하려면:`,
  obstacles: {
    untitled: '이름을 추가하세요.',
    'picture-without-text': '이름이나 사진 설명을 추가하세요.',
    'missing-characters': '인쇄할 수 없는 문자를 바꾸세요.',
  },
  noText: '이 방식으로는 텍스트를 찾지 못했어요.',
  noFields: '입력란을 찾지 못했어요.',
  fields: {
    name: '이름',
    email: '이메일',
    phone: '전화번호',
    employer: '회사',
    title: '직함',
    institution: '학교',
    dates: '날짜',
    bullet: '글머리 항목',
  },
  pageLabel: (page) => `파일의 ${number(page)}페이지`,
  page: {
    title: '이력서 점검',
    description:
      '이력서 PDF를 끌어다 놓으면 소프트웨어가 무엇을 읽는지 볼 수 있어요. 계정은 필요 없고, 파일은 기기 밖으로 나가지 않아요.',
    headline: '소프트웨어가 내 이력서에서 무엇을 읽는지 확인하세요',
    text: 'PDF를 여기에 끌어다 놓거나 선택하세요. 이 브라우저에서 읽고, 어디에도 전송하지 않아요.',
    choose: 'PDF 선택',
    another: '다른 PDF 점검',
    drop: '점검할 PDF를 여기에 놓으세요',
    bring: '이 이력서 가져오기',
    bringHint: 'Vitae에서 이력서를 열어요. 저장하기 전에 검토할 수 있어요.',
    notPdf: 'PDF가 아니에요. PDF 파일을 선택하세요. 변경된 내용은 없어요.',
    wait: (name) => `${name} 읽는 중…`,
    cancel: '중지',
    result: (name) => `점검 결과: ${name}`,
  },
}
