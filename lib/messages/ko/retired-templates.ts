import type { retiredTemplates as english } from '../en/retired-templates'

/** Messages for CVs in templates that were taken out, in Korean. */
export const retiredTemplates: typeof english = {
  retiredNames: {
    graduate: '졸업생',
    'europass-order': 'Europass 순서',
    'two-tone': '투톤 머리글',
    timeline: '타임라인',
    'side-column-left': '왼쪽 사이드 칼럼',
    'modern-rule': '선이 있는 모던',
  },
  successorNames: {
    'first-light': '퍼스트 라이트',
    'nordic-form': '노르딕 폼',
    metro: '메트로',
    fjord: '피오르',
    ledger: '렛저',
  },
  succeeded: (retired, successor) =>
    `“${retired}” 템플릿이 “${successor}” 템플릿으로 바뀌었어요. 텍스트와 설정은 그대로예요. 디자인에서 다른 템플릿을 선택할 수 있어요.`,
}
