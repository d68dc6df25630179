import type { sharePage as english } from '../en/share-page'

export const sharePage: typeof english = {
  cv: '이력서',
  letter: '커버레터',
  documents: '문서',
  view: '보기',
  text: '텍스트',
  pdf: 'PDF',
  pages: 'PDF 페이지예요. 텍스트와 내용이 같아요.',
  download: 'PDF 다운로드',
  passwordTitle: '비밀번호가 있는 페이지예요',
  passwordHint: '링크와 함께 받은 비밀번호를 입력해 주세요.',
  password: '비밀번호',
  open: '열기',
  passwordWrong: '비밀번호가 틀렸어요. 다시 시도해 주세요.',
  passwordLimited: '비밀번호를 너무 많이 틀렸어요. 15분 뒤에 다시 시도해 주세요.',
  goneTitle: '여기에는 아무것도 없어요',
  goneText: '끝났거나 취소됐거나 없는 링크예요. 링크를 보낸 사람에게 물어보세요.',
  busyTitle: '잠시 뒤에 다시 시도해 주세요',
  busyText: '지금은 페이지를 표시할 수 없어요.',
}
