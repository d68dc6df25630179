import type { requestedCvs as english } from '../en/requested-cvs'

/** Messages of the page on which a person asks for a CV and comes back for it, in Indonesian. */
export const requestedCvs: typeof english = {
  title: 'Permintaan',
  text: 'Minta CV untuk sebuah pekerjaan, lalu kembali nanti untuk mengambilnya. CV Anda sendiri tidak berubah.',
  guest:
    'Kami mengerjakan permintaan selagi Anda pergi, jadi diperlukan akun yang menyimpan hasilnya. Tanpa akun, Anda bisa membandingkan CV dengan deskripsi lowongan di editor.',
  formTitle: 'Minta CV',
  cv: 'CV',
  job: 'Deskripsi lowongan',
  jobHint: 'Tempel teks lowongan.',
  jobRefused:
    'Kami tidak bisa memakainya sebagai deskripsi lowongan: terlalu pendek atau terlalu panjang.',
  noCvs: 'Belum ada CV di akun Anda. Buat dulu satu CV.',
  busy: 'Kami sudah mengerjakan lima permintaan. Tunggu sampai salah satunya selesai.',
  begun: 'Kami sedang mengerjakannya. Anda bisa menutup halaman ini.',
  listTitle: 'Permintaan Anda',
  none: 'Anda tidak punya permintaan.',
  states: {
    waiting: 'Menunggu',
    running: 'Sedang dikerjakan',
    done: 'Siap',
    failed: 'Gagal',
    cancelled: 'Dihentikan',
  },
  otherCv: 'CV lain',
  asked: (date) => `Diminta pada ${date}`,
  ends: (date) => `Dihapus pada ${date}`,
  stop: 'Hentikan',
  withoutModel: 'Coba tanpa AI',
  files: 'Tampilkan file',
  page: 'Halaman web',
  report: 'Yang berubah (JSON)',
}
