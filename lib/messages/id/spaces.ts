import type { spaces as english } from '../en/spaces'
import { formatters } from '../format'

const { number } = formatters('id')

/** Messages about the space that a page shows, in Indonesian. */
export const spaces: typeof english = {
  personal: 'Pribadi',
  label: (name) => `Ruang kerja: ${name}`,
  unnamed: 'Ruang kerja',
  manage: 'Kelola ruang kerja',
  roles: {
    owner: 'Pemilik',
    admin: 'Pengelola',
    member: 'Anggota',
    coach: 'Pembimbing',
    viewer: 'Hanya membaca',
  },
  saved: {
    state: 'Tersimpan di ruang kerja',
    short: 'Di ruang kerja',
    spoken: 'Semua tersimpan di ruang kerja.',
  },
  empty: 'Ruang kerja ini belum punya dokumen. Anggotanya bisa membuka semua isinya.',
  readOnly: (role) =>
    `Peran Anda: ${role}. Anda bisa membaca dokumen ruang kerja ini, tetapi tidak bisa mengubahnya.`,
  mayComment: (role) =>
    `Peran Anda: ${role}. Anda bisa membaca dan mengomentari dokumen ruang kerja ini, tetapi tidak bisa mengubahnya.`,
  openDocuments: 'Buka dokumen',
  toDocuments: 'Ke dokumennya',
  signIn: 'Masuk untuk membuka ruang kerja ini. Hanya anggotanya yang melihat dokumennya.',
  ended: {
    title: 'Ruang kerja ini tidak tersedia',
    text: 'Ruang kerja ini dihapus, atau Anda bukan lagi anggotanya.',
    nothing: 'Tidak ada yang hilang: semua yang Anda tulis di perangkat ini sudah terkirim.',
    unsent: (count) =>
      `Dokumen dengan perubahan yang belum terkirim: ${number(count)}. Perubahan itu masih ada di perangkat ini. Salin ke dokumen Anda sendiri, atau unduh.`,
    copy: 'Salin ke dokumen saya',
    download: 'Unduh',
    remove: 'Hapus dari perangkat ini',
    removeTitle: 'Hapus perubahan dari perangkat ini?',
    removeText: 'Perubahan itu tidak tersimpan di tempat lain. Tindakan ini tidak bisa diurungkan.',
    failed: 'Tidak berhasil. Semua masih ada di perangkat ini. Coba lagi.',
    toOwn: 'Ke dokumen saya sendiri',
    leftWords:
      'Ruang kerja yang tidak bisa Anda buka lagi punya perubahan yang hanya ada di perangkat ini.',
    review: 'Tinjau',
  },
  copyTo: 'Salin ke',
  copiedTo: (title, name) => `“${title}” disalin ke “${name}”.`,
  notCopied: (title) => `“${title}” tidak bisa disalin. Tidak ada yang berubah. Coba lagi.`,
  open: 'Buka',
  errors: {
    'workspace-not-found':
      'Ruang kerja ini dihapus, atau Anda bukan lagi anggotanya. Yang Anda tulis masih ada di perangkat ini.',
    'role-missing': 'Peran Anda di ruang kerja ini tidak mengizinkannya. Tidak ada yang berubah.',
    'personal-only': 'Ini hanya bisa dengan dokumen Anda sendiri. Tidak ada yang berubah.',
  },
}
