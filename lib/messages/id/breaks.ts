import type { breaks as english } from '../en/breaks'

/** Messages of the page breaks in the preview. */
export const breaks: typeof english = {
  toggle: 'Pemisah halaman',
  places: 'Tempat untuk pemisah halaman',
  nothing: 'Belum ada yang bisa memulai halaman baru.',
  begin: (what) => `Mulai halaman baru dengan ${what}`,
  begins: (what) => `Halaman baru dimulai dengan ${what}`,
  newPage: 'Halaman baru',
}
