import type { language as english } from '../en/language'

/** Messages of the choice of the interface language, in Indonesian. */
export const language: typeof english = {
  language: 'Bahasa',
  notFetched: 'Bahasa ini tidak bisa dimuat. Periksa koneksi Anda, lalu coba lagi.',
  unconfirmed: (name) => `Terjemahan ${name} belum diperiksa penutur asli.`,
  suggest: 'Sarankan koreksi',
  title: 'Sarankan koreksi',
  intro: 'Cari teksnya seperti yang tampil di layar, lalu tulis bagaimana seharusnya.',
  find: 'Teks di layar',
  nothing: 'Tidak ada teks Vitae yang memuat kata-kata ini.',
  now: 'Sekarang',
  better: 'Seharusnya',
  copy: 'Salin koreksi',
  copied: 'Disalin. Kirimkan kepada pengelola server ini.',
  notCopied: 'Browser tidak mengizinkan penyalinan.',
}
