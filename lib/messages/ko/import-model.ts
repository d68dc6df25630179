import type { importModel as english } from '../en/import-model'
import { formatters } from '../format'

const { plural } = formatters('ko')

/** Messages of the review of an imported file about an AI model that reads all of it, in Korean. */
export const importModel: typeof english = {
  read: 'AI로 다시 읽기',
  offer: '항목이 뒤섞였거나 빠졌나요? AI로 파일 전체를 다시 읽을 수 있어요. 실행 취소도 가능해요.',
  stop: '중지',
  stages: {
    waiting: '시작을 기다리고 있어요.',
    reading: '읽고 있어요.',
    drafting: 'AI가 파일을 읽고 있어요.',
    checking: '답변을 확인하고 있어요.',
  },
  stay: '몇 분 걸릴 수 있어요. 그동안 여기에서 계속 작업해도 돼요. 이 검토 화면을 떠나면 중지돼요.',
  ready: 'AI가 파일을 다 읽었어요. 하던 작업은 그대로 있어요.',
  show: '결과 보기',
  withAi: 'AI로 읽었어요.',
  marked: (count) =>
    plural(count, { other: '입력란 #개가 다르고, “확인 필요”로 표시되어 있어요.' }),
  same: '모든 입력란이 같아요.',
  withoutAi: {
    value: (section, field, text) => `${section === '' ? field : `${section}, ${field}`} “${text}”`,
    elsewhere: (entry) => `“${entry}” 항목에 있음`,
    values: (parts) => `AI를 쓰지 않으면: ${parts.join(' · ')}`,
    leftOver: 'AI를 쓰지 않으면: 남은 줄',
  },
  sent: '이 파일의 텍스트를 AI 모델에 보냈어요. 파일 자체는 이 기기에 있어요.',
  unchanged: '변경된 내용은 없어요.',
  failures: {
    'too-long': '파일의 텍스트가 AI 모델이 한 번에 읽을 수 있는 양보다 많아서 보내지 않았어요.',
    'nothing-found': 'AI 모델의 답변에 이 파일의 내용이 하나도 없어서 쓸 수 없어요.',
    'gave-up': '파일을 처리하는 데 너무 오래 걸려서 중지했어요. 다시 시도하세요.',
  },
  consent: {
    title: '이 파일을 AI로 읽을까요?',
    sends: (model) =>
      `파일의 텍스트가 ${model} 모델로 전송돼요. 모든 줄과 함께 페이지, 단, 글자 크기 같은 모양 정보도 보내요.`,
    marks:
      '이메일 주소, 전화번호, 상세 주소, 링크, 이름으로 인식된 부분은 [email 1] 같은 표시로 바꾸어 보내고, 이 기기에서 원래대로 돌려놓아요.',
    asIs: '나머지는 모두 그대로 전송돼요. 인식되지 않은 사용자 이름이나 이름의 일부도 포함돼요.',
    notSent: '파일 자체와 그 안의 그림은 전송되지 않아요.',
    returns:
      'AI는 어떤 말이 어디에 속하는지만 알려 줘요. 모든 말은 파일에 있는 그대로예요. 결과는 실행 취소할 수 있어요.',
    cancel: '취소',
    send: '보내고 읽기',
  },
}
