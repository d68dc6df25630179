import type { wordings as english } from '../en/wordings'
import { formatters } from '../format'

const { number } = formatters('id')

/** Messages about the suggestions of an AI model, on the screen that fits a CV to a job. */
export const wordings: typeof english = {
  title: 'Saran AI',
  guest:
    'Masuk untuk mendapatkan saran AI bagi profil dan poin Anda. Fitur lain di sini tetap berfungsi tanpa akun.',
  signIn: 'Masuk',
  notSetUp:
    'Model AI bisa menyarankan susunan kata yang lebih baik. Belum ada yang diatur untuk Anda. Fitur lain di sini tetap berfungsi tanpa AI.',
  settings: 'Atur AI',
  hint: 'Setiap saran diperiksa terhadap CV Anda. Tidak ada yang berubah sampai Anda menerimanya.',
  yourModel: 'model AI Anda',
  strength: 'Seberapa banyak boleh berubah',
  strengths: { light: 'Ringan', normal: 'Normal', bold: 'Bebas' },
  strengthHints: {
    light: 'Mengubah urutan teks dan mengganti kata tertentu. Paling banyak 40% kata berubah.',
    normal:
      'Menulis ulang teks bila kecocokannya jadi lebih jelas. Paling banyak 70% kata berubah.',
    bold: 'Menulis ulang dengan bebas. Tinjau setiap saran dengan cermat.',
  },
  ask: 'Minta saran',
  askAgain: 'Minta saran baru',
  sending: 'Mengirim…',
  waiting: 'Menunggu giliran…',
  stages: {
    reading: 'Membaca deskripsi lowongan',
    drafting: 'Menulis saran',
    checking: 'Memeriksanya terhadap CV Anda',
    verifying: 'Mencari bukti di CV Anda',
  },
  underWay: 'Anda bisa terus bekerja atau menutup halaman ini. Permintaan tetap berjalan.',
  cancel: 'Hentikan',
  retry: 'Coba lagi',
  unreached: 'Server tidak bisa dihubungi. Ini dilanjutkan begitu tersambung.',
  errors: {
    'not-signed-in':
      'Anda sudah keluar. Masuk lagi. Pekerjaan Anda di sini tersimpan di perangkat ini.',
    'not-found':
      'CV ini belum ada di akun Anda. Tunggu sampai muncul “Tersimpan di akun Anda”, lalu coba lagi.',
    gone: 'CV ini dihapus dari akun Anda. Pekerjaan Anda di sini tersimpan di perangkat ini.',
    'too-many-requests':
      'Terlalu banyak permintaan AI yang berjalan atau tersimpan. Tunggu sampai satu selesai, lalu coba lagi.',
    invalid:
      'Deskripsi lowongan ini tidak bisa dipakai. Teks Anda tersimpan. Periksa, lalu coba lagi.',
    unreached: 'Server tidak bisa dihubungi. Coba lagi saat Anda online.',
  },
  forgotten: 'Permintaan AI ini kedaluwarsa: permintaan dihapus setelah beberapa hari. Minta lagi.',
  none: 'Model AI tidak punya saran yang bisa ditawarkan. CV Anda tidak diubah.',
  dropped: (count) =>
    `${number(count)} saran lain tidak disertakan: tidak berubah, terlalu berbeda, atau untuk teks yang tidak boleh diubah AI.`,
  acceptPassing: (count) => `Terima ${number(count)} yang didukung CV Anda`,
  passes: 'Didukung CV Anda. Pastikan masih sesuai dengan yang Anda lakukan.',
  passesUnshown:
    'Tidak ada yang bertentangan di CV Anda, tetapi tidak semua katanya ada di sana. Pastikan ini benar.',
  ownPasses: 'Kata-kata Anda sendiri, tanpa fakta baru.',
  ownBacked: 'Kata-kata Anda sendiri, didukung CV Anda.',
  ownUnsupported: 'CV Anda belum menyebut semua ini.',
  asksOwn: (words) =>
    words.length === 0
      ? 'Kata-kata Anda sendiri. Mungkin lebih dari yang disebut CV Anda.'
      : `Kata-kata Anda sendiri. Baru di CV Anda: ${words.map((one) => `“${one}”`).join(', ')}`,
  isTrue: 'Ya, ini benar.',
  blocked: 'Diblokir',
  blockedHint: 'Jika benar, edit teksnya. Kata-kata Anda sendiri tidak pernah diblokir.',
  stale: 'Teks ini sudah berubah di CV Anda, jadi sarannya tidak cocok lagi.',
  inPlace: (place) => `Di CV Anda: ${place}`,
  why: (reason) => `Alasan yang diberikan: ${reason}`,
  edit: 'Edit',
  editLabel: 'Susunan kata Anda',
  editDone: 'Selesai',
  original: 'Kembali ke saran',
  checking: 'Memeriksa…',
  held: 'Saran ini tidak lagi didukung CV Anda dan tidak disimpan:',
  heldStale: 'Teks di CV Anda sudah berubah.',
  heldHint: 'Belum ada yang disimpan. Simpan sisanya, atau kembali dan tinjau.',
  notChecked: 'Tidak ada yang diubah. Saran yang Anda terima masih ada di sini.',
}
