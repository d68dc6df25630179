import type { ownTemplate as english } from '../en/own-template'

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
  wholeFile: '파일',
}
