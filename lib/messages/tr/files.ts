import type { files as english } from '../en/files'
import { formatters } from '../format'

const { number } = formatters('tr')

/** Messages about opening files in the editor, in Turkish. */
export const files: typeof english = {
  dropHere:
    'Buraya bırakın: PDF, Word, metin, LinkedIn, JSON Resume veya yedek. Ayrı bir CV olarak açılır.',
  pastedCv: 'Bu, tam bir CV’ye benziyor. Bölümlerine ayrılsın mı?',
  readPasted: 'CV olarak içe aktar',
  opened: (title, file) => `“${title}”, ${file} dosyasından açıldı. Diğer CV’niz değişmedi.`,
  alreadyHere: (title) => `“${title}” zaten bu cihazda. Onu açtık. Hiçbir şey değişmedi.`,
  alreadyOpen: 'Bu zaten açık olan CV.',
  several: (count) => `CV’lerinize ${number(count)} CV eklendi.`,
  seeAll: 'Tüm CV’leri gör',
}
