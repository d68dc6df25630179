import type { letter as english } from '../en/letter'
import { formatters } from '../format'

const { number } = formatters('id')

/** Messages of the editor of cover letters. */
export const letter: typeof english = {
  navigation: 'Bagian surat',
  parts: { letter: 'Surat', basics: 'Pengirim' },
  form: 'Tulis surat',
  documentMenu: (title) => `${title}: ganti nama, beralih, lainnya`,
  openCv: 'Buka CV-nya',
  allDocuments: 'Semua CV dan surat',
  recipientTitle: 'Kepada',
  recipient: {
    name: { label: 'Nama', example: 'mis. Ibu Ratna Wijaya' },
    organization: { label: 'Perusahaan' },
    address: { label: 'Alamat' },
    email: { label: 'Email' },
  },
  letterTitle: 'Isi surat',
  date: { label: 'Tanggal' },
  subject: { label: 'Perihal', example: 'mis. Perawat malam, ref. 2041' },
  opening: { label: 'Salam pembuka' },
  closing: { label: 'Salam penutup', example: 'Nama Anda ditambahkan di bawahnya.' },
  paragraphs: 'Paragraf',
  paragraph: (at) => `Paragraf ${number(at)}`,
  addParagraph: 'Tambah paragraf',
  paragraphKeys: (modifier, alt) =>
    `Enter menambah paragraf · ${modifier} B tebal · ${alt} ↑ ↓ memindahkan`,
  senderHint: 'Disalin dari CV Anda saat surat ini dibuat. Perubahan di sini tidak memengaruhi CV.',
  help: {
    title: 'Saran AI',
    hint: 'Anda memilih kalimat yang ditambahkan.',
    ask: 'Sarankan kalimat',
    askAgain: 'Sarankan kalimat lain',
    putAway: 'Tolak semua',
    stop: 'Hentikan',
    stages: {
      sending: 'Menyimpan perubahan terakhir ke akun Anda…',
      waiting: 'Menunggu giliran…',
      reading: 'Membaca…',
      drafting: 'Menulis kalimat…',
      checking: 'Memeriksa setiap kalimat terhadap CV Anda…',
      verifying: 'Mencari bukti di CV Anda…',
    },
    claimsNothing: 'Tidak menyatakan apa pun tentang Anda',
    take: 'Tambahkan ke surat',
    takeAll: (count) => `Tambahkan ${number(count)} yang tak perlu dikonfirmasi`,
    taken: 'Ditambahkan',
    leans: 'Merujuk ke kalimat sebelumnya. Tambahkan kalimat itu dulu.',
    leftOut: 'Kalimat yang merujuk ke kalimat di luar surat tidak ditambahkan.',
    nothing: 'Model AI tidak menulis kalimat yang bisa ditawarkan. Surat Anda tidak diubah.',
    held: (count) => `${number(count)} kalimat diblokir karena tidak didukung CV Anda.`,
    dropped: (count) =>
      `${number(count)} kalimat tidak disertakan: ganda, terlalu panjang, klise, atau berisi alamat.`,
  },
  evidence: {
    title: 'Diperiksa terhadap CV Anda',
    hint: 'Saat Anda berhenti mengetik, kami mencari angka, nama, keahlian, jabatan, dan gelar yang tidak ada di CV Anda. Ini tidak pernah menghalangi Anda mengirim.',
    allShown: (count) => `${number(count)} kalimat didukung CV Anda.`,
    claimsNothing: 'Surat ini belum menyatakan apa pun tentang Anda.',
    nothingMissing:
      'Tidak ditemukan angka, nama, keahlian, jabatan, atau gelar yang tidak ada di CV Anda.',
    unchecked: (count) =>
      `${number(count)} kalimat tidak bisa diperiksa: terlalu panjang, atau dalam bahasa yang tidak bisa diperiksa.`,
    some: (count) => `${number(count)} kalimat tidak didukung CV Anda.`,
    marked: (count) => `${number(count)} kalimat tidak didukung CV Anda`,
    nothing: 'Belum ada yang bisa diperiksa. Tulis satu kalimat.',
    noCv: 'CV untuk surat ini tidak ada di perangkat ini, jadi suratnya tidak bisa diperiksa.',
    number: (words) => `Angka dalam “${words}” tidak ada di CV Anda.`,
    more: (count) => `Dan ${number(count)} lagi.`,
    confirm: 'Ya, ini benar',
    confirmed: 'Dikonfirmasi. Ini disimpan bersama surat.',
    confirmedCount: (count) => `${number(count)} kalimat dikonfirmasi oleh Anda`,
  },
}
