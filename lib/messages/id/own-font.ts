import type { ownFont as english } from '../en/own-font'

/** Messages about a font that the person adds from a file. */
export const ownFont: typeof english = {
  add: 'Tambah font sendiri…',
  addFace: 'Tambah file lain…',
  remove: 'Hapus font',
  hint: 'File TTF hingga 4 MB. Tambahkan juga file tebal dan miring jika ada.',
  staysHere: 'Font Anda tetap di perangkat ini dan di cadangan Anda; tidak diunggah.',
  inAccount:
    'Font Anda diunggah ke akun, untuk perangkat Anda yang lain dan PDF yang kami buat untuk Anda. Orang lain tidak bisa mendapatkannya.',
  checking: 'Memeriksa font…',
  faces: { regular: 'Biasa', italic: 'Miring', bold: 'Tebal', boldItalic: 'Tebal miring' },
  missing:
    'File font ini tidak ada di perangkat ini, jadi PDF memakai font yang disarankan. Tambahkan lagi filenya untuk memakainya di sini.',
  notInAccount:
    'File font ini belum ada di akun Anda, jadi PDF memakai font yang disarankan. File akan diunggah dari perangkat yang memilikinya, atau Anda bisa menambahkannya lagi di sini.',
  carrying: 'Mengunggah font ke akun Anda…',
  carryWaiting:
    'Font ada di perangkat ini, tetapi belum di akun Anda. Kami terus mencoba mengunggahnya.',
  carryRefused:
    'Font hanya ada di perangkat ini, karena akun Anda tidak bisa menyimpan file ini. PDF yang Anda unduh di sini memakainya.',
  tooManyFonts:
    'Font hanya ada di perangkat ini, karena akun Anda sudah punya 60 file font. Yang tidak dipakai CV mana pun dihapus setelah 30 hari.',
  notInThisPdf:
    'Font Anda tidak ada di PDF ini, karena belum bisa diunggah ke akun Anda. Font ada di PDF yang Anda unduh di sini.',
  errors: {
    'too-large': 'File lebih besar dari 4 MB.',
    'not-a-font': 'Ini bukan file font. Pilih file berakhiran .ttf.',
    compressed: 'Ini font web (WOFF). Pilih file TTF-nya.',
    collection: 'File ini berisi beberapa font (TTC). Pilih file dengan satu font.',
    variable: 'Ini font variabel. Pilih file TTF statis, seperti Regular dan Bold.',
    postscript: 'Font ini memakai garis luar PostScript (OTF). Pilih versi TTF-nya.',
    restricted: 'Pembuat font ini tidak mengizinkannya disematkan dalam dokumen.',
    'no-subsetting':
      'Pembuat font ini hanya mengizinkan font utuh dalam dokumen, sedangkan PDF dari Vitae hanya memuat huruf yang diperlukan.',
    'too-many-glyphs': 'Font ini berisi lebih dari 30.000 karakter.',
    damaged: 'File rusak. Unduh lagi fontnya dan coba sekali lagi.',
    unreadable: 'File ini tidak bisa dibaca sebagai font. Coba yang lain.',
  },
  refused: (file, reason) => `${file}: ${reason} Tidak ada yang diubah.`,
}
