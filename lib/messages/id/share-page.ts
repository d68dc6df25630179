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
  comments: 'Komentar',
  olderComments: 'Komentar lebih lama',
  markHint:
    'Tandai kata dalam teks untuk mengomentarinya, atau komentari seluruh dokumen di bawah.',
  commentOnWords: 'Komentari kata-kata ini',
  commentOnAll: 'Komentari seluruh dokumen',
  commentText: 'Komentar Anda',
  suggestWords: 'Sarankan kata lain (opsional)',
  commentName: 'Nama Anda',
  commentSeen: 'Siapa pun yang memiliki tautan ini dapat membaca komentar dan nama Anda.',
  sendComment: 'Kirim komentar',
  cancel: 'Batal',
  commentSent: 'Komentar Anda telah dikirim.',
  suggested: 'Disarankan sebagai gantinya',
  answer: 'Jawaban',
  wordsGone: 'Kini ada kata-kata lain di bagian dokumen ini.',
  commentResolved: 'Selesai',
  suggestionTaken: 'Saran diterima',
  commentMissing: 'Masukkan nama Anda dan sebuah komentar.',
  commentTooLong:
    'Komentar Anda tidak dikirim. Panjangnya maksimal 2.000 karakter, dan nama Anda maksimal 80. Harap persingkat.',
  commentOutdated:
    'Komentar Anda tidak dikirim karena teksnya sudah berubah. Harap tandai kata-katanya lagi.',
  commentsFull:
    'Komentar Anda tidak dikirim: dokumen ini sudah memiliki 500 komentar dan tidak muat lagi.',
  commentLimited:
    'Komentar Anda tidak dikirim: Anda mengirim banyak komentar dalam satu jam. Coba lagi nanti.',
  passwordTitle: 'Halaman ini memiliki kata sandi',
  passwordHint: 'Masukkan kata sandi yang Anda terima bersama tautan.',
  password: 'Kata sandi',
  open: 'Buka',
  passwordWrong: 'Kata sandi ini salah. Coba lagi.',
  passwordLimited: 'Terlalu banyak kata sandi yang salah. Coba lagi dalam 15 menit.',
  goneTitle: 'Tidak ada apa-apa di sini',
  goneText:
    'Tautan ini telah berakhir, ditarik, atau tidak pernah ada. Tanyakan kepada orang yang mengirimkannya.',
  commentNotSent: 'Komentar Anda tidak dikirim. Anda dapat menyalinnya dari sini.',
  busyTitle: 'Tunggu sebentar, lalu coba lagi',
  busyText: 'Halaman tidak dapat ditampilkan sekarang.',
}
