import type { ownTemplate as english } from '../en/own-template'
import { formatters } from '../format'

const { number } = formatters('id')

/** Names the way in which a page was read, in brackets behind what was found. */
const readers = {
  file: 'dibaca menurut urutan file',
  lines: 'dibaca baris demi baris',
}

/** Messages about a template that the person adds from a file, in Indonesian. */
export const ownTemplate: typeof english = {
  title: 'Template Anda sendiri',
  add: 'Pakai template sendiri…',
  change: 'Pakai file lain…',
  remove: 'Hapus template',
  download: 'Unduh template ini sebagai file',
  hint: 'File JSON hingga 32 kB yang mengatur warna, font, dan susunan. Unduh template yang Anda suka, ubah di editor teks, lalu pakai di sini. File diperiksa di perangkat ini dan disimpan di dalam CV Anda.',
  checking: 'Memeriksa template: tiga CV dibuat dengan template ini, lalu teksnya dibaca kembali…',
  used: (name) => `CV Anda memakai template “${name}”.`,
  refused: (file) =>
    `${file} tidak bisa dipakai sebagai template. Tidak ada yang diubah. Perbaiki bagian berikut dan coba lagi:`,
  unreadable:
    'Template di dalam CV ini tidak bisa dipakai di sini, jadi CV memakai template bawaan yang dipilih di bawah. Tidak ada yang hilang. Alasannya:',
  failed:
    'Template tidak bisa diperiksa, dan tidak ada yang diubah. Tunggu sebentar, lalu coba lagi.',
  reasons: {
    'not-text': 'Harus berupa teks.',
    'not-number': 'Harus berupa angka.',
    'not-boolean': 'Harus true atau false.',
    'not-list': 'Harus berupa daftar.',
    'not-object': 'Harus berupa objek.',
    'wrong-type': 'Jenis nilai salah.',
    'not-one-of': ({ text }) => `Harus salah satu dari ini: ${text}.`,
    'unknown-field': ({ text }) => `Kolom ini tidak ada di template mana pun: ${text}.`,
    'too-long': ({ count }) => `Terlalu panjang. Maksimum ${number(count)} karakter.`,
    'too-many': ({ count }) => `Terlalu banyak. Maksimum: ${number(count)}.`,
    'too-few': ({ count }) => `Terlalu sedikit. Minimum: ${number(count)}.`,
    'too-large': ({ count }) => `Terlalu besar. Maksimum: ${number(count)}.`,
    'too-small': ({ count }) => `Terlalu kecil. Minimum: ${number(count)}.`,
    'too-deep': 'Terlalu banyak tingkat.',
    empty: 'Tidak boleh kosong.',
    'not-colour': 'Harus berupa warna seperti “#2437c9”, dengan huruf kecil.',
    'unknown-name': 'Nama ini tidak dikenal di sini.',
    'not-allowed': 'Ini tidak diizinkan di sini.',
    'not-json': 'Ini bukan JSON.',
    'no-place': ({ text }) => `Tidak ada tempat untuk: ${text}.`,
    twice: ({ text }) => `Dicetak dua kali: ${text}.`,
    'contacts-twice': 'Data kontak sudah ada di kolom samping.',
    'header-high': ({ count }) =>
      `Bagian-bagiannya terlalu tinggi jika digabung. Maksimum: ${number(count)} mm.`,
    contrast: ({ text, count, of, colour, ground }) =>
      `Palet warna “${text}”: kontras ${colour} di atas ${ground} adalah ${number(count)}:1. Teks memerlukan ${number(of)}:1.`,
    'not-drawn': ({ person }) => `CV ${person} tidak bisa dibuat dengan template ini.`,
    torn: ({ text, person, reader }) =>
      `Di CV ${person}, “${text}” tidak terbaca utuh (${readers[reader]}).`,
    'words-out-of-order': ({ count, of, person, reader }) =>
      `Di CV ${person}, ${number(count)} dari ${number(of)} kata dalam poin terbaca berurutan (${readers[reader]}).`,
    'lines-out-of-order': ({ count, of, person, reader }) =>
      `Di CV ${person}, ${number(count)} dari ${number(of)} judul bagian dan poin terbaca berurutan (${readers[reader]}).`,
    'not-printed': ({ text, person }) => `Di CV ${person}, ini tidak tercetak: ${text}.`,
    'outside-page': ({ text, person }) =>
      `Di CV ${person}, ada kata yang melewati margin: ${text}.`,
    overlapping: ({ text, person }) => `Di CV ${person}, ada kata yang bertumpuk: ${text}.`,
    'stranded-heading': ({ text, person }) =>
      `Di CV ${person}, judul bagian terpisah dari isinya: ${text}.`,
  },
}
