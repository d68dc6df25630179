import type { checks as english } from '../en/checks'
import { formatters } from '../format'

const { number } = formatters('id')

/** Tips beside the fields of a CV, one sentence for each code. */
export const checks: typeof english = {
  advice: {
    'missing-name': () => 'Tambahkan nama Anda. Nama adalah judul CV Anda.',
    'missing-contact': () =>
      'Tambahkan alamat email atau nomor telepon agar perusahaan bisa menghubungi Anda.',
    'email-shape': ({ text }) => `“${text}” tidak tampak seperti alamat email.`,
    'end-before-start': () => 'Tanggal selesai lebih awal daripada tanggal mulai.',
    'date-in-words': ({ text }) =>
      `“${text}” ditampilkan seperti yang Anda ketik. Tanggal lain mengikuti format tanggal CV ini.`,
    'long-bullet': ({ count }) =>
      `Poin ini berisi ${number(count)} karakter. Dua poin akan lebih mudah dibaca.`,
    'long-summary': ({ count }) =>
      `Teks ini berisi ${number(count)} karakter. Beberapa kalimat saja lebih mungkin dibaca.`,
    'education-without-end': () =>
      'Tanpa tanggal selesai, ini ditampilkan sebagai masih berlangsung.',
    'duplicate-entry': () => 'Entri ini ada dua kali.',
    'link-not-clickable': ({ text }) =>
      `“${text}” tidak bisa diklik di PDF. Pakai tautan yang diawali https://.`,
    'empty-entry': () => 'Entri ini kosong, jadi tidak tampil di CV Anda.',
  },
}
