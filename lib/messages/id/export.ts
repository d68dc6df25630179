import type { exportArea as english } from '../en/export'

/** Messages of the export dialog. They load with it. */
export const exportArea: typeof english = {
  title: 'Ekspor',
  format: 'Format',
  formats: {
    pdf: { name: 'PDF', hint: 'Untuk dikirim. Tampil sama di mana pun.' },
    docx: { name: 'Word', hint: 'Untuk perekrut dan situs yang meminta .docx. Bisa diedit.' },
    text: { name: 'Teks biasa', hint: 'Untuk ditempel di formulir online' },
    html: { name: 'Halaman web', hint: 'Satu file HTML untuk situs web atau pembaca layar' },
    markdown: { name: 'Markdown', hint: 'Untuk catatan, wiki, dan situs seperti GitHub' },
    png: { name: 'Gambar', hint: 'Satu halaman sebagai gambar PNG' },
    json: { name: 'JSON Resume, lengkap', hint: 'Terbuka di Vitae persis seperti aslinya' },
    'json-resume': {
      name: 'JSON Resume, sederhana',
      hint: 'Untuk alat lain. Tanpa bagian khusus.',
    },
    europass: {
      name: 'Europass',
      hint: 'Untuk portal Europass. Bisa juga dibuka di Vitae, tanpa desainnya.',
    },
  },
  letterFormats: { json: { name: 'JSON, lengkap' } },
  page: 'Halaman',
  blind: 'Tanpa nama, foto, dan alamat',
  blindHint:
    'Juga tanpa detail kontak, tanggal lahir, tautan, dan referensi. CV Anda tetap seperti semula.',
  blindChecking: 'Menyiapkan dan memeriksa file…',
  blindChecked:
    'Sudah diperiksa: kami membaca ulang file ini dan tidak menemukan satu pun di dalamnya.',
  blindLeft:
    'Nama atau detail kontak Anda masih ada di file. Tidak ada yang disimpan. Hapus dari teks Anda, lalu coba lagi.',
  genderedWords: 'Kata yang mungkin mengungkap gender',
  genderedHint:
    'Kata-kata ini tetap ada di file. Ubah di CV jika tentang Anda. Tidak semua petunjuk gender ditemukan.',
  fileName: 'Nama file',
  save: 'Unduh file',
  saving: 'Menyiapkan…',
  failed: 'File tidak bisa dibuat. Tidak ada yang hilang. Tunggu sebentar, lalu coba lagi.',
  copied: 'Disalin sebagai teks biasa.',
  nothingToCopy: 'Bagian ini masih kosong, jadi tidak ada yang bisa disalin.',
  nothingYet: 'Dokumen ini masih kosong, jadi tidak ada yang bisa disalin.',
  notCopied: 'Browser tidak mengizinkan penyalinan. Ekspor saja sebagai teks biasa.',
}
