import type { checkSources as english } from '../en/check-sources'

/** Sources of the checks, in Korean. */
export const checkSources: typeof english = {
  measured: 'PDF 소프트웨어와 같은 방식으로 이 파일의 텍스트를 읽어서 측정했어요.',
  pdf: 'PDF 표준(ISO 32000): 읽는 프로그램은 기호마다 어떤 문자인지 알아야 해요.',
  accessible: '접근성 PDF 표준(ISO 14289, PDF/UA): 스크린 리더가 이 표준을 따라요.',
  forms: '온라인 지원서 양식의 일반적인 제한.',
  posting: '채용 공고와 이력서를 단어 단위로 비교한 결과.',
  practice: '이력서를 많이 읽는 사람들의 조언이에요. 연구로 입증된 것은 아니에요.',
  law: '차별 금지법: 많은 나라에서 기업은 이런 정보를 요구할 수 없어요.',
}
