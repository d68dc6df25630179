import type { outages as english } from '../en/outages'

/** Messages about outages, in Korean. */
export const outages: typeof english = {
  server:
    '지금 서버가 응답하지 않아요. 계속 작업해도 괜찮아요. 쓰기, 미리보기, PDF는 그대로 쓸 수 있어요.',
  saving:
    '지금은 계정에 저장할 수 없어요. 계속 작업해도 괜찮아요. 쓰기, 미리보기, PDF는 그대로 쓸 수 있어요.',
  waits: '모두 이 기기에 저장되고, 나중에 자동으로 계정에 저장돼요.',
  waitsInTab:
    '그때까지 변경 내용은 이 탭에만 있으니, 탭을 열어 두세요. 나중에 자동으로 계정에 저장돼요.',
  short: {
    server: '서버가 응답하지 않아요.',
    saving: '계정에 저장할 수 없어요.',
    waits: '계속 쓰세요. 모두 이 기기에 저장되고 나중에 전송돼요.',
  },
  mail: '지금은 이메일을 보낼 수 없어서, 복구될 때까지 코드와 링크가 도착하지 않아요. 나머지는 모두 정상이에요.',
  models:
    '이 서버의 AI 모델이 응답하지 않았어요. 나머지는 모두 그대로 쓸 수 있어요. 몇 분 뒤에 다시 시도하세요.',
}
