import type { journal as english } from '../en/journal'

/** Messages about what is saved on this device. */
export const journal: typeof english = {
  memoryOnly: {
    blocked:
      'Browser ini tidak mengizinkan penyimpanan. CV Anda hanya ada di tab ini sampai Anda menutupnya. Sejauh ini, tidak ada ketikan Anda yang hilang.',
    full: 'Penyimpanan perangkat ini penuh. Perubahan sejak itu hanya ada di tab ini sampai Anda mengosongkan ruang. Sejauh ini, tidak ada ketikan Anda yang hilang.',
    failed:
      'Penyimpanan sedang tidak berfungsi. Perubahan sejak itu hanya ada di tab ini. Kami terus mencoba, dan sejauh ini tidak ada ketikan Anda yang hilang.',
    account:
      'Browser ini sedang tidak mengizinkan penyimpanan di perangkat ini. CV Anda diambil dari akun, dan yang Anda ketik langsung masuk ke sana. Tetap online sampai muncul “Tersimpan”. Yang tersimpan di sini sebelumnya tidak berubah.',
    'account-full':
      'Penyimpanan perangkat ini penuh. Yang Anda ketik langsung masuk ke akun. Tetap online sampai muncul “Tersimpan”. Yang tersimpan di sini sebelumnya tidak berubah.',
  },
  downloadCopy: 'Unduh salinan',
  tryAgain: 'Coba lagi',
  persistence: {
    persistent:
      'CV Anda tersimpan di browser ini di perangkat ini, dan browser tidak akan menghapusnya sendiri.',
    'best-effort':
      'CV Anda tersimpan di browser ini di perangkat ini. Browser mungkin menghapusnya saat ruang habis atau jika Anda berminggu-minggu tidak berkunjung, jadi unduh salinan untuk yang penting.',
    unknown:
      'CV Anda tersimpan di browser ini di perangkat ini. Menghapus data browser juga menghapus CV, jadi unduh salinan untuk yang penting.',
  },
}
