import type { sync as english } from '../en/sync'
import { formatters } from '../format'

const { plural } = formatters('tr')

/** Messages about what is in the account and what is only here, and about changes made elsewhere, in Turkish. */
export const sync: typeof english = {
  state: {
    'memory-only': 'Yalnızca bu sekmede',
    'on-device': 'Bu cihaza kaydedildi',
    saving: 'Kaydediliyor…',
    'in-account': 'Hesabınıza kaydedildi',
    offline: 'Çevrimdışı, bu cihazda kayıtlı',
    retrying: 'Bu cihazda kayıtlı, yeniden deneniyor',
    expired: 'Oturum açın: bu cihazda kayıtlı',
    conflict: 'Başka yerde değişti: gözden geçirin',
    refused: 'Yalnızca bu cihazda kayıtlı',
  },
  writing: {
    offline: 'Çevrimdışı, bu cihaza kaydediliyor…',
    retrying: 'Bu cihaza kaydediliyor…',
    expired: 'Oturum açın: buraya kaydediliyor…',
    refused: 'Bu cihaza kaydediliyor…',
  },
  inTab: {
    expired: 'Oturum açın: bu sekmede duruyor',
    refused: 'Yalnızca bu sekmede',
  },
  short: {
    'memory-only': 'Yalnızca sekmede',
    'on-device': 'Bu cihazda',
    saving: 'Kaydediliyor…',
    'in-account': 'Hesabınızda',
    offline: 'Çevrimdışı',
    retrying: 'Cihazda',
    expired: 'Oturum açın',
    conflict: 'Gözden geçirin',
    refused: 'Cihazda',
  },
  spoken: {
    'memory-only': 'Şu anda hiçbir şey kaydedilemiyor. Değişiklikleriniz yalnızca bu sekmede.',
    'in-account': 'Her şey hesabınıza kaydedildi.',
    offline: 'Çevrimdışısınız. Her şey bu cihaza kaydedildi ve daha sonra gönderilecek.',
    retrying: 'Sunucu yanıt vermiyor. Her şey bu cihaza kaydedildi. Denemeye devam ediyoruz.',
    expired:
      'Oturumunuz sona erdi. Her şey bu cihaza kaydedildi. Devam etmek için yeniden oturum açın.',
    conflict: 'Bu CV başka bir cihazda da değiştirildi. Gözden geçirilecek bir şey var.',
    refused: 'Hesabınız bu CV’yi bu hâliyle alamıyor. CV bu cihaza kaydedildi.',
  },
  refusedTitle: 'Henüz hesabınızda değil',
  refused: {
    invalid:
      'Hesabınız bu CV’yi bu hâliyle alamıyor. Her şey bu cihazda kayıtlı. Son değişikliği geri alın veya çok uzun olanı kısaltın. Sonraki değişikliğinizde yeniden deneriz.',
    'too-large':
      'Bu CV, hesabınızın izin verdiğinden büyük. Her şey bu cihazda kayıtlı. Bir şeyi kısaltın veya kaldırın. Sonraki değişikliğinizde yeniden deneriz.',
    'newer-version':
      'Bu CV’nin hesabınızdaki hâli, Vitae’nin daha yeni bir sürümüyle yazılmış. Her şey bu cihazda kayıtlı. En yeni sürüm için bu sayfayı yenileyin.',
    limit:
      'Hesabınız dolu. Bu CV bu cihazda kayıtlı. Çöp kutusundan birini kalıcı olarak silin; o zaman bu CV hesabınıza gider.',
    role: 'Bu çalışma alanındaki rolünüz bu CV’yi değiştirmenize izin vermiyor. Yazdıklarınız bu cihazda kayıtlı. CV’yi kendi belgelerinize kopyalayın veya bir yöneticiden başka bir rol isteyin.',
    'merge-limit':
      'Burada ve başka yerde yazılanlar tek bir CV için çok fazla. İkisi de kayıtlı: sizinki bu cihazda, diğeri hesabınızda. Burada bir şeyi kısaltın. Sonraki değişikliğinizde yeniden deneriz.',
  },
  reload: 'Yenile',
  conflictTitle: 'Hem burada hem başka yerde değişti',
  conflictText: (count) =>
    plural(count, {
      one: 'Bir yer hem bu cihazda hem başka bir cihazda değiştirildi. İki sürüm de burada. CV’nizde hangisinin kalacağını seçin.',
      other:
        '# yer hem bu cihazda hem başka bir cihazda değiştirildi. İki sürüm de burada. CV’nizde hangilerinin kalacağını seçin.',
    }),
  mine: 'Bu cihazda yazılan',
  theirs: 'Başka yerde yazılan',
  changedSince: 'Sonradan burada yazılan',
  holdsNow: 'Şu anda CV’nizde olan',
  fieldGone: 'Artık CV’nizde olmayan bir yer',
  taken: 'Kaldırıldı',
  empty: 'Boş',
  keepChoices: 'Seçimlerimi kaydet',
  decideLater: 'Sonra karar ver',
  settled: 'Seçimleriniz kaydedildi.',
  nothingToDecide: 'Karar verilecek bir şey kalmadı.',
  conflictsLoading: 'CV açılıyor…',
  notSettled: 'Seçimleriniz kaydedilemedi. İki sürüm de hâlâ duruyor. Tekrar deneyin.',
  cameBack: (title) =>
    `“${title}” bir cihazda silinmiş, başka bir cihazda düzenlenmişti. Düzenlemelerle birlikte geri geldi.`,
  movedBeside: (title) =>
    `“${title}” başka bir yerde kalıcı olarak silindi. Burada yazdıklarınız ayrı bir CV olarak kaydedildi.`,
  shareLink: 'Paylaşım bağlantısı oluştur',
  shareLinkHint: 'CV’nizin bulunduğu, istediğiniz zaman sonlandırabileceğiniz bir sayfa',
  shareLinkGuestHint: 'Bağlantı için hesap gerekir. CV’leriniz de hesaba geçer.',
  downloadSeveral: 'Birden çok belge indir',
  link: 'Bağlantı',
  copyLink: 'Bağlantıyı kopyala',
  copied: 'Bağlantı kopyalandı',
  notCopied: 'Tarayıcınız kopyalamaya izin vermedi. Bağlantıyı seçip kendiniz kopyalayın.',
  openLink: 'Aç',
  shareFailed: {
    'not-sent':
      'Henüz her şey hesabınızda değil, bu yüzden PDF güncel olmazdı. Değişiklikleriniz bu cihazda kayıtlı. Üst çubukta “Hesabınıza kaydedildi” yazdığında tekrar deneyin.',
    offline: 'Çevrimdışısınız. Hiçbir şey kaybolmadı. Bağlantı olduğunda tekrar deneyin.',
    'not-signed-in': 'Oturumunuz sona erdi. Her şey bu cihazda kayıtlı. Önce yeniden oturum açın.',
    'too-many-requests':
      'Kısa sürede çok fazla istek gönderildi. Hiçbir şey kaybolmadı. Bir dakika sonra tekrar deneyin.',
    failed: 'İşlem tamamlanamadı. Hiçbir şey kaybolmadı. Biraz sonra tekrar deneyin.',
  },
}
