import type { ui as english } from '../en/ui'
import { formatters } from '../format'

const { number } = formatters('id')

/** Messages of the controls themselves, on any screen. */
export const ui: typeof english = {
  close: 'Tutup',
  skipToContent: 'Langsung ke isi',
  clear: 'Kosongkan',
  dismiss: 'Tutup',
  notices: 'Pesan',
  notFetched:
    'Bagian ini tidak bisa dimuat. Tidak ada yang hilang. Periksa koneksi Anda dan coba lagi.',
  fetching: 'Memuat lagi…',
  tryAgain: 'Coba lagi',
  required: 'wajib',
  move: (name) => `Pindahkan ${name}`,
  moveHelp:
    'Tekan Enter, lalu tombol panah, lalu Enter lagi. Tekan Escape untuk membatalkan. Klik atau ketuk untuk memindahkan satu langkah ke atas atau ke bawah.',
  moveUp: 'Pindah ke atas',
  moveDown: 'Pindah ke bawah',
  lifted: (position, count) => `Diangkat, posisi ${number(position)} dari ${number(count)}.`,
  moved: (position, count) => `Posisi ${number(position)} dari ${number(count)}.`,
  dropped: (position, count) => `Dipindahkan ke posisi ${number(position)} dari ${number(count)}.`,
  cancelled: 'Pemindahan dibatalkan.',
  formatting: 'Format teks',
  bold: 'Tebal',
  italic: 'Miring',
  link: 'Tautan',
  linkAddress: 'Alamat web, email, atau nomor telepon',
  linkApply: 'Pasang tautan',
  linkRemove: 'Hapus tautan',
  linkRefused: 'Hanya tautan web (https), email, dan telepon yang bisa dibuka dari PDF.',
  fieldFull: (limit) =>
    `Satu kolom memuat paling banyak ${number(limit)} karakter. Teks ini tidak muat. Tidak ada yang hilang.`,
}
