import type { files as english } from '../en/files'
import { formatters } from '../format'

const { number } = formatters('id')

/** Messages about opening files in the editor. They load with the first file. */
export const files: typeof english = {
  dropHere:
    'Lepaskan di sini: PDF, Word, teks, LinkedIn, JSON Resume, atau cadangan. File terbuka sebagai CV lain.',
  pastedCv: 'Ini tampak seperti satu CV utuh. Susun ke dalam bagian-bagiannya?',
  readPasted: 'Impor sebagai CV',
  opened: (title, file) => `“${title}” dibuka dari ${file}. CV Anda yang lain tidak diubah.`,
  alreadyHere: (title) =>
    `“${title}” sudah ada di perangkat ini dan telah dibuka. Tidak ada yang diubah.`,
  alreadyOpen: 'Ini persis CV yang sedang Anda buka.',
  several: (count) => `${number(count)} CV ditambahkan ke CV Anda.`,
  seeAll: 'Lihat semua CV',
}
