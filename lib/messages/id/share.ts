import type { share as english } from '../en/share'
import { formatters } from '../format'

const { plural } = formatters('id')

export const share: typeof english = {
  title: 'Tautan berbagi',
  intro:
    'Siapa pun yang memiliki tautan, dan kata sandinya jika Anda menetapkannya, dapat membuka halaman berisi dokumen ini, sebagai teks dan PDF. Anda dapat mengakhiri tautan kapan saja.',
  signUp: 'Buat akun',
  loading: 'Memuat tautan Anda…',
  newLink: 'Tautan baru',
  yourLinks: 'Tautan Anda',
  forWhom: 'Untuk siapa (opsional)',
  forWhomHint:
    'Hanya Anda yang melihat ini. Satu tautan untuk tiap penerima menunjukkan siapa yang melihat.',
  shows: 'Halaman menampilkan',
  newest: 'selalu versi terbaru',
  asItIsNow: 'dokumen seperti saat ini',
  withResume: 'Bersama CV untuk surat ini',
  accessOptions: 'Kata sandi, hari terakhir, dan komentar',
  create: 'Buat tautan',
  limitReached: 'Anda memiliki 100 tautan, jumlah terbanyak untuk satu akun. Akhiri satu dahulu.',
  unnamed: 'Tautan tanpa nama',
  views: (count) => plural(count, { other: '# kali dilihat' }),
  downloads: (count) => plural(count, { other: '# unduhan' }),
  created: (date) => `dibuat ${date}`,
  until: (date) => `berlaku hingga ${date}`,
  ended: (date) => `berakhir ${date}`,
  fixed: 'versi tetap',
  hasPassword: 'dengan kata sandi',
  qrCode: 'Kode QR',
  settings: 'Pengaturan',
  end: 'Akhiri tautan',
  endQuestion: 'Akhiri tautan ini? Halamannya langsung hilang bagi semua orang yang memilikinya.',
  keep: 'Pertahankan',
  hasEnded: 'Tautan telah berakhir',
  offerDownload: 'Tawarkan PDF untuk diunduh',
  offerDownloadHint: 'Tanpa ini, isi halaman tetap dapat dibaca dan disalin.',
  allowComments: 'Izinkan komentar',
  allowCommentsHint:
    'Siapa pun yang memiliki tautan ini dapat berkomentar, menyarankan kata lain, dan membaca semua komentar lewat tautan ini. Halaman dengan alamat yang mudah dibaca tidak memilikinya.',
  hasComments: 'dengan komentar',
  askPassword: 'Minta kata sandi',
  password: 'Kata sandi',
  newPassword: 'Kata sandi baru',
  passwordHint: 'Minimal 4 karakter.',
  newPasswordHint: 'Minimal 4 karakter. Kosongkan untuk mempertahankan yang sekarang.',
  passwordMissing: 'Masukkan kata sandi minimal 4 karakter.',
  lastDay: 'Hari terakhir',
  lastDayHint: 'Kosongkan untuk tautan tanpa akhir.',
  lastDayWrong: 'Pilih hari ini atau hari setelahnya.',
  leaveOut: 'Hilangkan dari halaman dan PDF-nya',
  contacts: { phone: 'Telepon', email: 'Email', address: 'Jalan dan kode pos' },
  slug: 'Alamat yang mudah dibaca (opsional)',
  slugHint:
    'Mesin pencari dapat menemukan halaman ini. Huruf kecil a–z, angka, dan tanda hubung. Alamat sebelumnya berlaku 30 hari lagi.',
  slugTaken: 'Alamat ini sudah dipakai. Coba yang lain.',
  slugWrong: 'Gunakan 3 sampai 60 huruf kecil a–z, angka, dan tanda hubung.',
  slugWithPassword:
    'Halaman dengan kata sandi tidak dapat memiliki alamat yang mudah dibaca. Pilih salah satu.',
  save: 'Simpan',
  saved: 'Tautan disimpan',
}
