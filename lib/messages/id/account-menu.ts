import type { accountMenu as english } from '../en/account-menu'
import { formatters } from '../format'

const { number } = formatters('id')

/** Messages of the account menu and the sign-out dialog, which every screen has. */
export const accountMenu: typeof english = {
  menu: {
    label: (email) => `Akun: ${email}`,
    signIn: 'Masuk',
    signInAgain: 'Masuk lagi',
    requests: 'Permintaan',
    workspaces: 'Ruang kerja',
    settings: 'Pengaturan',
    signOut: 'Keluar',
  },
  guestCvs: {
    title: (email) => `Pindahkan CV ke ${email}?`,
    text: (count) =>
      `Ditulis di perangkat ini tanpa akun: ${number(count)}. Jika tidak dipindahkan, CV tetap di sini.`,
    move: 'Pindahkan',
    stay: 'Nanti saja',
    failed: 'Tidak berhasil. Tidak ada yang hilang: CV masih ada di perangkat ini. Coba lagi.',
  },

  signOut: {
    title: 'Keluar',
    text: 'CV Anda tetap ada di akun dan muncul lagi saat Anda masuk.',
    forget: 'Hapus juga CV saya dari perangkat ini',
    forgetHint:
      'Untuk perangkat yang juga dipakai orang lain. CV yang belum ada di akun disimpan ke sana lebih dulu. Impor yang belum selesai dan deskripsi lowongan juga dihapus.',
    submit: 'Keluar',
    cancel: 'Tetap masuk',
    working: 'Menyimpan perubahan terakhir, lalu keluar…',
    unsent:
      'Beberapa perubahan mungkin hanya ada di perangkat ini: belum pasti semuanya sudah masuk ke akun Anda. Tidak ada yang dihapus dan Anda belum keluar.',
    tryAgain: 'Coba lagi',
    keep: 'Keluar dan biarkan di sini',
    removeAnyway: 'Keluar dan hapus',
    failed:
      'Server tidak bisa dihubungi. Tidak ada yang dihapus dan Anda belum keluar. Coba lagi saat Anda online.',
    elsewhereTitle: 'Sedang keluar',
    elsewhere: 'Anda sedang keluar di tab lain. Ketikan Anda di sini disimpan ke akun lebih dulu.',
  },
}
