import type { shell as english } from '../en/shell'

/** Messages that every screen may show: an error of the app, and a new version. */
export const shell: typeof english = {
  failure: {
    title: 'Halaman ini berhenti berfungsi',
    text: 'Terjadi kesalahan. Yang Anda ketik tersimpan di perangkat ini; tidak ada yang hilang. Coba lagi. Jika terulang, unduh salinan CV Anda dan muat ulang.',
    textInMemory:
      'Terjadi kesalahan. Browser Anda tidak mengizinkan penyimpanan, jadi yang Anda ketik hanya ada di halaman ini. Semuanya masih ada: coba lagi, atau unduh salinan sebelum menutup atau memuat ulang halaman.',
    textOutside:
      'Terjadi kesalahan. Semua yang tersimpan di perangkat ini masih ada. Buka CV Anda. Jika terulang, muat ulang halaman.',
    retry: 'Coba lagi',
    reload: 'Muat ulang',
    yourCvs: 'CV Anda',
    download: 'Unduh salinan',
    preparing: 'Menyiapkan salinan…',
    downloadFailed:
      'Salinan tidak bisa dibuat. Tidak ada yang dihapus. Tunggu sebentar, lalu coba lagi.',
  },
  update: {
    text: 'Tersedia versi baru Vitae. Muat ulang kapan saja; tidak ada yang hilang.',
    reload: 'Muat ulang',
    later: 'Nanti',
  },
}
