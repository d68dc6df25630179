import type { contradictions as english } from '../en/contradictions'
import { formatters } from '../format'

const { number } = formatters('id')

/** Messages of the check for contradictions between the CVs and letters of one person, in id. */
export const contradictions: typeof english = {
  open: 'Periksa kecocokan antar-CV',
  agree: 'CV dan surat Anda cocok satu sama lain. Tidak ada pertentangan yang ditemukan.',
  tooFew: 'Belum ada yang bisa dibandingkan. Perlu dua CV atau surat di perangkat ini.',
  found: (count) => `Perbedaan yang ditemukan: ${number(count)}`,
  onlyNewest: (count) => `Hanya ${number(count)} CV dan surat terbaru Anda yang dibandingkan.`,
  compareFile: 'Bandingkan dengan ekspor LinkedIn atau file lain',
  compareFileHint: 'File dibaca di perangkat ini, tidak dikirim ke mana pun, dan tidak disimpan.',
  readingFile: 'Membaca file…',
  comparedWith: (name) => `Juga dibandingkan dengan ${name}.`,
  fileUnreadable: (name) =>
    `${name} tidak bisa dibaca. CV Anda dibandingkan tanpa file itu. Coba file ZIP dari LinkedIn, atau PDF.`,
  present: 'Sekarang',
  kinds: {
    name: 'Nama',
    email: 'Email',
    phone: 'Telepon',
    start: 'Mulai',
    end: 'Selesai',
    title: 'Jabatan',
    employer: 'Perusahaan',
    degree: 'Gelar',
    institution: 'Institusi',
    number: 'Angka',
  },
}
