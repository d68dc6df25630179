import type { requests as english } from '../en/requests'
import { formatters } from '../format'

const { plural } = formatters('ko')

/** Messages about the state of a requested CV, in Korean. */
export const requests: typeof english = {
  waiting: '데이터를 저장했어요. 요청이 시작을 기다리고 있어요.',
  stages: {
    saving: '데이터를 저장하고 있어요.',
    reading: '채용 공고를 읽고 있어요. 데이터는 저장되어 있어요.',
    drafting: 'AI 모델이 제안을 쓰고 있어요. 데이터는 저장되어 있어요.',
    checking: '제안마다 이력서와 대조하고 있어요. 데이터는 저장되어 있어요.',
    verifying: 'AI 모델이 이력서에서 근거를 찾고 있어요. 데이터는 저장되어 있어요.',
    writing: '파일을 만들고 있어요. 데이터는 저장되어 있어요.',
  },
  done: (heldBack) =>
    [
      '이력서가 준비되었어요. 링크는 1시간 동안 쓸 수 있어요. 새 링크가 필요하면 다시 요청하세요.',
      heldBack > 0 &&
        plural(heldBack, {
          other: 'AI 모델의 제안 #개는 이력서에 반영되지 않았어요. JSON 파일에서 검토하세요.',
        }),
    ]
      .filter(Boolean)
      .join(' '),
  notes: {
    withModel:
      'AI 모델의 제안은 이력서의 주인이 검토하도록 heldBack에 있고, 이력서에는 하나도 반영되지 않았어요. 모든 텍스트는 보낸 그대로예요. 순서를 바꿀 수 있는 곳에서는 채용 공고가 요구하는 내용이 먼저 나와요.',
    withoutModel:
      '설정된 AI 모델이 없어서 모든 텍스트는 보낸 그대로예요. 순서를 바꿀 수 있는 곳에서는 채용 공고가 요구하는 내용이 먼저 나와요.',
    noModelAsked:
      'AI 모델을 쓰지 않기로 해서 모든 텍스트는 보낸 그대로예요. 순서를 바꿀 수 있는 곳에서는 채용 공고가 요구하는 내용이 먼저 나와요.',
    plain: '설정된 AI 모델이 없고 채용 공고도 보내지 않아서 이력서는 보낸 그대로예요.',
  },
}
