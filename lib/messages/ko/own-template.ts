import type { ownTemplate as english } from '../en/own-template'
import { formatters } from '../format'

const { number } = formatters('ko')

/** Names the way in which a page was read, in brackets behind what was found. */
const readers = {
  file: '파일 순서대로 읽음',
  lines: '한 줄씩 읽음',
}

/** Messages about a template that the person adds from a file, in Korean. */
export const ownTemplate: typeof english = {
  title: '내 템플릿',
  add: '내 템플릿 사용…',
  change: '다른 파일 사용…',
  remove: '템플릿 삭제',
  download: '이 템플릿을 파일로 다운로드',
  hint: '색상, 글꼴, 배치를 정하는 32kB 이하의 JSON 파일이에요. 마음에 드는 템플릿을 다운로드해서 텍스트 편집기로 바꾼 다음 여기에서 쓰세요. 파일은 이 기기에서 확인하고, 이력서 안에 함께 저장돼요.',
  checking: '템플릿을 확인하는 중: 이력서 세 개를 만들어 다시 읽어 보고 있어요…',
  used: (name) => `이력서에 “${name}” 템플릿을 썼어요.`,
  refused: (file) =>
    `${file} 파일은 템플릿으로 쓸 수 없어요. 변경된 내용은 없어요. 다음 부분을 고치고 다시 시도하세요:`,
  unreadable:
    '이 이력서에 들어 있는 템플릿을 여기에서 쓸 수 없어서, 아래에서 고른 기본 제공 템플릿을 써요. 사라진 내용은 없어요. 쓸 수 없는 이유:',
  failed: '템플릿을 확인하지 못했고, 변경된 내용은 없어요. 잠시 후 다시 시도하세요.',
  reasons: {
    'not-text': '텍스트여야 해요.',
    'not-number': '숫자여야 해요.',
    'not-boolean': 'true 또는 false여야 해요.',
    'not-list': '목록이어야 해요.',
    'not-object': '객체여야 해요.',
    'wrong-type': '값의 종류가 맞지 않아요.',
    'not-one-of': ({ text }) => `다음 중 하나여야 해요: ${text}.`,
    'unknown-field': ({ text }) => `템플릿에 없는 필드예요: ${text}.`,
    'too-long': ({ count }) => `너무 길어요. 최대 글자 수: ${number(count)}자.`,
    'too-many': ({ count }) => `개수가 너무 많아요. 최대: ${number(count)}개.`,
    'too-few': ({ count }) => `개수가 너무 적어요. 최소: ${number(count)}개.`,
    'too-large': ({ count }) => `너무 커요. 최댓값: ${number(count)}.`,
    'too-small': ({ count }) => `너무 작아요. 최솟값: ${number(count)}.`,
    'too-deep': '단계가 너무 깊어요.',
    empty: '비워 둘 수 없어요.',
    'not-colour': '“#2437c9”처럼 소문자로 쓴 색상이어야 해요.',
    'unknown-name': '여기에서 알 수 없는 이름이에요.',
    'not-allowed': '여기에서 허용되지 않아요.',
    'not-json': 'JSON이 아니에요.',
    'no-place': ({ text }) => `넣을 자리가 없어요: ${text}.`,
    twice: ({ text }) => `두 번 인쇄돼요: ${text}.`,
    'contacts-twice': '연락처는 이미 옆 단에 있어요.',
    'header-high': ({ count }) => `합친 높이가 너무 커요. 최대: ${number(count)}mm.`,
    contrast: ({ text, count, of, colour, ground }) =>
      `“${text}” 팔레트: ${ground} 바탕에 ${colour} 글자의 대비가 ${number(count)}:1이에요. 텍스트에는 ${number(of)}:1이 필요해요.`,
    'not-drawn': ({ person }) => `이 템플릿으로 만들 수 없는 이력서: ${person}.`,
    torn: ({ text, person, reader }) =>
      `${person}의 이력서에서 “${text}” 텍스트가 끊겨서 읽혀요(${readers[reader]}).`,
    'words-out-of-order': ({ count, of, person, reader }) =>
      `${person}의 이력서에서 글머리 항목의 단어 ${number(of)}개 중 ${number(count)}개만 순서가 맞아요(${readers[reader]}).`,
    'lines-out-of-order': ({ count, of, person, reader }) =>
      `${person}의 이력서에서 제목과 글머리 항목 ${number(of)}개 중 ${number(count)}개만 순서가 맞아요(${readers[reader]}).`,
    'not-printed': ({ text, person }) => `${person}의 이력서에서 인쇄되지 않아요: ${text}.`,
    'outside-page': ({ text, person }) => `${person}의 이력서에서 여백을 벗어나요: ${text}.`,
    overlapping: ({ text, person }) => `${person}의 이력서에서 글자가 겹쳐요: ${text}.`,
    'stranded-heading': ({ text, person }) =>
      `${person}의 이력서에서 제목만 따로 떨어져 있어요: ${text}.`,
  },
}
