import type { family as english } from '../en/family'
import { formatters } from '../format'

const { number } = formatters('id')

/** Messages of a CV that follows another one, in Indonesian. */
export const family: typeof english = {
  changed: (name, count) =>
    `CV ini mengikuti “${name}”. ${number(count)} perubahan di sana belum ada di sini.`,
  see: 'Lihat',
  title: (name) => `Perubahan di “${name}”`,
  hint: 'Yang Anda ubah, tambahkan, atau hapus di sini tidak terpengaruh. Semua bisa diurungkan.',
  coming: 'Baru dari sana',
  held: 'Diubah di keduanya',
  heldHint: 'Teks Anda tetap ada sampai Anda memilih.',
  here: 'Di CV ini',
  there: (name) => `Di “${name}”`,
  keep: 'Pertahankan',
  take: 'Pakai teks ini',
  bringOver: (count) => `Ambil ${number(count)} perubahan`,
  brought: 'Perubahan diambil.',
  upToDate: (name) => `CV ini sudah memuat semua dari “${name}”.`,
  tooLong: 'Gabungan keduanya terlalu panjang untuk satu CV. Tidak ada yang diubah.',
  stop: 'Berhenti mengikuti',
  stopped: (name) => `CV ini tidak lagi mengikuti “${name}”.`,
}
