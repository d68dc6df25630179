import type { linkedIn as english } from '../en/linkedin'
import { formatters } from '../format'

const { number } = formatters('id')

/** Messages of the fields of a LinkedIn profile, in Indonesian. */
export const linkedIn: typeof english = {
  title: 'Salin untuk LinkedIn',
  about:
    'CV Anda menurut kolom profil LinkedIn. Tidak ada yang dikirim ke LinkedIn: salin setiap teks, lalu tempelkan di sana.',
  summary: 'Tentang',
  skill: 'Keahlian',
  startMonth: 'Bulan mulai',
  startYear: 'Tahun mulai',
  endMonth: 'Bulan selesai',
  endYear: 'Tahun selesai',
  month: 'Bulan',
  year: 'Tahun',
  elsewhere: 'Tidak ada kolomnya di LinkedIn',
  copy: 'Salin',
  copied: 'Disalin',
  copyField: (label) => `Salin: ${label}`,
  copiedField: (label) => `Disalin: ${label}`,
  lengthOf: (count, limit) => `Karakter: ${number(count)} dari ${number(limit)}`,
  tooLong: (over, line) =>
    `Kelebihan karakter: ${number(over)}. Kolom berakhir di baris ${number(line)}.`,
  tooManySkills: (count, limit) =>
    `Keahlian: ${number(count)}. LinkedIn menerima paling banyak ${number(limit)}.`,
}
