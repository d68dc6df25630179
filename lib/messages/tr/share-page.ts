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
  comments: 'Yorumlar',
  markHint:
    'Yorum yapmak için metinde sözcükleri seçin veya aşağıda belgenin tamamına yorum yapın.',
  commentOnWords: 'Bu sözcüklere yorum yap',
  commentOnAll: 'Belgenin tamamına yorum yap',
  commentText: 'Yorumunuz',
  suggestWords: 'Başka sözcükler önerin (isteğe bağlı)',
  commentName: 'Adınız',
  commentSeen: 'Bu bağlantıya sahip herkes yorumunuzu ve adınızı okuyabilir.',
  sendComment: 'Yorumu gönder',
  cancel: 'Vazgeç',
  commentSent: 'Yorumunuz gönderildi.',
  suggested: 'Bunun yerine önerilen',
  answer: 'Yanıt',
  wordsGone: 'Belgede burada artık başka sözcükler var.',
  commentResolved: 'Çözüldü',
  suggestionTaken: 'Öneri kabul edildi',
  commentMissing: 'Lütfen adınızı ve bir yorum yazın.',
  commentTooLong:
    'Yorumunuz gönderilmedi. En fazla 2.000 karakter olabilir, adınız da en fazla 80. Lütfen kısaltın.',
  commentOutdated:
    'Bu sırada metin değiştiği için yorumunuz gönderilmedi. Lütfen sözcükleri yeniden seçin.',
  commentsFull: 'Yorumunuz gönderilmedi: bu belgede zaten 500 yorum var ve daha fazlası sığmıyor.',
  commentLimited:
    'Yorumunuz gönderilmedi: bir saat içinde çok fazla yorum gönderdiniz. Lütfen daha sonra yeniden deneyin.',
  passwordTitle: 'Bu sayfanın bir parolası var',
  passwordHint: 'Bağlantıyla birlikte aldığınız parolayı girin.',
  password: 'Parola',
  open: 'Aç',
  passwordWrong: 'Parola yanlış. Lütfen yeniden deneyin.',
  passwordLimited: 'Çok fazla yanlış parola girildi. Lütfen 15 dakika sonra yeniden deneyin.',
  goneTitle: 'Burada görülecek bir şey yok',
  goneText:
    'Bu bağlantı sona erdi, geri alındı veya hiç olmadı. Lütfen size gönderen kişiye sorun.',
  commentNotSent: 'Yorumunuz gönderilmedi. Buradan kopyalayabilirsiniz.',
  busyTitle: 'Lütfen birazdan yeniden deneyin',
  busyText: 'Sayfa şu anda gösterilemedi.',
}
