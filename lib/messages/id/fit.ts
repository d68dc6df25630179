import type { fitArea as english } from '../en/fit'
import { formatters } from '../format'

const { number } = formatters('id')

/** Options of a number with at most so many digits behind the comma. */
const digits = (maximumFractionDigits: number) => ({ maximumFractionDigits })

/** Messages of fitting a CV to a number of pages. They load with the design panel. */
export const fitArea: typeof english = {
  title: 'Paskan ke halaman',
  pages: 'Jumlah halaman',
  auto: 'Otomatis',
  off: 'Mati',
  choice: (count) => number(count),
  hint: 'Menyesuaikan jarak, margin, spasi baris, dan ukuran font sampai CV mengisi jumlah halaman ini, dan mengulanginya setelah setiap perubahan. Tidak ada yang terpotong. Fitur ini mati jika Anda menggeser bilah di bawah.',
  autoHint:
    'Membuat CV muat di satu halaman jika tetap mudah dibaca: teks tidak lebih kecil dari 9,5 pt, margin nyaman. Jika tidak, pengaturan Anda sendiri yang dipakai, dan halaman terakhir yang hanya berisi beberapa baris dihindari atau diisi lebih baik bila mungkin. Fitur ini mati jika Anda mengubah ukuran atau jarak di bawah.',
  autoOwn: (count) => `Memakai ${number(count)} halaman dengan pengaturan Anda sendiri.`,
  autoFits: (count, size, lineHeight, spacing, margin) =>
    `Dipaskan ke ${number(count)} halaman: ukuran font ${number(size, digits(1))} pt, spasi baris ${number(lineHeight, digits(2))}, jarak ${number(spacing, { style: 'percent' })}, margin ${number(margin, digits(1))} mm.`,
  working: 'Memaskan…',
  fits: (count, size, lineHeight, spacing, margin) =>
    `Muat di ${number(count)} halaman dengan ukuran font ${number(size, digits(1))} pt, spasi baris ${number(lineHeight, digits(2))}, jarak ${number(spacing, { style: 'percent' })}, dan margin ${number(margin, digits(1))} mm.`,
  takesLess: (count) =>
    `Dengan pengaturan paling longgar pun hanya terisi ${number(count)} halaman. Masih ada ruang untuk teks.`,
  keep: 'Pertahankan pengaturan ini',
  tooLong: (lines, count) =>
    `Dengan pengaturan paling rapat pun masih kelebihan sekitar ${number(lines)} baris untuk ${number(count)} halaman. Pengaturan Anda sendiri yang dipakai, dan tidak ada yang terpotong. Persingkat beberapa entri.`,
  oldest: 'Entri terlama',
  longest: 'Entri terpanjang',
  unnamed: 'Entri tanpa judul',
}
