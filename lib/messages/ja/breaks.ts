import type { breaks as english } from '../en/breaks'

/** Messages of the page breaks in the preview, in Japanese. */
export const breaks: typeof english = {
  toggle: '改ページ',
  places: '改ページできる場所',
  nothing: '新しいページの先頭にできるものがまだありません。',
  begin: (what) => `「${what}」から新しいページにする`,
  begins: (what) => `「${what}」から新しいページ`,
  newPage: '新しいページ',
}
