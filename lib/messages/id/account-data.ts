import type { accountData as english } from '../en/account-data'
import { formatters } from '../format'

const { number } = formatters('id')

/** Formats a file size in kB or MB, rounded up. */
const sizeOf = (bytes: number) =>
  bytes < 1_000_000
    ? `${number(Math.max(1, Math.ceil(bytes / 1_000)))} kB`
    : `${number(Math.ceil(bytes / 100_000) / 10)} MB`

/** Messages of the data export of an account, and of restoring one. */
export const accountData: typeof english = {
  title: 'Data Anda',
  text: 'Unduhan berisi semua yang ada di akun Anda.',
  leftover: {
    title: 'CV dari akun lain di perangkat ini',
    text: (count, unsent, day) =>
      `${number(count)} CV atau surat, terakhir diubah pada ${day}. ${number(unsent)} di antaranya memiliki perubahan yang hanya ada di perangkat ini. Jika akun itu masih ada, masuk ke akun itu untuk menyimpannya di sana.`,
    download: 'Unduh',
    adopt: 'Tambahkan ke CV saya',
    adopted: (count) => `${number(count)} CV atau surat ditambahkan ke CV Anda.`,
    remove: 'Hapus',
    removeTitle: 'Hapus dari perangkat ini?',
    removeText: (count) =>
      `${number(count)} CV atau surat akan dihapus beserta perubahan yang tidak tersimpan di tempat lain. Ini tidak bisa diurungkan.`,
    removeForGood: 'Hapus permanen',
    removed: 'Dihapus dari perangkat ini.',
    cancel: 'Batal',
    failed: 'Tidak berhasil. CV masih ada di perangkat ini. Coba lagi.',
  },
  export: {
    title: 'Ekspor data Anda',
    none: 'CV, surat, versi, PDF, foto, permintaan AI, dan data akun. Ini bisa agak lama.',
    begin: 'Siapkan unduhan',
    again: 'Siapkan lagi',
    waiting: 'Memulai…',
    running: (done, of) => `Menyiapkan: ${number(done)} dari ${number(of)} dokumen`,
    leave: 'Anda boleh meninggalkan halaman ini. Kami memberi tahu saat unduhan siap.',
    unreached: 'Server sedang tidak merespons. Kami terus memeriksa.',
    stop: 'Hentikan',
    stopped: 'Dihentikan. Tidak ada unduhan yang dibuat, dan isi akun Anda tidak berubah.',
    done: (packed, kept) => `Disiapkan pada ${packed}. Tersedia sampai ${kept}.`,
    parts: (count) =>
      count === 1
        ? ''
        : `Data Anda ada dalam ${number(count)} file. Masing-masing bisa dibuka sendiri. Unduh semuanya.`,
    download: (part, of, bytes) =>
      of === 1
        ? `Unduh (${sizeOf(bytes)})`
        : `Unduh bagian ${number(part)} dari ${number(of)} (${sizeOf(bytes)})`,
    links: 'Tautan unduhan berlaku satu jam. Anda mendapat yang baru setiap menekan tombol.',
    remove: 'Hapus dari server',
    removed: 'Unduhan dihapus dari server. Akun Anda tidak berubah.',
    failed: 'Unduhan tidak bisa disiapkan. Isi akun Anda tidak berubah. Coba lagi.',
    lost: 'Unduhan ini sudah tidak ada. Siapkan yang baru.',
  },
  bring: {
    title: 'Pulihkan ekspor',
    none: 'Pilih file hasil ekspor, dari server ini atau server lain. Tidak ada isi akun Anda yang diganti, dan memulihkan file yang sama dua kali tidak menambah apa pun.',
    choose: 'Pilih file',
    steps: {
      sending: (name) => `Mengunggah ${name}`,
      waiting: (name) => `Menunggu giliran membaca ${name}`,
      reading: (name) => `Membaca ${name}`,
      writing: (name) => `Memulihkan ${name}`,
    },
    leave:
      'Setelah file diunggah, Anda boleh meninggalkan halaman ini. Sisanya berjalan di server.',
    done: ({ added, alreadyHere }) =>
      [
        added === 0
          ? 'Tidak ada dokumen yang ditambahkan.'
          : `${number(added)} dokumen ditambahkan.`,
        alreadyHere === 0 ? '' : `${number(alreadyHere)} sudah ada di sini.`,
      ]
        .filter(Boolean)
        .join(' '),
    more: ({ versions, pictures, pdfs }) =>
      [
        versions > 0 && `${number(versions)} versi sebelumnya`,
        pictures > 0 && `${number(pictures)} foto atau font`,
        pdfs > 0 && `${number(pdfs)} PDF`,
      ]
        .filter(Boolean)
        .join(', '),
    with: (more) => `Juga ditambahkan: ${more}.`,
    refused: (count) =>
      `${number(count)} file tidak bisa dipulihkan. Selebihnya berhasil dipulihkan.`,
    reasons: {
      damaged: 'rusak',
      password: 'dilindungi kata sandi',
      'too-large': 'terlalu besar',
      changed: 'diubah setelah diekspor',
      'wrong-content': 'jenis file tidak sesuai dengan namanya',
      'newer-version': 'dibuat dengan versi Vitae yang lebih baru',
      'no-document': 'dokumennya tidak ada: pulihkan bagian lain dulu, lalu bagian ini lagi',
      'no-room': 'akun Anda penuh',
    },
    failures: {
      damaged:
        'File ini tidak lengkap atau rusak. Tidak ada yang diubah. Unduh lagi, lalu coba lagi.',
      'too-large': 'File ini lebih besar daripada bagian ekspor mana pun. Tidak ada yang diubah.',
      'too-many':
        'Isi file ini lebih banyak daripada bagian ekspor mana pun. Tidak ada yang diubah.',
      'no-export':
        'Ini bukan hasil ekspor akun. Tidak ada yang diubah. Untuk satu CV atau cadangan perangkat, buka filenya di “CV Anda”.',
      'newer-version':
        'File ini dibuat dengan versi Vitae yang lebih baru. Tidak ada yang diubah. Pulihkan di server asalnya, atau tunggu sampai server ini diperbarui.',
      'gave-up': 'File ini tidak bisa dibaca. Tidak ada yang hilang. Coba lagi nanti.',
      unsent: 'Unggahan tidak selesai. Tidak ada yang diubah. Pilih filenya lagi.',
      lost: 'Hasil akhir impor ini tidak diketahui. Yang sudah ditambahkan masih ada di sini. Untuk memastikan, pilih filenya lagi.',
    },
  },
}
