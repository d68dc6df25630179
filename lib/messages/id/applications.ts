import type { applications as english } from '../en/applications'
import { formatters } from '../format'

const { number } = formatters('id')

/** Messages of the list and the board of applications, and of the form that adds one, in Indonesian. */
export const applications: typeof english = {
  title: 'Lamaran Anda',
  untitled: 'Lamaran tanpa nama',
  job: (position, employer) => [position, employer].filter(Boolean).join(', '),
  loading: 'Memuat lamaran Anda…',
  stages: {
    saved: 'Tersimpan',
    applied: 'Dilamar',
    interview: 'Wawancara',
    offer: 'Tawaran',
    closed: 'Selesai',
  },
  outcomes: {
    accepted: 'Diterima',
    declined: 'Anda tolak',
    rejected: 'Ditolak',
    withdrawn: 'Ditarik',
  },
  add: 'Lamaran baru',
  views: 'Tampilan',
  list: 'Daftar',
  board: 'Papan',
  search: 'Cari di lamaran Anda',
  filters: 'Saring dan urutkan',
  stageFilters: { all: 'Semua tahap', open: 'Belum selesai' },
  dueFilter: 'Tenggat',
  dueFilters: { any: 'Tanggal apa pun', overdue: 'Lewat tenggat', week: 'Dalam 7 hari ke depan' },
  sortBy: 'Urutkan lamaran Anda',
  sorts: {
    due: 'Tenggat terdekat',
    updated: 'Terakhir diedit',
    created: 'Terbaru',
    employer: 'Menurut perusahaan',
    position: 'Menurut jabatan',
  },
  found: {
    all: (count) => `${number(count)} lamaran ditemukan`,
    searching: (count) => `Sejauh ini ditemukan ${number(count)} lamaran`,
    device: (count) =>
      `${number(count)} lamaran ditemukan di perangkat ini. Akun Anda belum bisa dicari sekarang.`,
  },
  nothingFound: 'Tidak ada lamaran yang cocok.',
  showAll: 'Tampilkan semua lamaran',
  showMore: (count) => `Tampilkan ${number(count)} lagi`,
  more: 'Lainnya',
  numbers: 'Angka',
  calendar: 'Unduh file kalender',
  exportAll: 'Unduh sebagai CSV',
  importTable: 'Impor file CSV',
  moveTo: 'Pindahkan ke',
  moved: (job, stage) => `${job} dipindahkan ke “${stage}”`,
  notBrought:
    'Lamaran ini tidak bisa diambil dari akun Anda. Tidak ada yang diubah. Coba lagi saat Anda online.',
  notRead: 'Lamaran ini tidak bisa dibaca. Tidak ada yang diubah. Buka untuk melihat alasannya.',
  due: (day) => `Tenggat ${day}`,
  dueToday: 'Tenggat hari ini',
  overdue: (day) => `Lewat tenggat: ${day}`,
  since: (day) => `Sejak ${day}`,
  column: (stage, count) => `${stage}: ${number(count)} lamaran`,
  emptyColumn: 'Belum ada apa-apa di sini',
  drag: (job) => `Pindahkan ${job}`,
  emptyTitle: 'Pantau lamaran Anda',
  emptyText:
    'Simpan lowongan, catat yang Anda kirim, dan lihat langkah berikutnya. Semuanya tetap di perangkat ini, dan di akun Anda jika ada.',
  trashNote: 'Lamaran tetap di sini sampai Anda menghapusnya secara permanen.',
  trashNoteAccount:
    'Lamaran tetap di sini selama 30 hari, di semua perangkat Anda. Setelah itu dihapus permanen.',
  back: 'Kembali ke lamaran Anda',
  newHint:
    'Tempel deskripsi lowongan, atau isi yang Anda tahu. Tidak ada yang disimpan sebelum Anda menekan “Simpan”.',
  jobDescriptionHint: 'Teks dibaca di perangkat ini. Tautan di dalamnya tidak pernah dibuka.',
  use: (text) => `Pakai “${text}”`,
  save: 'Simpan',
  discard: 'Buang',
  saved: (job) => `${job} disimpan`,
  nothingToSave: 'Isi dulu jabatan atau perusahaan.',
  alreadyThere: (job, stage) => `Anda sudah punya lamaran untuk ${job}, di “${stage}”.`,
  tooLong: (limit) =>
    `Teks lebih panjang dari ${number(limit)} karakter. Hanya bagian awalnya yang diambil.`,
  notReadFile: {
    empty: 'Tidak ada teks di file ini. Salin deskripsi lowongan dan tempel di sini.',
    'wrong-type':
      'File ini tidak berisi teks yang bisa kami baca. Salin deskripsi lowongan dan tempel.',
    'legacy-word':
      'File ini memakai format Word lama. Simpan sebagai DOCX atau PDF, lalu coba lagi.',
    macros: 'Ini file Word dengan makro. Simpan sebagai DOCX atau PDF, lalu coba lagi.',
    'too-large': 'Ukuran file ini melebihi batas deskripsi lowongan. Salin teksnya dan tempel.',
    'too-long': 'Halaman file ini terlalu banyak. Salin deskripsi lowongan dan tempel.',
    password: 'File ini dilindungi kata sandi. Hapus kata sandinya, lalu coba lagi.',
    'no-text': 'File ini hanya berisi gambar teks. Salin teks dari halamannya dan tempel.',
    damaged: 'File ini rusak. Unduh lagi, atau salin teksnya dan tempel.',
    unsafe: 'File ini berisi sesuatu yang hanya dipakai untuk serangan, jadi tidak dibaca.',
    'gave-up': 'Membaca file ini terlalu lama. Salin deskripsi lowongan dan tempel.',
  },
  browserTitle: 'Tambahkan lowongan dari browser',
  browserHint:
    'Seret tombol ini ke bilah bookmark. Tekan di halaman yang memuat lowongan: tombol ini membuka formulir ini dengan judul, alamat, dan teks yang Anda pilih. Tidak ada lagi yang dibaca, dan tidak ada yang dikirim atau disimpan.',
  browserButton: 'Simpan lowongan di Vitae',
  browserNotHere: 'Seret ke bilah bookmark. Tombol ini berfungsi di halaman lain.',
  browserCopy: 'Salin alamatnya',
  browserCopied: 'Alamat disalin. Tempel sebagai alamat bookmark baru.',
  browserNotCopied: 'Browser ini tidak mengizinkan penyalinan. Seret tombolnya saja.',
  shareHint:
    'Di ponsel, pasang Vitae di layar utama. Setelah itu Anda bisa membagikan lowongan dari aplikasi lain ke Vitae.',
}
