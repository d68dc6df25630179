import type { sentFiles as english } from '../en/sent-files'
import { formatters } from '../format'

const { number } = formatters('id')

/** Messages about PDFs that were sent for an application, in Indonesian. */
export const sentFiles: typeof english = {
  title: 'Terkirim',
  none: 'Saat mengirim CV atau surat lamaran, simpan PDF-nya di sini. PDF itu tetap persis seperti adanya, apa pun yang Anda ubah nanti.',
  kinds: { resume: 'CV', letter: 'Surat lamaran' },
  fileNames: { resume: 'CV', letter: 'Surat' },
  sentOn: (day) => `Dikirim pada ${day}`,
  editedSince: {
    resume: 'Anda sudah mengedit CV ini sejak itu.',
    letter: 'Anda sudah mengedit surat ini sejak itu.',
  },
  open: 'Buka',
  openNamed: (name) => `Buka ${name}`,
  download: 'Unduh',
  downloadNamed: (name) => `Unduh ${name}`,
  more: (name) => `Lainnya untuk ${name}`,
  compare: 'Bandingkan dengan sekarang',
  remove: 'Hapus dari daftar ini',
  removed: (name) => `Dihapus: ${name}`,
  states: {
    missing: 'File ini tidak ada di perangkat ini.',
    missingInAccount:
      'File ini tidak ada di perangkat ini, dan kami tidak dapat mengambilnya dari akun Anda. Mungkin file itu masih ada di perangkat tempat Anda menyimpannya.',
    waiting: 'Sejauh ini hanya di perangkat ini. File akan masuk ke akun Anda saat Anda online.',
    refused: 'Hanya di perangkat ini: akun Anda tidak dapat menyimpan file ini.',
    tooMany: 'Hanya di perangkat ini: akun Anda tidak punya ruang untuk file terkirim lagi.',
  },
  tryAgain: 'Coba lagi',
  viewer: {
    loading: 'Membuka PDF…',
    failed: 'Kami tidak dapat menampilkan PDF ini. Anda tetap bisa mengunduhnya.',
    page: (page) => `Halaman ${number(page)}`,
  },
  comparison: {
    title: (name) => `${name} dan versi saat ini`,
    loading: 'Membandingkan…',
    failed: 'Kami tidak dapat membandingkan keduanya. Tidak ada yang berubah. Coba lagi.',
    gone: 'Dokumen asal PDF ini sudah tidak ada. PDF tetap seperti adanya.',
    same: 'Teksnya sama seperti saat Anda mengirimnya.',
  },
  mark: {
    action: 'Tandai terkirim',
    title: 'Apa yang Anda kirim?',
    text: 'Kami membuat PDF sekarang dan menyimpannya persis seperti adanya.',
    noCv: 'Tanpa CV',
    noLetter: 'Tanpa surat lamaran',
    day: 'Tanggal kirim',
    save: 'Simpan sebagai terkirim',
    saving: 'Membuat PDF…',
    nothing: 'Belum ada CV atau surat lamaran. Tulis dulu satu.',
    nothingChosen: 'Pilih CV atau surat lamaran.',
    noDay: 'Pilih harinya.',
    done: (name) => `Disimpan sebagai terkirim: ${name}`,
  },
  keep: {
    text: 'Kami menyimpan PDF ini persis seperti adanya, bersama lamaran yang Anda kirimi PDF ini.',
    which: 'Lamaran',
    another: 'Lamaran baru',
    employer: 'Perusahaan',
    noEmployer: 'Isi nama perusahaan.',
  },
  failed: {
    'not-set': 'Kami tidak dapat membuat PDF. Tidak ada yang berubah. Coba lagi.',
    'not-here':
      'Kami tidak dapat mengambil dokumen ini dari akun Anda. Tidak ada yang berubah. Coba lagi saat Anda online.',
    'too-large':
      'PDF ini lebih dari 4 MB sehingga tidak dapat disimpan di sini. Tidak ada yang berubah. Unduh dan simpan sendiri file itu.',
    'no-room':
      'Browser ini tidak punya ruang untuk file itu. Tidak ada yang berubah. Kosongkan ruang atau masuk, lalu coba lagi.',
    'not-reached':
      'Browser ini tidak dapat menyimpan file itu, dan akun Anda tidak dapat dijangkau. Tidak ada yang berubah. Coba lagi saat Anda online.',
    refused:
      'Akun Anda tidak dapat menyimpan file ini. Tidak ada yang berubah. Unduh dan simpan sendiri.',
    'too-many':
      'Lamaran ini punya 100 file terkirim dan tidak bisa lebih. Tidak ada yang berubah. Hapus beberapa, lalu coba lagi.',
    'no-application': 'Kami tidak dapat membuka lamaran ini. Tidak ada yang berubah. Coba lagi.',
  },
}
