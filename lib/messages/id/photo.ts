import type { photoArea as english } from '../en/photo'
import { formatters } from '../format'

const { number } = formatters('id')

/** Formats a share as a percentage. */
const share = (value: number) => number(value, { style: 'percent' })

/** Messages of the photo. They load with the parts that show them. */
export const photoArea: typeof english = {
  add: 'Tambah foto',
  change: 'Ganti foto',
  elsewhere: 'File foto tidak ada di perangkat ini, jadi tidak ada di PDF.',
  notBrought:
    'File foto belum ada di akun Anda, jadi tidak ada di PDF. File akan diunggah dari perangkat yang memilikinya.',
  carrying: 'Mengunggah foto ke akun Anda…',
  carryWaiting:
    'Foto ada di perangkat ini, tetapi belum di akun Anda. Kami terus mencoba mengunggahnya.',
  carryRefused:
    'Foto hanya ada di perangkat ini, karena akun Anda tidak bisa menyimpan file ini. Pilih lagi fotonya agar tersedia di semua perangkat Anda.',
  hidden: 'Disembunyikan di CV. Anda bisa menampilkannya lagi di Desain.',
  title: 'Foto',
  reader:
    'Anda sedang mengedit CV ini di tab lain. Untuk mengganti foto di sini, edit di tab ini saja.',
  choose: 'Pilih foto',
  chooseOther: 'Pilih foto lain',
  dropHere:
    'Atau seret ke sini. JPEG, PNG, WebP, AVIF, atau GIF. Foto tetap di perangkat Anda selama dipangkas.',
  opening: 'Membuka foto…',
  missing: 'Foto CV ini tidak ada di perangkat ini. Pilih lagi, atau biarkan saja.',
  inAccount:
    'Foto diunggah ke akun Anda tanpa lokasi dan waktunya, agar tersedia juga di perangkat Anda yang lain.',
  notInAccount:
    'Foto Anda tidak ada di PDF ini, karena belum bisa diunggah ke akun Anda. Foto ada di PDF yang Anda unduh di sini.',
  unusual: (place) =>
    `Di ${place}, kebanyakan CV tidak memakai foto, agar orang dinilai dari pekerjaannya. Tambahkan hanya jika diharapkan.`,
  places: {
    US: 'Amerika Serikat',
    CA: 'Kanada',
    GB: 'Britania Raya',
    IE: 'Irlandia',
    AU: 'Australia',
    NZ: 'Selandia Baru',
    NL: 'Belanda',
    SE: 'Swedia',
    english: 'kebanyakan negara berbahasa Inggris',
  },
  crop: 'Bagian foto yang tampil',
  cropKeys:
    'Seret untuk memindahkan, cubit atau gulir untuk zoom. Keyboard: tombol panah memindahkan foto (lebih cepat dengan Shift), + dan − untuk zoom.',
  position: (zoom, across, down) =>
    `Zoom ${share(zoom)}. Pusat di ${share(across)} mendatar dan ${share(down)} ke bawah.`,
  zoom: 'Zoom',
  percent: share,
  shape: 'Bentuk',
  shapes: { upright: 'Tegak', rounded: 'Membulat', square: 'Persegi', round: 'Lingkaran' },
  greyscale: 'Hitam putih',
  brightness: 'Kecerahan',
  contrast: 'Kontras',
  alt: 'Deskripsi foto',
  altHint: 'Teks alternatif, untuk pengguna pembaca layar. Jika kosong, nama Anda yang dipakai.',
  reset: 'Atur ulang',
  remove: 'Hapus foto',
  removed: 'Foto dihapus',
  save: 'Pakai foto ini',
  saving: 'Menyimpan…',
  errors: {
    'too-large':
      'File ini lebih besar dari 40 MB. Tidak ada yang diubah. Ekspor foto yang lebih kecil dari aplikasi foto Anda dan pilih itu.',
    'too-many-pixels':
      'Foto ini lebih dari 64 juta piksel. Tidak ada yang diubah. Perkecil di aplikasi foto Anda dan pilih lagi.',
    svg: 'Gambar SVG tidak bisa dipakai sebagai foto. Tidak ada yang diubah. Pilih JPEG atau PNG.',
    heic: 'Browser ini tidak bisa membaca foto HEIC atau AVIF ini. Tidak ada yang diubah. Ekspor sebagai JPEG dan pilih itu.',
    unreadable: 'File ini bukan foto, atau rusak. Tidak ada yang diubah. Pilih JPEG atau PNG.',
    failed:
      'Browser ini tidak bisa memproses foto. Tidak ada yang diubah. Coba foto yang lebih kecil.',
  },
}
