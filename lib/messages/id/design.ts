import type { design as english } from '../en/design'
import { formatters } from '../format'

const { number } = formatters('id')

/** Messages of the design panel. */
export const design: typeof english = {
  tabList: 'Bagian desain',
  tabs: { template: 'Template', style: 'Warna dan font', layout: 'Tata letak', page: 'Halaman' },
  template: 'Template',
  colour: 'Warna',
  colours: {
    '#2437c9': 'Biru pulpen',
    '#12161d': 'Hitam tinta',
    '#3d4a5c': 'Abu batu',
    '#1b3a6b': 'Biru dongker',
    '#0f6b6b': 'Hijau kebiruan',
    '#0b6e4f': 'Hijau',
    '#7a4a12': 'Cokelat',
    '#a3261e': 'Merah',
    '#8a1f5c': 'Plum',
    '#5b2bb5': 'Violet',
  },
  useBrand: 'Pakai identitas merek',
  templateNotOffered:
    'Ruang kerja ini tidak menyediakan template ini. CV tetap memakainya sampai Anda memilih yang lain.',
  ownColour: 'Warna khusus',
  hexCode: 'Kode hex',
  hexHint: '# dan enam angka atau huruf a–f, seperti #1b3a6b',
  tooLight: (ratio) =>
    `Warna ini terlalu terang untuk dibaca di atas putih: kontrasnya ${number(ratio, { maximumFractionDigits: 1 })}:1, sedangkan teks perlu 4,5:1. Tidak ada yang diubah.`,
  takeInstead: (colour) => `Pakai ${colour} saja`,
  type: 'Font',
  typePair: (headings, body) => `${headings} dan ${body}`,
  headingFont: 'Font judul',
  bodyFont: 'Font isi',
  suggestedFont: (name) => `Disarankan: ${name}`,
  madeFrom: (name, source) => `${name} (dibuat dari ${source})`,
  ownFonts: 'Font Anda',
  fontKinds: { sans: 'Tanpa kait', serif: 'Berkait', display: 'Hias', mono: 'Lebar tetap' },
  measures: 'Ukuran dan jarak',
  fontSize: 'Ukuran font',
  points: (value) => `${number(value, { maximumFractionDigits: 1 })} pt`,
  lineHeight: 'Spasi baris',
  times: (value) => number(value, { minimumFractionDigits: 2 }),
  spacing: 'Jarak',
  percent: (value) => number(value, { style: 'percent' }),
  margin: 'Margin halaman',
  millimetres: (value) => `${number(value, { maximumFractionDigits: 1 })} mm`,
  fitted: (value) => `${value}, dipaskan`,
  reset: 'Kembali ke bawaan',
  fit: 'Jumlah halaman',
  autoFit: 'Paskan ke halaman otomatis',
  look: 'Aturan tata letak',
  newerLook:
    'Aturan tata letak yang lebih baru tersedia. Bandingkan halaman Anda sebelum dan sesudahnya.',
  lookBefore: 'Sebelum',
  lookAfter: 'Sesudah',
  page: 'Halaman',
  pageSize: 'Ukuran kertas',
  pageSizes: { a4: 'A4', letter: 'US Letter' },
  pageNumbers: 'Nomor halaman',
  pageNumbersHint: 'Hanya jika lebih dari satu halaman',
  hyphenate: 'Penggal kata panjang',
  hyphenateHint:
    'Di akhir baris paragraf dan poin. Kata yang diawali huruf kapital tetap utuh, kecuali dalam bahasa Jerman.',
  carry: 'Sematkan salinan yang bisa diedit di PDF',
  carryHint:
    'Agar CV bisa diedit lagi dengan menyeret PDF ke Vitae. Siapa pun yang memiliki PDF bisa melihat seluruh CV, termasuk entri yang disembunyikan dan namanya di Vitae.',
  language: 'Bahasa CV',
  languageHint:
    'Dipakai untuk judul bagian, tanggal, dan pemeriksaan ejaan. Teks Anda tidak diterjemahkan.',
  otherLanguage: (tag) => `${tag} (untuk saat ini judul dalam bahasa Inggris)`,
  dateStyle: 'Format tanggal',
}
