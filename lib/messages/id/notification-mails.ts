import { formatters } from '../format'
import type { NotificationMailWords } from '../notification-mail-shape'

const { plural } = formatters('id')

/** Emails about events in an account, in Indonesian. */
export const notificationMails: NotificationMailWords = {
  askedFor: {
    requirements: 'Syarat dari deskripsi lowongan',
    tailoring: 'Saran untuk deskripsi lowongan',
    wording: 'Susunan kata yang lebih baik untuk sebuah teks',
    letter: 'Draf surat lamaran',
    translation: 'Terjemahan CV',
    match: 'CV yang cocok dengan deskripsi lowongan',
    interview: 'Pertanyaan untuk wawancara',
    'import-help': 'Bantuan AI untuk impor',
    'import-reading': 'Pembacaan file impor oleh AI',
    cv: 'CV yang diminta',
    proposal: 'Saran dari sebuah aplikasi',
  },
  device: (browser, system) =>
    browser && system
      ? `${browser} di ${system}`
      : browser || system || 'browser yang tidak dikenal',
  requestDone: ({ what, link }) => ({
    subject: 'Permintaan Anda sudah siap',
    text: `${what}: sudah siap.\n\nTidak ada yang berubah di dokumen Anda. Anda yang memutuskan apa yang dimasukkan:\n${link}`,
  }),
  requestFailed: ({ what, link }) => ({
    subject: 'Permintaan Anda tidak bisa diselesaikan',
    text: `${what}: tidak bisa diselesaikan.\n\nTidak ada yang berubah di dokumen Anda, dan tidak ada yang hilang. Lihat penyebabnya dan coba lagi:\n${link}`,
  }),
  keyCreated: ({ name, link }) => ({
    subject: 'Kunci API untuk akun Vitae Anda telah dibuat',
    text: `Sebuah kunci API dibuat di akun Anda. Namanya “${name}”.\n\nJika itu Anda, tidak ada yang perlu dilakukan.\n\nJika bukan Anda, cabut kuncinya, lalu ganti kata sandi Anda:\n${link}`,
  }),
  appConnected: ({ name, link }) => ({
    subject: 'Sebuah aplikasi dihubungkan ke akun Vitae Anda',
    text: `Sebuah aplikasi dihubungkan ke akun Anda. Aplikasi itu menyebut dirinya “${name}”.\n\nJika itu Anda, tidak ada yang perlu dilakukan.\n\nJika bukan Anda, putuskan aplikasinya, lalu ganti kata sandi Anda:\n${link}`,
  }),
  newDevice: ({ device, at, link }) => ({
    subject: 'Akun Vitae Anda dibuka dari perangkat baru',
    text: `Seseorang masuk ke akun Anda dari perangkat baru: ${device}, pada ${at} (UTC).\n\nJika itu Anda, tidak ada yang perlu dilakukan.\n\nJika bukan Anda, keluarkan perangkat itu, lalu ganti kata sandi Anda:\n${link}`,
  }),
  deletionScheduled: ({ count, day, link }) => ({
    subject: plural(count, { other: '# dokumen di sampah Anda akan dihapus' }),
    text: plural(count, {
      other: `Ada # dokumen di sampah Anda. Penghapusan permanen dimulai pada ${day}.\n\nJika memang itu yang Anda inginkan, tidak ada yang perlu dilakukan. Sebelum tanggal itu, dokumen masih bisa dipulihkan:\n${link}\n\nJika bukan Anda yang memindahkannya ke sampah, pulihkan dokumennya, lalu ganti kata sandi Anda.`,
    }),
  }),
  exportDone: ({ day, link }) => ({
    subject: 'Data Anda siap diunduh',
    text: `Ekspor akun Anda sudah siap. Unduh di pengaturan Anda sampai ${day}:\n${link}\n\nTautan unduhan berlaku satu jam. Anda bisa mendapat yang baru di sana.\n\nJika bukan Anda yang memintanya, hapus filenya di sana, lalu ganti kata sandi Anda.`,
  }),
  exportFailed: ({ link }) => ({
    subject: 'Data Anda tidak bisa diekspor',
    text: `Data Anda tidak bisa diekspor. Tidak ada yang berubah di akun Anda, dan tidak ada yang hilang. Anda bisa mencoba lagi di pengaturan:\n${link}`,
  }),
  applicationDue: ({ lines, link }) => ({
    subject: 'Pengingat tentang lamaran Anda',
    text: `Ini yang perlu dilakukan untuk lamaran Anda:\n\n${lines}\n\nTandai selesai atau pilih hari lain:\n${link}`,
  }),
  commentAdded: ({ link }) => ({
    subject: 'Komentar baru pada dokumen',
    text: `Seseorang mengomentari dokumen yang Anda kerjakan.\n\nTidak ada yang berubah di dalamnya. Baca komentarnya dan tentukan langkah Anda:\n${link}`,
  }),
  shareLocked: ({ link }) => ({
    subject: 'Kata sandi salah untuk tautan berbagi',
    text: `Seseorang memasukkan 30 kata sandi yang salah untuk salah satu tautan berbagi Anda. Selama 15 menit tautan itu tidak menerima kata sandi dari browser yang belum pernah membukanya. Dokumen Anda tidak terpengaruh.\n\nJika ini berlanjut, akhiri tautan itu dan buat yang baru:\n${link}`,
  }),
  webhookDisabled: ({ host, link }) => ({
    subject: 'Sebuah webhook akun Vitae Anda dinonaktifkan',
    text: `Selama lima hari tidak ada yang bisa dikirim ke ${host}, jadi webhook ini dinonaktifkan. Dokumen Anda tidak terpengaruh.\n\nLihat jawaban server, lalu aktifkan lagi webhook ini:\n${link}`,
  }),
  due: {
    followUp: 'Tindak lanjuti',
    deadline: 'Hari terakhir melamar',
    more: 'Dan lainnya di daftar Anda',
  },
  footer: ({ place, settings }) =>
    `\n\n—\nVitae di ${place}\nPilih email seperti ini yang ingin Anda terima: ${settings}`,
  unsubscribe: (link) => `\nHentikan email jenis ini: ${link}`,
  page: {
    title: 'Email dari Vitae',
    question: {
      'request-done': 'Hentikan email saat permintaan sudah siap?',
      'request-failed': 'Hentikan email saat permintaan tidak bisa diselesaikan?',
      'deletion-scheduled': 'Hentikan email saat dokumen di sampah akan dihapus?',
      'comment-added': 'Hentikan email tentang komentar pada dokumen yang Anda bagikan?',
      'share-locked': 'Hentikan email tentang kata sandi salah untuk tautan berbagi Anda?',
      'application-due': 'Hentikan email tentang tindak lanjut dan tenggat lamaran Anda?',
      'webhook-disabled': 'Hentikan email saat sebuah webhook dinonaktifkan?',
      'export-ended': 'Hentikan email saat data Anda siap diunduh?',
    },
    button: 'Hentikan email ini',
    done: 'Anda tidak akan menerima email jenis ini lagi.',
    again: 'Anda bisa mengaktifkannya lagi di pengaturan akun.',
    settings: 'Buka pengaturan',
  },
}
