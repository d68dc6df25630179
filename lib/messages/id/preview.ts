import type { preview as english } from '../en/preview'
import { formatters } from '../format'

const { number } = formatters('id')

/** Messages of the preview. */
export const preview: typeof english = {
  region: 'Pratinjau PDF',
  pages: 'Halaman',
  asText: 'CV sebagai teks. Pilih teks mana pun untuk mengeditnya.',
  asTextToRead: 'CV sebagai teks',
  loading: 'Menyiapkan pratinjau…',
  pageNumber: (page, pages) => `Halaman ${number(page)} dari ${number(pages)}`,
  tools: 'Zoom',
  zoomIn: 'Perbesar',
  zoomOut: 'Perkecil',
  zoom: (factor) => number(factor, { style: 'percent' }),
  actualSize: 'Tampilkan ukuran asli',
  fitWidth: 'Paskan lebar',
  tapToEdit:
    'Ketuk baris mana pun untuk mengeditnya. Ketuk dua kali untuk memperbesar atau memperkecil.',
  tapToZoom: 'Ketuk dua kali untuk memperbesar atau memperkecil.',
  changePhoto: 'Ganti foto',
  openLink: (url) => `Ctrl atau ⌘ + klik untuk membuka ${url}`,
  exampleNote:
    'Ini hanya contoh. Contoh hilang saat Anda mulai mengetik dan bukan bagian dari CV Anda.',
  tryAgain: 'Coba lagi',
  paintFailed:
    'Browser ini tidak bisa menampilkan halaman. Teks Anda aman, dan PDF tetap bisa diunduh.',
  failed: {
    'unknown-kind': 'Dokumen jenis ini belum bisa dicetak. Teks Anda aman.',
    'too-large':
      'CV ini terlalu panjang untuk PDF. Teks Anda aman, tetapi pratinjau belum diperbarui. Persingkat bagian terpanjang.',
    'font-unavailable':
      'Sebuah font tidak bisa dimuat. Teks Anda aman, tetapi pratinjau belum diperbarui. Periksa koneksi Anda dan coba lagi.',
    'layout-failed':
      'Perubahan terakhir Anda tidak bisa ditampilkan. Teks Anda aman, tetapi pratinjau belum diperbarui. Ubah atau urungkan editan terakhir.',
    'engine-crashed':
      'Pratinjau berhenti berfungsi. Teks Anda aman, tetapi pratinjau belum diperbarui. Coba lagi.',
    'photo-unavailable':
      'Foto tidak bisa dimuat. Teks Anda aman, tetapi pratinjau belum diperbarui. Periksa koneksi Anda dan coba lagi.',
    'deadline-passed':
      'Pratinjau memakan waktu terlalu lama. Teks Anda aman, tetapi pratinjau belum diperbarui. Persingkat bagian terpanjang atau coba lagi.',
  },
  notPrinted: (place: string) =>
    `“${place}” tidak bisa dicetak. Tidak ada yang hilang, tetapi pratinjau belum diperbarui. Ubah teks ini, dan pratinjau akan kembali.`,
  notPrintedHere:
    'Teks ini tidak bisa dicetak. Tidak ada yang hilang. Ubah teksnya, dan pratinjau akan kembali.',
  showText: 'Tampilkan teks',
  thumbnailFailed: 'Tidak ada pratinjau untuk CV ini',
}
