import type { applicationTables as english } from '../en/application-tables'
import { formatters } from '../format'

const { number } = formatters('id')

/** Messages of the numbers about applications, and of their tables (CSV), in Indonesian. */
export const applicationTables: typeof english = {
  numbersHint: 'Dihitung di perangkat ini dari catatan Anda. Lamaran di sampah tidak dihitung.',
  byStage: 'Menurut tahap',
  sentTitle: 'Terkirim dan dijawab',
  sentText: (sent, answered) =>
    sent === 0
      ? 'Anda belum mengirim lamaran apa pun.'
      : `${number(answered)} jawaban atas ${number(sent)} lamaran`,
  answeredHint: 'Wawancara, tawaran, atau penolakan dihitung sebagai jawaban.',
  byCv: 'Menurut CV',
  byTemplate: 'Menurut template',
  byMonth: 'Menurut bulan',
  columns: {
    template: 'Template',
    month: 'Bulan kirim',
    sent: 'Terkirim',
    answered: 'Dijawab',
    rate: 'Tingkat jawaban',
  },
  tooFew: 'Terlalu sedikit',
  tooFewHint: (count) =>
    `Tingkat jawaban ditampilkan mulai ${number(count)} lamaran. Dengan lebih sedikit, faktor kebetulan lebih berpengaruh daripada CV Anda.`,
  noTemplate: 'PDF terkirim tidak dicatat',
  noMonth: 'Hari tidak dicatat',
  exported: (count) => `${number(count)} lamaran diunduh sebagai CSV`,
  notExported: (count) =>
    `${number(count)} lamaran tidak ikut: hanya ada di akun Anda dan tidak bisa diambil.`,
  calendarMade: (count) => `Tenggat ${number(count)} lamaran diunduh`,
  nothingDue: 'Tidak ada yang bertanggal untuk dimasukkan ke kalender.',
  calendarName: 'Tenggat',
  events: { followUp: 'Tindak lanjut', deadline: 'Batas melamar' },
  importTitle: 'Impor lamaran',
  importHint:
    'Pilih file CSV dari alat lain, dari spreadsheet, atau yang Anda unduh di sini. Anda memeriksanya sebelum ada yang ditambahkan. File dibaca di perangkat ini.',
  chooseTable: 'Pilih file CSV',
  refused: {
    empty: 'File ini kosong. Pilih yang lain.',
    'no-columns':
      'Tidak ada kolom perusahaan atau jabatan yang ditemukan. Beri nama sebuah kolom “Employer” (perusahaan) atau “Job title” (jabatan), lalu coba lagi.',
    'too-large': 'Ukuran file ini melebihi batas daftar lamaran.',
    'wrong-type': 'Ini bukan file CSV. Simpan spreadsheet Anda sebagai CSV, lalu coba lagi.',
    'gave-up': 'Membaca file ini terlalu lama. Coba dengan lebih sedikit baris.',
  },
  checkTitle: 'Periksa sebelum menambahkan',
  dayOrder: 'Tanggal seperti 03/04/2026 berarti',
  dayFirst: 'Hari dulu: 3 April',
  monthFirst: 'Bulan dulu: 4 Maret',
  unknownColumns: (names) => `Kolom lain: ${names}`,
  keepRest: 'Tambahkan kolom lain ke catatan',
  restLine: (column, text) => `${column}: ${text}`,
  alreadyHere: (count) =>
    `${number(count)} sudah ada di sini menurut perusahaan dan jabatan, jadi tidak dicentang.`,
  nameless: (count) =>
    `${number(count)} baris tidak memuat perusahaan maupun jabatan, jadi dilewati.`,
  leftOut: (count) =>
    `${number(count)} baris lagi tidak dibaca. Bagi filenya untuk mengimpor baris itu.`,
  shortened: (columns) => `Dipersingkat: ${columns}`,
  isHere: 'Sudah ada',
  rows: 'Baris file',
  add: (count) => `Tambahkan ${number(count)} lamaran`,
  adding: (done, count) => `Menambahkan ${number(done)} dari ${number(count)}…`,
  added: (count) => `${number(count)} lamaran ditambahkan`,
  tickAll: 'Centang semua',
  untickAll: 'Hapus semua centang',
}
