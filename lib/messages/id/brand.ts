import type { brand as english } from '../en/brand'

/** The card of a workspace's brand, in Indonesian. */
export const brand: typeof english = {
  title: 'Identitas merek',
  text: 'Dokumen baru yang dibuat di ruang kerja ini dimulai dengan warna, font, dan logo ini. Dokumen yang sudah ada tetap seperti semula.',
  colours: 'Warna',
  newColour: 'Warna baru',
  addColour: 'Tambah warna',
  removeColour: (colour: string) => `Hapus ${colour}`,
  tooLight: 'Warna ini tidak terbaca di kertas putih. Pilih yang lebih gelap.',
  headingFont: 'Judul',
  bodyFont: 'Teks',
  fontOfTemplate: 'Font template',
  ownFont: 'Font sendiri',
  logo: 'Logo',
  logoHint: 'Dicetak kecil di bagian bawah halaman pertama. JPEG, PNG, atau WebP.',
  chooseLogo: 'Pilih logo',
  removeLogo: 'Hapus logo',
  logoFailed:
    'Kami tidak dapat membaca atau mengunggah gambar ini. Tidak ada yang berubah. Coba gambar lain.',
  templates: 'Template yang dapat dipilih',
  templatesHint: 'Jika tidak ada yang dicentang, semuanya diizinkan.',
  save: 'Simpan identitas merek',
  saved: 'Tersimpan. Dokumen baru dimulai dengannya.',
}
