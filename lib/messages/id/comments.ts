import type { comments as english } from '../en/comments'

export const comments: typeof english = {
  loading: 'Memuat komentar…',
  none: 'Belum ada komentar. Izinkan komentar di pengaturan tautan berbagi, lalu komentar muncul di sini.',
  closed: (count) => `Komentar yang ditutup: ${count}`,
  whole: 'Tentang seluruh dokumen',
  changed: 'Kata-kata ini sudah berubah sejak itu, atau sudah tidak ada.',
  goTo: 'Buka kata-katanya',
  answer: 'Jawaban Anda',
  answerHint: 'Siapa pun yang memiliki tautan ini dapat membacanya.',
  send: 'Kirim jawaban',
  you: 'Anda',
  resolve: 'Selesaikan',
  reopen: 'Buka lagi',
  remove: 'Hapus',
  removed: 'Komentar dihapus',
  suggested: 'Disarankan sebagai gantinya',
  accept: 'Terima',
  dismiss: 'Tolak',
  states: {
    resolved: 'Selesai',
    dismissed: 'Saran ditolak',
    taken: 'Saran diterima',
  },
}
