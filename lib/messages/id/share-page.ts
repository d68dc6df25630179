import type { sharePage as english } from '../en/share-page'

export const sharePage: typeof english = {
  cv: 'CV',
  letter: 'Surat lamaran',
  documents: 'Dokumen',
  view: 'Tampilan',
  text: 'Teks',
  pdf: 'PDF',
  pages: 'Halaman-halaman PDF. Teksnya berisi kata-kata yang sama.',
  download: 'Unduh PDF',
  passwordTitle: 'Halaman ini memiliki kata sandi',
  passwordHint: 'Masukkan kata sandi yang Anda terima bersama tautan.',
  password: 'Kata sandi',
  open: 'Buka',
  passwordWrong: 'Kata sandi ini salah. Coba lagi.',
  passwordLimited: 'Terlalu banyak kata sandi yang salah. Coba lagi dalam 15 menit.',
  goneTitle: 'Tidak ada apa-apa di sini',
  goneText:
    'Tautan ini telah berakhir, ditarik, atau tidak pernah ada. Tanyakan kepada orang yang mengirimkannya.',
  busyTitle: 'Tunggu sebentar, lalu coba lagi',
  busyText: 'Halaman tidak dapat ditampilkan sekarang.',
}
