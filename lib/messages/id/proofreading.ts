import type { proofreading as english } from '../en/proofreading'
import { formatters } from '../format'

const { number } = formatters('id')

/** Messages of the spelling and grammar check of a CV. */
export const proofreading: typeof english = {
  title: 'Ejaan dan tata bahasa',
  hint: 'Memeriksa ejaan dan tata bahasa Inggris Anda. Saat pertama kali, kamus sebesar 8 MB diunduh. Teks Anda tetap di perangkat ini. Hasilnya tidak dihitung dalam pemeriksaan di atas.',
  start: 'Periksa ejaan dan tata bahasa',
  again: 'Coba lagi',
  stop: 'Hentikan',
  fetching: 'Mengunduh kamus…',
  reading: 'Memeriksa teks Anda…',
  failed: 'Kamus tidak bisa dimuat. CV Anda tidak diubah. Coba lagi saat Anda online.',
  empty: 'Belum ada teks untuk diperiksa. Tulis poin atau profil dulu.',
  otherLanguage:
    'Pemeriksaan ini hanya untuk bahasa Inggris, dan CV ini dalam bahasa lain. Anda bisa mengubah bahasanya di Desain.',
  reader: 'Anda sedang mengedit CV ini di tab lain. Lakukan perubahan di sana.',
  found: (count) =>
    count === 0 ? 'Tidak ada kesalahan.' : `${number(count)} kemungkinan kesalahan`,
  advice: 'Pemeriksaan ini tidak selalu benar. Anda yang paling tahu maksud Anda.',
  kinds: {
    spelling: 'Ejaan',
    repeated: 'Kata berulang',
    grammar: 'Tata bahasa',
    choice: 'Pilihan kata',
  },
  misspelled: (words) => `“${words}” tidak ada di kamus.`,
  repeated: (words) => `“${words}”: kata yang sama dua kali berturut-turut.`,
  article: (words) =>
    `“${words}” tidak cocok dengan kata berikutnya. Dalam bahasa Inggris, “an” dipakai sebelum bunyi vokal, selain itu “a”.`,
  replaceBy: (replacement) => `Ganti dengan “${replacement}”`,
  remove: 'Hapus',
  leave: 'Abaikan',
  leaveWords: (words) => `Abaikan “${words}”`,
  go: 'Buka teks',
  goToWords: (words) => `Buka teks “${words}”`,
  changed: 'Diganti. Anda bisa mengurungkannya.',
  left: 'Diabaikan.',
}
