import type { wording as english } from '../en/wording'
import { formatters } from '../format'

const { number } = formatters('id')

/** Messages of the dialog that improves the wording of one text. */
export const wording: typeof english = {
  title: 'Perbaiki susunan kata',
  open: 'Perbaiki susunan kata',
  shortcut: 'Perbaiki susunan kata teks ini',
  noText: 'Letakkan kursor di sebuah poin atau di profil Anda dulu.',
  text: 'Teks sekarang',
  empty: 'Belum ada tulisan di sini.',
  previous: 'Poin sebelumnya',
  next: 'Poin berikutnya',
  ways: {
    rewrite: 'Tulis ulang',
    shorten: 'Persingkat',
    split: 'Bagi dua',
    'stronger-verb': 'Kata kerja kuat',
    summarise: 'Tulis dari CV ini',
  },
  way: 'Yang diperbaiki',
  ask: 'Minta saran',
  askAgain: 'Minta saran lain',
  asking: 'Menunggu model AI. Ini memakan waktu hingga 20 detik.',
  stop: 'Hentikan',
  unchanged: 'Tidak ada yang berubah sampai Anda memilih saran.',
  checks: 'Pemeriksaan di perangkat ini',
  noChecks: 'Tidak ada yang perlu diperbaiki dalam teks ini.',
  none: {
    guest:
      'Untuk mendapat saran AI, masuk dan tambahkan kunci model AI di Pengaturan, AI. Fitur lain tetap berfungsi tanpa AI.',
    account:
      'Untuk mendapat saran AI, tambahkan kunci model AI di Pengaturan, AI. Fitur lain tetap berfungsi tanpa AI.',
    unknown: 'Akun Anda tidak bisa dihubungi. Tidak ada yang hilang. Coba lagi saat Anda online.',
  },
  signIn: 'Masuk',
  settings: 'Buka pengaturan',
  choices: 'Saran',
  take: 'Pakai teks ini',
  passes: 'Didukung CV Anda. Pastikan masih sesuai dengan yang Anda lakukan.',
  held: (count) => `${number(count)} saran diblokir karena tidak didukung CV Anda.`,
  dropped: (count) =>
    `${number(count)} saran tidak disertakan: klise, istilah penting hilang, atau terlalu banyak berubah.`,
  nothing:
    'Model AI tidak punya saran yang bisa ditawarkan. Teks Anda tidak diubah. Coba pilihan lain.',
  outdated:
    'Teks ini sudah berubah, jadi sarannya tidak cocok lagi. Tidak ada yang diubah. Minta lagi.',
  taken: 'Teks diganti. Anda bisa mengurungkannya.',
  failed: {
    'not-sent':
      'Perubahan terakhir belum ada di akun Anda, jadi permintaan tidak dikirim. Tidak ada yang hilang. Tunggu sebentar, lalu coba lagi.',
    offline: 'Anda offline. Tidak ada yang hilang. Coba lagi saat Anda online.',
    'new-version':
      'Tersedia versi baru Vitae. Muat ulang halaman, lalu coba lagi. Tidak ada yang hilang.',
    'not-signed-in': 'Anda sudah keluar. Masuk dan coba lagi. Tidak ada yang hilang.',
    'too-many-requests':
      'Beberapa permintaan AI sedang berjalan. Tunggu semenit, lalu coba lagi. Tidak ada yang diubah.',
    other: 'Terjadi kesalahan. Tidak ada yang diubah. Tunggu sebentar, lalu coba lagi.',
  },
}
