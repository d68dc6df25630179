import type { importModel as english } from '../en/import-model'
import { formatters } from '../format'

const { number } = formatters('id')

/** Messages of the review of an imported file about an AI model that reads all of it. */
export const importModel: typeof english = {
  read: 'Baca lagi dengan AI',
  offer:
    'Entri tercampur atau hilang? AI bisa membaca ulang seluruh file. Anda bisa mengurungkannya.',
  stop: 'Hentikan',
  stages: {
    waiting: 'Menunggu giliran.',
    reading: 'Membaca.',
    drafting: 'AI sedang membaca file.',
    checking: 'Memeriksa jawaban.',
  },
  stay: 'Ini bisa makan waktu beberapa menit. Anda bisa terus bekerja di sini. Jika Anda meninggalkan tinjauan ini, prosesnya berhenti.',
  ready: 'AI sudah membaca file. Pekerjaan Anda tidak terganggu.',
  show: 'Tampilkan',
  withAi: 'Dibaca dengan AI.',
  marked: (count) => `${number(count)} kolom berbeda dan ditandai “Periksa ini”.`,
  same: 'Semua kolom sama.',
  withoutAi: {
    value: (section, field, text) => `${section === '' ? field : `${section}, ${field}`} “${text}”`,
    elsewhere: (entry) => `di “${entry}”`,
    values: (parts) => `Tanpa AI: ${parts.join(' · ')}`,
    leftOver: 'Tanpa AI: baris tersisa',
  },
  sent: 'Anda mengirim teks file ini ke model AI. Filenya sendiri tetap di perangkat ini.',
  unchanged: 'Tidak ada yang diubah.',
  failures: {
    'too-long': 'Teks file ini terlalu banyak untuk dibaca model AI sekaligus, jadi tidak dikirim.',
    'nothing-found': 'Isi jawaban model AI tidak ada di file Anda, jadi tidak bisa dipakai.',
    'gave-up': 'Memproses file ini terlalu lama, jadi dihentikan. Coba lagi.',
  },
  consent: {
    title: 'Baca file ini dengan AI?',
    sends: (model) =>
      `Teks file dikirim ke ${model}: setiap baris, dengan halaman, kolom, dan tampilannya, seperti ukurannya.`,
    marks:
      'Alamat email, nomor telepon, alamat jalan, tautan, dan nama Anda yang dikenali diganti dengan penanda seperti [email 1]. Semuanya dikembalikan di perangkat ini.',
    asIs: 'Yang lain dikirim apa adanya. Itu termasuk nama pengguna, atau bagian nama Anda, yang tidak dikenali.',
    notSent: 'Filenya sendiri dan gambarnya tidak dikirim.',
    returns:
      'AI hanya menentukan kata mana masuk ke mana: setiap kata tetap berasal dari file Anda. Hasilnya bisa Anda urungkan.',
    cancel: 'Batal',
    send: 'Kirim dan baca',
  },
}
