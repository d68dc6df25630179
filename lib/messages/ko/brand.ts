import type { brand as english } from '../en/brand'

/** The card of a workspace's brand, in Korean. */
export const brand: typeof english = {
  title: '브랜드',
  text: '이 워크스페이스에서 만드는 새 문서는 이 색, 글꼴, 로고로 시작합니다. 기존 문서는 그대로입니다.',
  colours: '색',
  newColour: '새 색',
  addColour: '색 추가',
  removeColour: (colour: string) => `${colour} 삭제`,
  tooLight: '이 색은 흰 종이에서 읽을 수 없습니다. 더 진한 색을 고르세요.',
  headingFont: '제목',
  bodyFont: '본문',
  fontOfTemplate: '템플릿의 글꼴',
  ownFont: '자체 글꼴',
  logo: '로고',
  logoHint: '첫 페이지 아래에 작게 인쇄됩니다. JPEG, PNG 또는 WebP.',
  chooseLogo: '로고 선택',
  removeLogo: '로고 삭제',
  logoFailed:
    '이 이미지를 읽거나 올리지 못했습니다. 아무것도 바뀌지 않았습니다. 다른 이미지를 사용해 보세요.',
  templates: '선택할 수 있는 템플릿',
  templatesHint: '아무것도 선택하지 않으면 모두 쓸 수 있습니다.',
  save: '브랜드 저장',
  saved: '저장했습니다. 새 문서는 이 브랜드로 시작합니다.',
}
