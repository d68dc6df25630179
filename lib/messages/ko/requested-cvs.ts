import type { requestedCvs as english } from '../en/requested-cvs'

/** Messages of the page on which a person asks for a CV and comes back for it, in Korean. */
export const requestedCvs: typeof english = {
  title: '요청',
  text: '채용 공고에 맞는 이력서를 요청하고 나중에 찾으러 오세요. 내 이력서는 바뀌지 않아요.',
  guest:
    '요청은 자리를 비운 동안에도 처리하므로 결과를 보관할 계정이 필요해요. 계정이 없어도 편집기에서 이력서와 채용 공고를 비교할 수 있어요.',
  formTitle: '이력서 요청',
  cv: '이력서',
  job: '채용 공고',
  jobHint: '채용 공고의 글을 붙여 넣으세요.',
  jobRefused: '채용 공고로 쓸 수 없어요. 너무 짧거나 너무 길어요.',
  noCvs: '계정에 아직 이력서가 없어요. 먼저 하나를 만드세요.',
  busy: '이미 요청 다섯 개를 처리하고 있어요. 하나가 끝날 때까지 기다리세요.',
  begun: '처리하고 있어요. 이 페이지를 닫아도 돼요.',
  listTitle: '내 요청',
  none: '요청이 없어요.',
  states: {
    waiting: '대기 중',
    running: '진행 중',
    done: '준비됨',
    failed: '실패',
    cancelled: '중지됨',
  },
  otherCv: '다른 이력서',
  asked: (date) => `요청한 날: ${date}`,
  ends: (date) => `삭제되는 날: ${date}`,
  stop: '중지',
  withoutModel: 'AI 없이 시도',
  files: '파일 보기',
  page: '웹 페이지',
  report: '바뀐 내용(JSON)',
}
