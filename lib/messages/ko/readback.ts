import type { readback as english } from '../en/readback'
import { formatters } from '../format'

const { plural, number } = formatters('ko')

/** Messages of the check that reads a PDF back after its download, in Korean. */
export const readback: typeof english = {
  title: '소프트웨어가 이 PDF를 읽을 수 있나요?',
  allBack: (count) =>
    plural(count, {
      other: '지원자 관리 시스템처럼 PDF를 다시 읽어 보니, 정보 #개를 모두 찾았어요.',
    }),
  someLost: (lost, of) =>
    plural(of, {
      other: `PDF를 저장했어요. 소프트웨어로 읽으면 정보 #개 중 ${number(lost)}개를 찾지 못해요:`,
    }),
  inText: 'PDF를 저장했어요. 모든 텍스트를 읽을 수 있어요.',
  someMisplaced:
    '소프트웨어가 다음 정보를 다른 항목으로 잘못 볼 수 있어요. 쓴 방식을 확인하거나 다른 템플릿을 선택하세요:',
  kinds: {
    name: '이름',
    email: '이메일',
    phone: '전화번호',
    employer: '회사',
    title: '직함',
    institution: '학교',
    dates: '날짜',
    bullet: '글머리 항목',
  },
  reasons: {
    'no-glyph': (characters) =>
      `어떤 글꼴에도 없는 문자가 있어요: ${characters}. 다른 문자를 쓰세요.`,
    'in-pieces': '끊겨서 읽혀요. 줄이거나, 다른 템플릿을 선택해서 다시 다운로드하세요.',
    'not-found': '온전하게 찾지 못했어요. 다른 템플릿을 선택해서 다시 다운로드하세요.',
  },
  more: (count) => plural(count, { other: '외 #개' }),
  close: '이 메시지 닫기',
}
