import type { sync as english } from '../en/sync'
import { formatters } from '../format'

const { number } = formatters('id')

/** Messages about what is in the account and what is only here, and about changes made elsewhere. */
export const sync: typeof english = {
  state: {
    'memory-only': 'Hanya ada di tab ini',
    'on-device': 'Tersimpan di perangkat ini',
    saving: 'Menyimpan…',
    'in-account': 'Tersimpan di akun Anda',
    offline: 'Offline, tersimpan di perangkat ini',
    retrying: 'Tersimpan di perangkat ini, mencoba lagi',
    expired: 'Masuk lagi: tersimpan di perangkat ini',
    conflict: 'Diubah di tempat lain: tinjau',
    refused: 'Hanya tersimpan di perangkat ini',
  },
  writing: {
    offline: 'Offline, menyimpan di perangkat ini…',
    retrying: 'Menyimpan di perangkat ini…',
    expired: 'Masuk lagi: menyimpan di sini…',
    refused: 'Menyimpan di perangkat ini…',
  },
  inTab: {
    expired: 'Masuk lagi: hanya ada di tab ini',
    refused: 'Hanya ada di tab ini',
  },
  short: {
    'memory-only': 'Hanya tab ini',
    'on-device': 'Di perangkat ini',
    saving: 'Menyimpan…',
    'in-account': 'Di akun Anda',
    offline: 'Offline',
    retrying: 'Di perangkat',
    expired: 'Masuk',
    conflict: 'Tinjau',
    refused: 'Di perangkat',
  },
  spoken: {
    'memory-only': 'Saat ini tidak ada yang bisa disimpan. Perubahan Anda hanya ada di tab ini.',
    'in-account': 'Semua tersimpan di akun Anda.',
    offline: 'Anda offline. Semua tersimpan di perangkat ini dan dikirim nanti.',
    retrying: 'Server tidak merespons. Semua tersimpan di perangkat ini. Kami terus mencoba.',
    expired: 'Sesi Anda berakhir. Semua tersimpan di perangkat ini. Masuk lagi untuk melanjutkan.',
    conflict: 'CV ini juga diubah di perangkat lain. Ada yang perlu ditinjau.',
    refused:
      'Akun Anda tidak bisa menerima CV ini dalam bentuk sekarang. CV tersimpan di perangkat ini.',
  },
  refusedTitle: 'Belum ada di akun Anda',
  refused: {
    invalid:
      'Akun Anda tidak bisa menerima CV ini dalam bentuk sekarang. Semua tersimpan di perangkat ini. Urungkan perubahan terakhir atau persingkat yang terlalu panjang. Kami mencoba lagi saat Anda mengubah sesuatu.',
    'too-large':
      'CV ini melebihi batas akun Anda. Semua tersimpan di perangkat ini. Persingkat atau hapus sesuatu. Kami mencoba lagi saat Anda mengubah sesuatu.',
    'newer-version':
      'CV ini di akun Anda ditulis dengan versi Vitae yang lebih baru. Semua tersimpan di perangkat ini. Muat ulang halaman ini untuk mendapatkan versi terbaru.',
    limit:
      'Akun Anda penuh. CV ini tersimpan di perangkat ini. Hapus permanen satu dari sampah, lalu CV ini masuk ke akun Anda.',
    role: 'Peran Anda di ruang kerja ini tidak mengizinkan perubahan pada CV ini. Yang Anda tulis tersimpan di perangkat ini. Salin CV ke dokumen Anda sendiri, atau minta peran lain kepada pengelola.',
    'merge-limit':
      'Yang ditulis di sini dan di tempat lain terlalu banyak untuk satu CV. Keduanya tersimpan: milik Anda di perangkat ini, yang lain di akun Anda. Persingkat sesuatu di sini. Kami mencoba lagi saat Anda mengubah sesuatu.',
  },
  reload: 'Muat ulang',
  conflictTitle: 'Diubah di sini dan di tempat lain',
  conflictText: (count) =>
    `${number(count)} tempat diubah di perangkat ini dan di perangkat lain. Kedua versinya ada di sini. Pilih mana yang dipakai di CV Anda.`,
  mine: 'Ditulis di perangkat ini',
  theirs: 'Ditulis di tempat lain',
  changedSince: 'Ditulis di sini sesudahnya',
  holdsNow: 'Sekarang di CV Anda',
  fieldGone: 'Tempat yang sudah tidak ada di CV Anda',
  taken: 'Dihapus',
  empty: 'Kosong',
  keepChoices: 'Simpan pilihan saya',
  decideLater: 'Putuskan nanti',
  settled: 'Pilihan Anda tersimpan.',
  nothingToDecide: 'Tidak ada lagi yang perlu diputuskan.',
  conflictsLoading: 'Membuka CV…',
  notSettled: 'Pilihan Anda tidak bisa disimpan. Kedua versi masih ada. Coba lagi.',
  cameBack: (title) =>
    `${title} dihapus di satu perangkat dan diedit di perangkat lain. Dokumen itu kembali, beserta editannya.`,
  movedBeside: (title) =>
    `${title} dihapus permanen di tempat lain. Yang Anda tulis di sini disimpan sebagai CV terpisah.`,
  shareLink: 'Buat tautan berbagi',
  shareLinkHint: 'Halaman berisi CV Anda yang dapat diakhiri kapan saja',
  shareLinkGuestHint: 'Tautan memerlukan akun. CV Anda ikut masuk ke sana.',
  downloadSeveral: 'Unduh beberapa',
  link: 'Tautan',
  copyLink: 'Salin tautan',
  copied: 'Tautan disalin',
  notCopied: 'Browser Anda tidak mengizinkan penyalinan. Pilih tautannya dan salin sendiri.',
  openLink: 'Buka',
  shareFailed: {
    'not-sent':
      'Belum semuanya ada di akun Anda, jadi PDF-nya bukan versi terbaru. Perubahan Anda tersimpan di perangkat ini. Coba lagi saat muncul “Tersimpan di akun Anda”.',
    offline: 'Anda offline. Tidak ada yang hilang. Coba lagi saat Anda online.',
    'not-signed-in': 'Sesi Anda berakhir. Semua tersimpan di perangkat ini. Masuk lagi dulu.',
    'too-many-requests':
      'Terlalu banyak permintaan dalam waktu singkat. Tidak ada yang hilang. Tunggu sebentar, lalu coba lagi.',
    failed: 'Tidak berhasil. Tidak ada yang hilang. Tunggu sebentar, lalu coba lagi.',
  },
}
