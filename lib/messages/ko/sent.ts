import type { sent as english } from '../en/sent'
import { formatters } from '../format'

const { number } = formatters('ko')

/** Messages that say what goes to an AI model, in Korean. */
export const sent: typeof english = {
  first: (model, list) => `${model}(으)로 전송: ${list}.`,
  check: (list) => `이어서 답변을 확인하려고 전송: ${list}.`,
  upTo: (count) => `최대 ${number(count)}`,
  count: number,
  notSent: '이름, 연락처, 사진 칸은 전송되지 않아요.',
  show: '전송되는 내용 보기',
  edits: '제안을 수정하면 확인을 위해 수정한 텍스트와 그 항목의 줄이 전송돼요.',
  parts: {
    text: '이 텍스트',
    entries: '항목 제목',
    texts: '이력서의 텍스트',
    profile: '프로필',
    skills: '기술',
    education: '학력',
    languages: '언어',
    certificates: '자격증',
    job: '채용 공고',
    jobTitle: '직책',
    employer: '회사',
    requirements: '채용 공고의 요건',
    lines: '이력서의 줄',
    suggestions: '제안',
    fileLines: '파일의 줄',
  },
}
