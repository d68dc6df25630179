import type { dashboard as english, KindCounts } from '../en/dashboard'
import { formatters } from '../format'

const { number } = formatters('id')

/** Formats "2 CV dan 1 surat"; leaves out a kind of which there is none. */
function countKinds({ resume, letter }: KindCounts): string {
  const resumes = `${number(resume)} CV`
  const letters = `${number(letter)} surat`
  if (letter === 0) return resumes
  return resume === 0 ? letters : `${resumes} dan ${letters}`
}

/** Builds the messages about one document, which is called by its kind (`what`). */
const wordsFor = (what: string, start: string) => ({
  untitled: `${start} tanpa nama`,
  newName: `Nama ${what} ini`,
  unreadable: `${start} ini tidak bisa ditampilkan di sini. Tidak ada yang diubah. Buka untuk melihat alasannya.`,
  notBrought: `${start} ini tidak bisa diambil dari akun Anda. Tidak ada yang diubah. Coba lagi saat Anda online.`,
  notRenamed: `Nama ${what} ini tidak bisa diganti. Tidak ada yang diubah. Buka untuk melihat alasannya.`,
  notCopied: `${start} ini tidak bisa dibaca, jadi tidak ada yang disalin atau diunduh. Buka untuk melihat alasannya.`,
})

/** Messages of the dashboard. */
export const dashboard: typeof english = {
  title: 'CV Anda',
  home: 'Vitae, ke halaman utama',
  lists: { label: 'Halaman', cvs: 'CV', applications: 'Lamaran' },
  newCv: 'CV baru',
  openFile: 'Buka file',
  search: 'Cari di CV Anda',
  sortBy: 'Urutkan CV Anda',
  sorts: { updated: 'Terakhir diedit', created: 'Terbaru', title: 'Menurut nama' },
  searched: {
    all: {
      found: (counts) => `${countKinds(counts)} ditemukan`,
      nothing: (query) => `Tidak ada CV atau surat yang berisi “${query}”.`,
    },
    searching: {
      found: (counts) => `Sejauh ini ditemukan ${countKinds(counts)}`,
      nothing: (query) => `Mencari “${query}” di semua CV dan surat Anda…`,
    },
    device: {
      found: (counts) => `${countKinds(counts)} ditemukan di perangkat ini`,
      nothing: (query) =>
        `Tidak ada CV atau surat di perangkat ini yang berisi “${query}”. Yang hanya ada di akun Anda belum bisa dicari sekarang. Coba lagi saat Anda online.`,
    },
  },
  clearSearch: 'Tampilkan semua CV',
  loading: 'Memuat CV Anda…',
  ofKind: { resume: wordsFor('CV', 'CV'), letter: wordsFor('surat', 'Surat') },
  more: (title) => `${title}: lainnya`,
  open: 'Buka',
  rename: 'Ganti nama',
  tailor: 'Sesuaikan dengan lowongan',
  writeLetter: 'Tulis surat lamaran',
  letter: 'Surat',
  fileNames: { resume: 'CV', letter: 'Surat' },
  duplicate: 'Duplikatkan',
  copyOf: (title) => `${title} (salinan)`,
  duplicated: (title) => `${title} dibuat`,
  downloadJson: { resume: 'Unduh sebagai JSON Resume', letter: 'Unduh sebagai JSON' },
  trash: 'Pindahkan ke sampah',
  trashed: (title) => `${title} dipindahkan ke sampah`,
  notHereYet: 'Ada di akun Anda, belum di perangkat ini',
  notErased: (title) =>
    `${title} diubah di tempat lain, jadi tidak dihapus. Periksa dulu, lalu hapus lagi.`,
  forJob: (job) => `Untuk ${job}`,
  pages: (count) => `${number(count)} halaman`,
  editedToday: (time) => `Hari ini, ${time}`,
  editedYesterday: (time) => `Kemarin, ${time}`,
  edited: (date) => date,
  trashedOn: (date) => `Di sampah sejak ${date}`,
  trashTitle: 'Sampah',
  trashLink: (count) => `Sampah (${number(count)})`,
  trashNote: 'CV dan surat tetap di sini sampai Anda menghapusnya secara permanen.',
  trashNoteAccount:
    'CV dan surat tetap di sini selama 30 hari, di semua perangkat Anda. Setelah itu dihapus permanen.',
  daysLeft: (count) => (count === 0 ? 'dihapus hari ini' : `${number(count)} hari lagi`),
  trashEmpty: 'Sampah kosong.',
  backToCvs: 'Kembali ke CV Anda',
  restore: 'Pulihkan',
  restoreNamed: (title) => `Pulihkan ${title}`,
  restored: (title) => `${title} dipulihkan`,
  erase: 'Hapus permanen',
  eraseNamed: (title) => `Hapus permanen: ${title}`,
  erased: (title) => `${title} akan dihapus permanen`,
  emptyTitle: 'Buat CV pertama Anda',
  emptyText: {
    device:
      'Mulailah mengetik dan lihat PDF aslinya langsung. Tidak perlu akun: tulisan Anda tetap di perangkat ini.',
    tab: 'Mulailah mengetik dan lihat PDF aslinya langsung. Browser ini tidak bisa menyimpan apa pun saat ini: unduh tulisan Anda sebelum menutup tab ini.',
    account:
      'Mulailah mengetik dan lihat PDF aslinya langsung. Tulisan Anda disimpan di akun dan di perangkat ini.',
    accountOnly:
      'Mulailah mengetik dan lihat PDF aslinya langsung. Tulisan Anda disimpan di akun Anda.',
  },
  start: 'Mulai menulis',
  importTitle: 'Impor CV Anda',
  importText:
    'Pilih PDF, file Word, atau hasil ekspor dari layanan lain, atau seret ke mana saja di halaman ini. Anda meninjaunya sebelum menjadi CV. File dibaca di perangkat ini dan tidak dikirim ke mana pun.',
  chooseFile: 'Pilih file',
  pasteText: 'Tempel teks',
  pasteTitle: 'Tempel CV Anda sebagai teks',
  pasteLabel: 'Teks CV Anda',
  pasteHint: 'Biarkan baris dan judul bagian apa adanya. Anda meninjaunya sebelum menjadi CV.',
  pasteRead: 'Impor teks',
  waiting: (count) => `${number(count)} impor menunggu ditinjau.`,
  goOn: 'Tinjau',
  startEmpty: 'Mulai CV kosong',
  dropHere: 'Seret CV Anda ke sini: PDF, Word, teks, LinkedIn, JSON Resume, atau cadangan',
  importing: 'Membaca file…',
  imported: (count) => `${number(count)} CV ditambahkan`,
  alreadyHere: (count) =>
    count === 1 ? 'CV ini sudah ada di sini' : `${number(count)} CV ini sudah ada di sini`,
  droppedFile: 'File yang Anda seret',
  refusedTitle: (name) => `${name} tidak bisa dibaca.`,
  refused: {
    folder:
      'Ini folder, atau browser ini tidak boleh membacanya. Buka folder itu dan pilih file di dalamnya.',
    unreadable: 'Browser Anda tidak menyerahkannya ke halaman ini. Pilih filenya di sini.',
    'too-large': 'Ukurannya melebihi batas CV atau cadangan.',
    'too-many': 'Jumlah file di dalamnya melebihi batas sebuah cadangan.',
    'not-json': 'Ini bukan file JSON Resume dan bukan cadangan yang dibuat dengan Vitae.',
    damaged: 'Arsip tidak lengkap atau rusak. Unduh atau salin lagi, lalu coba lagi.',
    password: 'File dilindungi kata sandi. Ekstrak atau simpan tanpa kata sandi, lalu coba lagi.',
    'nothing-inside': 'Tidak ada CV di dalamnya.',
    'not-a-resume': 'Beberapa bagian tidak sesuai dengan format JSON Resume:',
    'newer-version':
      'File ini dibuat dengan versi Vitae yang lebih baru. Muat ulang halaman ini untuk mendapatkan versi terbaru.',
  },
  problems: {
    'wrong-type': 'jenis nilai salah',
    'too-long': 'terlalu panjang',
    'too-many': 'terlalu banyak item',
    'too-deep': 'terlalu banyak tingkat',
    'too-large': 'terlalu besar',
    'forbidden-key': 'nama yang tidak diizinkan',
    'not-allowed': 'nilai yang tidak diizinkan',
    'newer-version': 'dari versi yang lebih baru',
  },
  problemAt: (path, problem) => `${path}: ${problem}`,
  wholeFile: 'Seluruh file',
  moreProblems: (count) => `dan ${number(count)} tempat lain`,
  nothingChanged: 'CV Anda tidak diubah.',
  dismiss: 'Tutup pesan ini',
  downloadAll: 'Unduh semua yang ada di perangkat ini',
  downloadAllHere: 'Unduh semua yang ada di tab ini',
  downloadingAll: 'Menyiapkan unduhan…',
  downloadedAll: (count) => `${number(count)} dokumen diunduh dalam satu file`,
  downloadFailed: 'File tidak bisa dibuat. Tidak ada yang hilang. Tunggu sebentar, lalu coba lagi.',
  onThisDevice: 'Di perangkat ini',
  inThisTab: 'Hanya di tab ini',
  inAccount: 'Di akun Anda',
  inAccountText:
    'CV Anda disimpan di perangkat ini saat Anda menulis dan dikirim ke akun Anda, sehingga tersedia di semua perangkat Anda. Baris di atas memberi tahu jika ada yang belum masuk ke akun.',
  accountOffer:
    'Dengan akun, CV Anda tersedia di semua perangkat, lengkap dengan versi sebelumnya.',
  createAccount: 'Buat akun',
  onlyHere: (count) => `${number(count)} dokumen hanya ada di perangkat ini`,
  leftBehind:
    'Anda sudah keluar. Penyimpanan browser ini tidak merespons, jadi CV Anda mungkin masih ada di perangkat ini. Jika perangkat ini dipakai orang lain, tutup semua tab Vitae dan hapus data situs ini di pengaturan browser.',
  settings: 'Pengaturan',
  theme: 'Tema',
  themes: { system: 'Perangkat', light: 'Terang', dark: 'Gelap' },
  timeZone: 'Zona waktu',
  deviceTimeZone: (name) => `Sama dengan perangkat (${name})`,
}
