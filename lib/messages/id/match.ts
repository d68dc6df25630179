import type { match as english } from '../en/match'
import { formatters } from '../format'

const { number } = formatters('id')

/** Messages of the search for the CVs and bullet points that match a job description. */
export const match: typeof english = {
  open: 'Cocokkan CV Anda dengan lowongan',
  title: 'Cocokkan CV Anda dengan lowongan',
  hint: 'Tempel deskripsi lowongan untuk melihat CV dan poin mana yang cocok. “Cari kecocokan” membandingkan kata di perangkat ini. Tidak ada yang dikirim.',
  label: 'Deskripsi lowongan',
  find: 'Cari kecocokan',
  finding: (read, of) => `Membaca ${number(read)} dari ${number(of)} CV…`,
  comparing: 'Membandingkan…',
  findByMeaning: 'Cari menurut makna dengan AI',
  meaningHint: (model) =>
    `Juga menemukan teks yang bermakna sama dengan kata lain. Mengirim deskripsi lowongan, dan perubahan di CV akun Anda sejak terakhir kali, ke ${model}. Nama dan data kontak Anda tidak dikirim.`,
  stop: 'Hentikan',
  stages: {
    waiting: 'Menunggu giliran…',
    reading: 'Membaca deskripsi lowongan…',
    drafting: 'Membaca perubahan di CV Anda…',
    checking: 'Membandingkan…',
  },
  byMeaning: 'Ditemukan menurut makna, yang paling cocok lebih dulu. Kata-katanya bisa berbeda.',
  noMeaning: 'Pencarian makna sedang tidak tersedia.',
  unnamed: 'CV di akun Anda',
  byWords: 'Ditemukan menurut kata. Kata yang ditandai juga ada di deskripsi lowongan.',
  cvs: 'CV',
  answers: (shown) => `${number(shown)} syarat ditemukan`,
  noDemands: 'Tidak ada syarat dalam deskripsi lowongan ini untuk dibandingkan dengan CV Anda.',
  bullets: 'Poin',
  noBullets: 'Tidak ada poin yang cocok dengan deskripsi lowongan ini.',
  inCv: (name) => `Di ${name}`,
  inUnnamedCv: 'Di sebuah CV di akun Anda',
  andMore: (count) => `dan ${number(count)} CV lagi`,
  noCvs: 'Tidak ada CV yang bisa dibaca di perangkat ini.',
  noCvsInAccount: 'Belum ada CV di akun Anda untuk dibandingkan.',
  failed: 'CV Anda tidak bisa dibaca. Tidak ada yang hilang. Coba lagi.',
  unread: {
    empty: 'Belum ada teks. Tempel deskripsi lowongan.',
    'too-short': 'Teks ini terlalu pendek. Tempel deskripsi lowongan selengkapnya.',
    'too-long': 'Teks ini terlalu panjang. Tempel satu deskripsi lowongan saja.',
  },
}
