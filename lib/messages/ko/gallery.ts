import type { gallery as english } from '../en/gallery'
import { formatters } from '../format'

const { plural } = formatters('ko')

/** Messages of the public gallery of templates, in Korean. */
export const gallery: typeof english = {
  title: '템플릿',
  description: 'Vitae의 모든 이력서 템플릿을 예시 이력서의 실제 PDF로 보여 드려요.',
  heading: '이력서 디자인을 고르세요',
  introduction: (count) =>
    count === 1
      ? plural(count, {
          other:
            '템플릿 #개. 텍스트는 그대로 유지돼요. 아래 페이지는 Vitae로 만든 실제 PDF이고, 인물은 가상이에요.',
        })
      : plural(count, {
          other:
            '템플릿 #개. 언제든지 바꿀 수 있고, 텍스트는 그대로 유지돼요. 아래 페이지는 Vitae로 만든 실제 PDF이고, 인물은 가상이에요. 편집기의 디자인에서 내 이력서를 템플릿마다 볼 수 있어요.',
        }),
  filters: '표시할 템플릿',
  audience: {
    label: '분야',
    all: '전체',
    business: '비즈니스',
    technology: 'IT·기술',
    design: '크리에이티브',
    care: '돌봄·교육',
    science: '과학',
    trades: '현장 기술직',
    'first-job': '첫 취업',
    any: '모든 분야',
  },
  appearance: {
    label: '느낌',
    all: '전체',
    quiet: '심플한',
    classic: '클래식한',
    modern: '모던한',
    bold: '강렬한',
  },
  columns: { label: '단', all: '전체', one: '1단', two: '2단' },
  photo: { label: '사진이 있는 디자인', all: '전체', with: '예', without: '아니요' },
  length: { label: '예시', one: '1페이지', two: '2페이지' },
  list: '템플릿',
  nothing: '조건에 맞는 템플릿이 없어요. 위 필터 중 하나에서 “전체”를 선택하세요.',
  picture: (template, person) => `${template} 템플릿의 예시 이력서: ${person}(가상 인물)`,
  palettes: (names) => `색상 팔레트: ${names}`,
  otherPalettes: '다른 색상 팔레트',
  pictureInPalette: (template, palette) => `${template} 템플릿, ${palette} 팔레트의 같은 이력서`,
  enlarge: '크게 보기',
  examples: {
    one: (person) => `1페이지: ${person}`,
    two: (person) => `2페이지: ${person}`,
  },
  use: '이 템플릿 사용',
  after: '고르기 어렵나요? 아무 템플릿으로 시작하고 나중에 바꾸세요.',
  start: '쓰기 시작',
  begun: (template) => `${template} 템플릿의 새 이력서예요. 입력을 시작하면 저장돼요.`,
  takeForLatest: (title) => `대신 “${title}” 이력서에 사용`,
  applied: (template) => `이제 이 이력서는 ${template} 템플릿을 써요.`,
}
