import type { sharePage as english } from '../en/share-page'

export const sharePage: typeof english = {
  cv: 'CV',
  letter: 'Ön yazı',
  documents: 'Belgeler',
  view: 'Görünüm',
  text: 'Metin',
  pdf: 'PDF',
  pages: 'PDF’in sayfaları. Metinde aynı sözcükler var.',
  download: 'PDF’i indir',
  passwordTitle: 'Bu sayfanın bir parolası var',
  passwordHint: 'Bağlantıyla birlikte aldığınız parolayı girin.',
  password: 'Parola',
  open: 'Aç',
  passwordWrong: 'Parola yanlış. Lütfen yeniden deneyin.',
  passwordLimited: 'Çok fazla yanlış parola girildi. Lütfen 15 dakika sonra yeniden deneyin.',
  goneTitle: 'Burada görülecek bir şey yok',
  goneText:
    'Bu bağlantı sona erdi, geri alındı veya hiç olmadı. Lütfen size gönderen kişiye sorun.',
  busyTitle: 'Lütfen birazdan yeniden deneyin',
  busyText: 'Sayfa şu anda gösterilemedi.',
}
