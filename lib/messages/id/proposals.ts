import type { proposals as english } from '../en/proposals'

/** Messages about wordings that an app suggests for a CV, in Indonesian. */
export const proposals: typeof english = {
  banner: 'Sebuah aplikasi menyarankan susunan kata lain untuk CV ini. Belum ada yang berubah.',
  review: 'Tinjau saran',
  heading: 'Saran dari sebuah aplikasi',
  from: (app) =>
    app === ''
      ? 'Setiap saran sudah diperiksa terhadap CV Anda. Tidak ada yang berubah sampai Anda menerimanya.'
      : `Dari “${app}”. Setiap saran sudah diperiksa terhadap CV Anda. Tidak ada yang berubah sampai Anda menerimanya.`,
}
