import type { readback as english } from '../en/readback'
import { formatters } from '../format'

const { number } = formatters('id')

/** Messages of the check that reads a PDF back after its download. They load with the check. */
export const readback: typeof english = {
  title: 'Bisakah perangkat lunak membaca PDF ini?',
  allBack: (count) =>
    `PDF Anda kami baca ulang seperti sistem perekrutan membacanya: ${number(count)} kolom, semuanya ditemukan.`,
  someLost: (lost, of) =>
    `PDF Anda tersimpan. Perangkat lunak yang membacanya tidak menemukan ${number(lost)} dari ${number(of)} kolom:`,
  inText: 'PDF Anda tersimpan. Semua teksnya bisa dibaca.',
  someMisplaced:
    'Perangkat lunak bisa mengira ini sebagai hal lain. Periksa cara penulisannya, atau pilih template lain:',
  kinds: {
    name: 'Nama',
    email: 'Email',
    phone: 'Telepon',
    employer: 'Perusahaan',
    title: 'Jabatan',
    institution: 'Institusi',
    dates: 'Tanggal',
    bullet: 'Poin',
  },
  reasons: {
    'no-glyph': (characters) => `Tidak ada font yang memiliki ${characters}. Pakai karakter lain.`,
    'in-pieces': 'Terbaca terpotong-potong. Persingkat, atau pilih template lain dan unduh lagi.',
    'not-found': 'Tidak ditemukan secara utuh. Pilih template lain dan unduh lagi.',
  },
  more: (count) => `dan ${number(count)} lainnya`,
  close: 'Tutup pesan ini',
}
