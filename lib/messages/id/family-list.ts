import type { familyList as english } from '../en/family-list'
import { formatters } from '../format'

const { number } = formatters('id')

/** Messages of the dashboard about CVs that follow another one, in Indonesian. */
export const familyList: typeof english = {
  group: (name) => `“${name}” dan CV yang mengikutinya`,
  withoutMain: 'CV yang mengikuti CV yang sama',
  linked: (name, count) => `${number(count)} CV mengikuti “${name}”.`,
  mainMissing: (count) =>
    count === 1
      ? 'CV yang diikuti CV ini tidak ada di sini. Mungkin ada di sampah.'
      : `CV yang diikuti ${number(count)} CV ini tidak ada di sini. Mungkin ada di sampah.`,
  stale: (count) => `${number(count)} belum diperbarui`,
  updateAll: 'Perbarui semua',
  showAll: (count) => `Tampilkan semua ${number(count)} CV`,
  outOfDate: (count) => `${number(count)} perubahan bisa diambil`,
  updateTitle: (name) => `Perubahan di “${name}”`,
  updateHint:
    'Pilih CV yang mengambil perubahan ini. Yang Anda ubah, tambahkan, atau hapus di dalamnya tidak terpengaruh, dan semua bisa diurungkan.',
  changes: (count) => `${number(count)} perubahan`,
  see: 'Lihat perubahan',
  held: (count) =>
    `${number(count)} baris diubah di keduanya. Teks Anda tetap ada sampai Anda memilih.`,
  decide: 'Pilih sekarang',
  bringInto: (count) => `Masukkan ke ${number(count)} CV`,
  updated: (count) => `${number(count)} CV diperbarui.`,
  newLinked: 'CV tertaut baru',
  follow: 'Tautkan dengan CV lain…',
  stop: 'Berhenti mengikuti',
  stopped: (name) => `CV ini tidak lagi mengikuti “${name}”.`,
  notLinked:
    'Salah satu CV tidak bisa dibaca, jadi tidak ada yang diubah. Buka keduanya untuk melihat alasannya.',
  followTitle: (name) => `Tautkan “${name}” dengan CV lain`,
  followHint:
    'Tidak ada yang berubah di dalamnya. Baris yang sama di keduanya mengikuti sejak itu: yang Anda perbaiki di sana ditawarkan di sini.',
  followWhich: 'Mengikuti',
  same: (count) => `${number(count)} baris sama`,
  differ: (count) => `${number(count)} baris berbeda dan tetap seperti semula`,
  link: 'Tautkan',
  linkedTo: (name) => `CV ini sekarang mengikuti “${name}”.`,
  leaveTitle: (name) => `Pindahkan “${name}” ke sampah?`,
  leaveText: (count) => `${number(count)} CV mengikutinya. Apa yang harus dilakukan dengan CV itu?`,
  leaveChoices: {
    keep: 'Biarkan apa adanya',
    promote: 'Jadikan salah satunya CV utama bagi yang lain',
    trash: 'Pindahkan juga ke sampah',
  },
  leaveHints: {
    keep: 'Tidak ada yang berubah di dalamnya. Jika CV ini dipulihkan, semua mengikutinya lagi.',
    promote: 'Tidak ada yang berubah di dalamnya.',
    trash: 'Anda bisa memulihkannya dari sampah.',
  },
  promoteWhich: 'CV yang diikuti yang lain',
}
