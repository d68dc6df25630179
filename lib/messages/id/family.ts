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
  alone:
    'CV ini belum tertaut dengan CV lain. CV tertaut, untuk lowongan atau dalam bahasa lain, dimulai sebagai salinan: yang Anda perbaiki di sini ditawarkan di sana, sedangkan susunan katanya sendiri tetap.',
  follows: 'Mengikuti',
  inTrash: 'CV yang diikuti CV ini ada di sampah. Pulihkan, atau berhenti mengikuti.',
  notHere: 'CV yang diikuti CV ini tidak ada di perangkat ini maupun di akun ini.',
  followers: (count) => `${number(count)} CV mengikuti CV ini:`,
  current: 'Sudah terbaru',
  line: 'Baris ini di semua CV tertaut',
  lineHint: 'Letakkan kursor di sebuah kolom untuk melihat isinya di semua CV tertaut.',
  statuses: {
    main: 'CV utama',
    follows: 'Mengikuti CV utama',
    own: 'Susunan kata sendiri',
    'only-here': 'Hanya di CV ini',
    'out-of-date': 'Belum diperbarui',
    held: 'Susunan kata sendiri, CV utama berubah setelahnya',
    missing: 'Tidak ada di CV ini',
  },
  emptyLine: 'Kosong',
  everywhere: 'Pakai di semua CV',
  followAgain: 'Ikuti CV utama lagi',
  takeThere: 'Ganti dengan susunan kata CV utama',
  sent: (name) => `Ditambahkan ke “${name}”.`,
  sentTo: (count) => `${number(count)} CV diubah.`,
  notSent:
    'CV yang lain tidak bisa diubah, jadi tidak ada yang diubah. Buka untuk melihat alasannya.',
  ownTitle: 'Hanya di CV ini',
  ownHint:
    'Yang Anda ubah, tambahkan, atau hapus di sini. Tidak terpengaruh saat CV utama berubah.',
  noneOwn: 'Semua di sini mengikuti CV utama.',
  sendToMain: 'Tambahkan ke CV utama',
  putBack: 'Kembalikan',
  heldTranslation: 'Terjemahan belum diperbarui',
  original: (name) => `Teks asli di “${name}”`,
  propose: 'Minta saran terjemahan',
  proposing: 'Menerjemahkan…',
  proposal: 'Saran terjemahan',
  useProposal: 'Pakai terjemahan ini',
  notProposed: 'Model AI tidak memberikan terjemahan baris ini yang bisa diperiksa. Tulis sendiri.',
  stop: 'Berhenti mengikuti',
  stopped: (name) => `CV ini tidak lagi mengikuti “${name}”.`,
}
