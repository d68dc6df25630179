import type { files as english } from '../en/files'
import { formatters } from '../format'

const { plural } = formatters('ko')

/** Messages about opening files in the editor, in Korean. */
export const files: typeof english = {
  dropHere:
    '여기에 놓으세요: PDF, Word, 텍스트, LinkedIn, JSON Resume, 백업. 별도의 이력서로 열려요.',
  pastedCv: '이력서 전체를 붙여넣은 것 같아요. 섹션별로 나눌까요?',
  readPasted: '이력서로 가져오기',
  opened: (title, file) =>
    `${file} 파일에서 “${title}” 문서를 열었어요. 다른 이력서는 변경되지 않았어요.`,
  alreadyHere: (title) =>
    `“${title}” 문서는 이미 이 기기에 있어서 그대로 열었어요. 변경된 내용은 없어요.`,
  alreadyOpen: '지금 열려 있는 이력서와 똑같아요.',
  several: (count) => plural(count, { other: '이력서 #개를 내 이력서에 추가했어요.' }),
  seeAll: '모든 이력서 보기',
}
