import type { notifications as english } from '../en/notifications'
import { formatters } from '../format'

const { number } = formatters('id')

/** Messages of the notifications: the list behind the bell, and its settings. */
export const notifications: typeof english = {
  bell: (unread) => (unread === 0 ? 'Notifikasi' : `Notifikasi, ${number(unread)} belum dibaca`),
  title: 'Notifikasi',
  none: 'Belum ada notifikasi. Peristiwa penting di akun Anda muncul di sini.',
  unknown: 'Notifikasi Anda belum dimuat. Kami terus mencoba.',
  settingsLink: 'Pengaturan notifikasi',
  unread: 'Baru',
  today: 'Hari ini',
  yesterday: 'Kemarin',
  askedFor: {
    requirements: 'Syarat dari deskripsi lowongan',
    tailoring: 'Saran untuk deskripsi lowongan',
    wording: 'Susunan kata yang lebih baik untuk sebuah teks',
    letter: 'Draf surat lamaran',
    translation: 'Terjemahan',
    match: 'CV yang cocok dengan deskripsi lowongan',
    interview: 'Pertanyaan untuk wawancara',
    'import-help': 'Bantuan AI untuk impor',
    'import-reading': 'Pembacaan file impor oleh AI',
    cv: 'CV yang diminta sebuah program',
  },
  somethingAsked: 'Permintaan Anda',
  requestDone: (what) => `${what}: siap`,
  requestFailed: (what) => `${what}: tidak bisa diselesaikan`,
  requestFailedText: 'Tidak ada yang hilang. Anda bisa mencoba lagi.',
  keyCreated: (name) => `Kunci API dibuat: ${name}`,
  keyCreatedText: 'Jika bukan Anda, cabut kuncinya, lalu ganti kata sandi Anda.',
  newDevice: (device) => `Masuk dari perangkat baru: ${device}`,
  newDeviceText: 'Jika bukan Anda, keluarkan perangkat itu, lalu ganti kata sandi Anda.',
  deletionScheduled: (title) => `Di sampah: ${title}`,
  deletionScheduledText: (day) => `Akan dihapus permanen pada ${day}.`,
  exportDone: 'Data Anda: siap diunduh',
  exportDoneText: (day) => `File tersedia sampai ${day}.`,
  exportFailed: 'Data Anda: tidak bisa diekspor',
  exportFailedText: 'Tidak ada yang hilang. Anda bisa mencoba lagi.',
  untitled: 'sebuah dokumen',
  settings: {
    text: 'Pilih notifikasi yang ingin Anda terima. Isinya tidak pernah memuat teks CV Anda.',
    caption: 'Peristiwa dan cara Anda diberi tahu',
    event: 'Peristiwa',
    ways: { app: 'Di aplikasi', mail: 'Lewat email' },
    switchName: (event, way) => `${event}: ${way}`,
    kinds: {
      'request-done': 'Saran, draf, atau terjemahan sudah siap',
      'request-failed': 'Permintaan tidak bisa diselesaikan',
      'key-created': 'Kunci API dibuat',
      'new-device': 'Masuk dari perangkat baru',
      'deletion-scheduled': 'Dokumen akan dihapus permanen',
      'export-ended': 'Ekspor data Anda siap, atau gagal',
    },
    language: 'Bahasa email',
    noMail:
      'Email belum diatur di server ini, jadi tidak ada email yang dikirim. Notifikasi Anda ada di ikon lonceng.',
    notConfirmed: 'Untuk menerima email, konfirmasi alamat Anda di profil di atas.',
    saved: 'Tersimpan.',
  },
}
