import type { checkPanel as english } from '../en/check-panel'
import { formatters } from '../format'

const { number } = formatters('id')

/** Messages around the checks: the three lists, the text that software reads, and the page that checks any PDF. */
export const checkPanel: typeof english = {
  title: 'Periksa CV ini',
  view: 'Tampilan',
  views: { checks: 'Pemeriksaan', machine: 'Yang dibaca perangkat lunak' },
  bars: { readable: 'Keterbacaan', complete: 'Isi', match: 'Kecocokan' },
  barHints: {
    readable: 'Bisakah perangkat lunak membacanya?',
    complete: 'Apakah ada yang kurang?',
    match: 'Apakah cocok dengan deskripsi lowongan?',
  },
  passed: (passed, of) => `${number(passed)} dari ${number(of)} lulus`,
  compared: (open) => (open === 0 ? 'tidak ada pertanyaan' : `${number(open)} pertanyaan`),
  none: 'Belum ada yang bisa diperiksa',
  noScore:
    'Pemeriksaan terpisah tanpa skor: orang luar tidak tahu bagaimana perangkat lunak sebuah perusahaan memeringkat CV.',
  toSee: (count) => `${number(count)} perlu ditinjau`,
  allPassed: 'Semua lulus',
  passedList: (count) => `${number(count)} lulus`,
  checked: (title) => `Pemeriksaan: ${title}`,
  statuses: { pass: 'Lulus', warn: 'Tinjau', fail: 'Perbaiki' },
  why: 'Mengapa penting',
  fix: 'Yang perlu dilakukan',
  source: 'Sumber',
  goTo: (words) => `Buka “${words}”`,
  goToField: 'Buka kolom ini',
  more: (count) => `dan ${number(count)} tempat lain`,
  reading: 'Membaca PDF…',
  unread: 'PDF tidak bisa dibaca ulang. CV Anda aman. Tutup ini dan coba lagi dalam beberapa saat.',
  noPosting: 'Belum ada deskripsi lowongan. Tambahkan untuk melihat seberapa cocok CV ini.',
  paste: 'Tambah deskripsi lowongan',
  another: 'Buka deskripsi lowongan',
  readers: {
    order: 'Urutan file',
    rows: 'Baris demi baris',
    form: 'Kolom formulir',
  },
  readerHints: {
    order:
      'Teks dalam urutan penyimpanannya di file. Sebagian besar perangkat lunak membacanya begini.',
    rows: 'Perangkat lunak sederhana membaca dari kiri ke kanan di seluruh halaman, bahkan melintasi kolom.',
    form: 'Yang akan diisikan fitur impor kami ke kolom formulir.',
  },
  reader: 'Cara perangkat lunak membacanya',
  standards: (archive) =>
    `PDF ini memenuhi dua standar: PDF/UA-1 untuk pembaca layar, ${archive} untuk arsip.`,
  archiveOnly: (archive) =>
    `PDF ini memenuhi ${archive}, standar untuk arsip. Agar juga memenuhi PDF/UA-1, standar untuk pembaca layar:`,
  obstacles: {
    untitled: 'Tambahkan nama Anda.',
    'picture-without-text': 'Tambahkan nama Anda, atau deskripsi foto Anda.',
    'missing-characters': 'Ganti karakter yang tidak bisa dicetak.',
  },
  noText: 'Tidak ada teks yang ditemukan dengan cara ini.',
  noFields: 'Tidak ada kolom yang ditemukan.',
  fields: {
    name: 'Nama',
    email: 'Email',
    phone: 'Telepon',
    employer: 'Perusahaan',
    title: 'Jabatan',
    institution: 'Institusi',
    dates: 'Tanggal',
    bullet: 'Poin',
  },
  pageLabel: (page) => `Halaman ${number(page)} dari file`,
  page: {
    title: 'Periksa CV',
    description:
      'Seret PDF CV apa pun dan lihat yang dibaca perangkat lunak di dalamnya. Tanpa akun; file tetap di perangkat Anda.',
    headline: 'Lihat yang dibaca perangkat lunak di CV Anda',
    text: 'Seret PDF ke sini, atau pilih. File dibaca di browser ini dan tidak dikirim ke mana pun.',
    choose: 'Pilih PDF',
    another: 'Periksa PDF lain',
    drop: 'Lepaskan PDF untuk memeriksanya',
    bring: 'Impor CV ini',
    bringHint: 'Membuka CV di Vitae. Anda meninjaunya sebelum disimpan.',
    notPdf: 'Ini bukan PDF. Pilih file PDF. Tidak ada yang diubah.',
    wait: (name) => `Membaca ${name}…`,
    cancel: 'Hentikan',
    result: (name) => `Hasil untuk ${name}`,
  },
}
