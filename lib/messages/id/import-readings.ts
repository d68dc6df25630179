import type { importReadings as english } from '../en/import-readings'
import { formatters } from '../format'

const { number } = formatters('id')

/** Messages of the review of an imported file about reading it in another way. */
export const importReadings: typeof english = {
  readAnotherWay: 'Baca dengan cara lain',
  offer:
    'Entri tercampur atau hilang? File ini bisa dibaca dengan cara lain. Anda bisa mengurungkannya.',
  at: (at, of) => `Cara ${number(at)} dari ${number(of)}.`,
  sentence: (parts) => `${parts.join('; ')}.`,
  entries: (section, now, before) =>
    `${section}: ${number(now)} entri, sebelumnya ${number(before)}`,
  leftOver: (now, before) => `${number(now)} baris tersisa, sebelumnya ${number(before)}`,
  values: (count) => `${number(count)} kolom berbeda.`,
  lost: (count) =>
    `${number(count)} perubahan Anda tidak punya tempat di sini. Urungkan untuk mengembalikannya.`,
  same: 'Tidak ada yang berubah dengan kolom di sana. Coba tempat lain.',
  failed: 'File tidak bisa dibaca lagi. Tidak ada yang diubah. Coba lagi.',
  markColumn: 'Tandai kolom tanggal',
  columnHint:
    'Letakkan garis di antara tanggal dan teks di sampingnya: pakai bilah geser, atau ketuk halaman.',
  columnPlace: 'Garis',
  columnAt: (percent) => `${number(percent)}% dari kiri`,
  readWithColumn: 'Baca lagi',
  reading: 'Membaca…',
  cancel: 'Batal',
}
