import type { editorPanels as english } from '../en/editor-panels'
import { formatters } from '../format'

const { plural } = formatters('ko')

/** Messages of the panels over the editor, in Korean. */
export const editorPanels: typeof english = {
  find: '이력서에서 찾기',
  findLabel: '찾을 텍스트',
  findNothing: '결과가 없어요.',
  findCount: (count) => plural(count, { other: '결과 #건' }),
  paletteLabel: '명령과 섹션 검색',
  paletteNothing: '찾은 명령이 없어요.',
  recent: '최근 사용',
  groups: {
    edit: '편집',
    entry: '이 항목',
    section: '이 섹션',
    add: '추가',
    document: '이 이력서',
    share: '다운로드와 공유',
    view: '미리보기',
    others: '다른 이력서',
    account: '계정',
    go: '이동',
  },
  goToSection: (name) => `이동: ${name}`,
  duplicateThisEntry: '이 항목 복제',
  removeThisEntry: '이 항목 삭제',
  thisEntryRemoved: '항목을 삭제했어요',
  interview: '면접 준비하기',
  duplicateCv: '이 이력서 복제',
  sampleTitle: '예시 선택',
  sampleHint: '모두 가상 인물의 완성된 이력서예요. 새 이력서로 열려요.',
  ofEntry: (action) => `이 항목: ${action}`,
  ofSection: (name, action) => `${name}: ${action}`,
  moveTo: (section) => `옮기기: ${section}`,
  switchTo: (title) => `전환: ${title}`,
  photo: '사진',
  renameTitle: '이력서 이름',
  renameHint: '본인에게만 보이는 이름이에요. 인쇄되지 않아요.',
}
