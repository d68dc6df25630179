import type { gallery as english } from '../en/gallery'
import { formatters } from '../format'

const { number } = formatters('id')

/** Messages of the public gallery of templates. Names and descriptions are those of the design panel (`looks`). */
export const gallery: typeof english = {
  title: 'Template',
  description: 'Semua template CV Vitae, ditampilkan sebagai PDF asli dari contoh CV.',
  heading: 'Pilih tampilan CV Anda',
  introduction: (count) =>
    `${number(count)} template. Ganti kapan saja, teks Anda tetap. Halaman di bawah adalah PDF asli yang dibuat dengan Vitae; orangnya fiktif. Di editor, Desain menampilkan CV Anda sendiri dalam setiap template.`,
  filters: 'Tampilkan template',
  audience: {
    label: 'Bidang kerja',
    all: 'Semua',
    business: 'Bisnis',
    technology: 'Teknologi',
    design: 'Kreatif',
    care: 'Perawatan dan pendidikan',
    science: 'Sains',
    trades: 'Teknisi',
    'first-job': 'Kerja pertama',
    any: 'Umum',
  },
  appearance: {
    label: 'Tampilan',
    all: 'Semua',
    quiet: 'Sederhana',
    classic: 'Klasik',
    modern: 'Modern',
    bold: 'Berani',
  },
  columns: { label: 'Kolom', all: 'Semua', one: 'Satu', two: 'Dua' },
  photo: { label: 'Dirancang untuk foto', all: 'Semua', with: 'Ya', without: 'Tidak' },
  length: { label: 'Contoh', one: 'Satu halaman', two: 'Dua halaman' },
  list: 'Template',
  nothing: 'Tidak ada template yang cocok. Pilih Semua di salah satu filter di atas.',
  picture: (template, person) => `Contoh CV ${person} (fiktif) dalam template ${template}`,
  palettes: (names) => `Palet warna: ${names}`,
  otherPalettes: 'Dalam palet warna lain',
  pictureInPalette: (template, palette) =>
    `CV yang sama dalam template ${template}, palet warna ${palette}`,
  enlarge: 'Perbesar',
  examples: {
    one: (person) => `Satu halaman: ${person}`,
    two: (person) => `Dua halaman: ${person}`,
  },
  use: 'Pakai template ini',
  after: 'Belum yakin? Mulai dengan template mana pun dan ganti nanti.',
  start: 'Mulai menulis',
  begun: (template) => `CV baru dengan template ${template}. Disimpan begitu Anda mengetik.`,
  takeForLatest: (title) => `Pakai untuk “${title}” saja`,
  applied: (template) => `CV ini sekarang memakai template ${template}.`,
}
