import type { fileRuleWords as english } from '../en/check-file-rules'
import { formatters } from '../format'
import { checkSources as sources } from './check-sources'

const { number } = formatters('id')

/**
 * Messages of the checks of the PDF file: the condition that passes (`title`), what was found where it does not,
 * why it matters, what to do, and the source.
 */
export const fileRuleWords: typeof english = {
  'text-layer': {
    title: 'PDF berisi teks, bukan gambar teks',
    found: ({ count }) => `${number(count)} halaman berupa gambar.`,
    why: 'Perangkat lunak tidak bisa membaca teks dalam gambar, jadi halamannya tampak kosong.',
    fix: 'Simpan PDF dari program tempat Anda menulisnya, bukan dari pemindai.',
    source: sources.measured,
  },
  'mapped-signs': {
    title: 'Semua karakter bisa dibaca',
    found: ({ count, text }) =>
      `Perangkat lunak tidak bisa membaca ${number(count)} karakter: “${text}”.`,
    why: 'Sebagian font menggambar ikon dan huruf tanpa menyebut karakternya.',
    fix: 'Hapus ikon atau pilih font lain, lalu simpan PDF lagi.',
    source: sources.pdf,
  },
  'contact-read-back': {
    title: 'Nama dan data kontak bisa dibaca',
    found: ({ text }) =>
      text === ''
        ? 'Alamat email atau nomor telepon tidak ditemukan.'
        : `“${text}” tidak ditemukan secara utuh.`,
    why: 'Sistem perekrutan mengisi data Anda dari teks ini. Tanpa data itu, perusahaan tidak bisa menghubungi Anda.',
    fix: 'Tulis nama dan data kontak di halaman sebagai teks biasa, masing-masing dalam satu baris.',
    source: sources.measured,
  },
  'words-read-back': {
    title: 'Jabatan, perusahaan, tanggal, dan poin bisa dibaca',
    found: ({ count, of }) =>
      `${number(count)} dari ${number(of)} teks tidak bisa dibaca seluruhnya.`,
    why: 'Perusahaan yang mencari CV tidak bisa menemukan teks yang tidak terbaca perangkat lunak.',
    fix: 'Pilih template lain, atau persingkat teks yang hilang.',
    source: sources.measured,
  },
  'fields-read-back': {
    title: 'Jabatan, perusahaan, institusi, dan tanggal dikenali',
    found: ({ text }) => `“${text}” bisa dikira sebagai hal lain.`,
    why: 'Sistem perekrutan mengisi formulir dengan apa yang dikenalinya.',
    fix: 'Periksa cara penulisannya, atau pilih template lain.',
    source: sources.measured,
  },
  'reading-order': {
    title: 'Teks sesuai urutan halaman',
    found: ({ count, of }) =>
      `${number(count)} dari ${number(of)} bagian bercampur dengan bagian lain.`,
    why: 'Jika kolom bercampur, tanggal bisa terbaca di samping pekerjaan yang salah.',
    fix: 'Pilih template dengan satu kolom.',
    source: sources.measured,
  },
  'heading-lines': {
    title: 'Judul bagian berada di baris sendiri',
    found: ({ text }) => `“${text}” tidak ditemukan di baris sendiri.`,
    why: 'Perangkat lunak mengenali bagian CV dari judulnya.',
    fix: 'Pilih template lain, atau pakai nama standar bagian itu.',
    source: sources.measured,
  },
  'whole-words': {
    title: 'Kata-kata utuh',
    found: ({ count, text }) =>
      `${number(count)} tempat dengan huruf yang terpenggal, menyatu, atau renggang: “${text}”.`,
    why: 'Pencarian “kantor” tidak menemukan “kan-tor”.',
    fix: 'Matikan pemenggalan kata, ligatur, dan jarak antarhuruf, lalu simpan PDF lagi.',
    source: sources.measured,
  },
  'links-work': {
    title: 'Tautan bisa dibuka',
    found: ({ text }) => `Tautan “${text}” tidak bisa dibuka.`,
    why: 'Banyak program hanya membuka tautan yang diawali https.',
    fix: 'Tulis alamat lengkap, diawali https://.',
    source: sources.practice,
  },
  'copy-allowed': {
    title: 'Teks boleh disalin',
    found: () => 'PDF ini tidak mengizinkan penyalinan teks.',
    why: 'Perangkat lunak yang mematuhi pengaturan ini tidak bisa membaca CV Anda.',
    fix: 'Simpan PDF lagi tanpa perlindungan.',
    source: sources.pdf,
  },
  'title-and-language': {
    title: 'File menyebut judul dan bahasanya',
    found: ({ count }) =>
      count === 1
        ? 'File tidak menyebut judul atau bahasanya.'
        : 'File tidak menyebut judul maupun bahasanya.',
    why: 'Pembaca layar memerlukan bahasa untuk melafalkan teks. Sebagian program menampilkan judul, bukan nama file.',
    fix: 'Isi keduanya di properti dokumen.',
    source: sources.accessible,
  },
  'tagged-file': {
    title: 'Judul bagian dan daftar diberi tag',
    found: () => 'PDF ini tidak punya tag.',
    why: 'Pembaca layar dan sebagian perangkat lunak lain memerlukan tag untuk membedakan judul, daftar, dan paragraf.',
    fix: 'Simpan file sebagai PDF bertag (aksesibel).',
    source: sources.accessible,
  },
  'file-size': {
    title: 'File cukup kecil untuk diunggah',
    found: ({ count }) =>
      `Ukuran file ${number(count)} MB. Banyak formulir lamaran menerima maksimum 2 MB.`,
    why: 'Sebagian formulir menolak file besar tanpa memberi tahu.',
    fix: 'Perkecil gambar, atau hapus.',
    source: sources.forms,
  },
}
