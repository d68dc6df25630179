import type { breaks as english } from '../en/breaks'

/** Messages of the page breaks in the preview, in Korean. */
export const breaks: typeof english = {
  toggle: '페이지 나누기',
  places: '페이지를 나눌 수 있는 곳',
  nothing: '아직 새 페이지를 시작할 내용이 없어요.',
  begin: (what) => `새 페이지에서 시작: ${what}`,
  begins: (what) => `새 페이지에서 시작됨: ${what}`,
  newPage: '새 페이지',
}
