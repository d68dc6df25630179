import type { breaks as english } from '../en/breaks'

/** Messages of the page breaks in the preview, in Vietnamese. */
export const breaks: typeof english = {
  toggle: 'Ngắt trang',
  places: 'Những chỗ có thể ngắt trang',
  nothing: 'Chưa có gì để bắt đầu một trang mới.',
  begin: (what) => `Bắt đầu trang mới từ “${what}”`,
  begins: (what) => `Trang mới bắt đầu từ “${what}”`,
  newPage: 'Trang mới',
}
