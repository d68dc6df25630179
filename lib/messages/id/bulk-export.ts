import type { bulkExport as english } from '../en/bulk-export'
import { formatters } from '../format'

const { number } = formatters('id')

/** Messages of the download of several CVs and letters as one file, in Indonesian. */
export const bulkExport: typeof english = {
  documents: 'CV dan surat',
  limit: (max) => `Maksimal ${number(max)} sekaligus`,
  selected: (count) => `${number(count)} dipilih`,
  selectAll: 'Pilih semua',
  selectNone: 'Kosongkan pilihan',
  nothingSelected: 'Pilih setidaknya satu CV atau surat.',
  tooManySelected: (max) => `Pilih maksimal ${number(max)}. Yang lain bisa Anda unduh setelahnya.`,
  lettersLeftOut: 'Surat tidak disertakan: surat selalu menunjukkan siapa Anda.',
  leave:
    'Anda bisa menutup jendela ini dan terus bekerja. Tetaplah di halaman ini sampai file siap.',
  ready: 'Unduhan Anda sudah siap.',
  skipped: (count) =>
    `Dokumen yang tidak ada di file: ${number(count)}. Dokumen itu sudah dihapus atau tidak bisa dibuat.`,
  another: 'Pilih yang lain',
  notSent:
    'Belum semua yang Anda tulis terkirim, jadi filenya bukan versi terbaru. Perubahan Anda tersimpan di perangkat ini. Tunggu sebentar, lalu coba lagi.',
  notThere:
    'Ada pilihan Anda yang dihapus atau dipindahkan ke sampah di tempat lain. Tidak ada yang dibuat. Periksa pilihan Anda, lalu coba lagi.',
  tooMany:
    'Terlalu banyak unduhan disiapkan dalam 24 jam terakhir. Tidak ada yang hilang. Coba lagi nanti.',
}
