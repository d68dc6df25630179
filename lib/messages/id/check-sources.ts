import type { checkSources as english } from '../en/check-sources'

/** Sources of the checks. */
export const checkSources: typeof english = {
  measured: 'Diukur pada file ini dengan membaca teksnya seperti perangkat lunak PDF.',
  pdf: 'Standar PDF, ISO 32000: pembaca perlu tahu karakter di balik setiap simbol.',
  accessible: 'Standar PDF yang aksesibel, ISO 14289 (PDF/UA), yang diandalkan pembaca layar.',
  forms: 'Batas yang umum pada formulir lamaran online.',
  posting: 'Perbandingan kata demi kata antara deskripsi lowongan dan CV Anda.',
  practice: 'Saran dari orang yang membaca banyak CV. Tidak ada penelitian yang membuktikannya.',
  law: 'Hukum antidiskriminasi: di banyak negara, perusahaan tidak boleh menanyakan ini.',
}
