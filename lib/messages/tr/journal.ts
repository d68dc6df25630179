import type { journal as english } from '../en/journal'

/** Messages about what is saved on this device, in Turkish. */
export const journal: typeof english = {
  memoryOnly: {
    blocked:
      'Bu tarayıcı hiçbir şey kaydetmemize izin vermiyor. CV’leriniz, kapatana kadar yalnızca bu sekmede. Yazdıklarınızdan şimdiye kadar hiçbir şey kaybolmadı.',
    full: 'Bu cihazın depolama alanı dolu. Siz yer açana kadar sonraki değişiklikler yalnızca bu sekmede. Yazdıklarınızdan şimdiye kadar hiçbir şey kaybolmadı.',
    failed:
      'Kaydetme şu anda çalışmıyor. Sonraki değişiklikler yalnızca bu sekmede. Denemeye devam ediyoruz; yazdıklarınızdan şimdiye kadar hiçbir şey kaybolmadı.',
    account:
      'Bu tarayıcı şu anda bu cihaza hiçbir şey kaydetmemize izin vermiyor. CV’leriniz hesabınızdan geliyor, yazdıklarınız da doğrudan oraya gidiyor. Kaydedildiğini görene kadar çevrimiçi kalın. Daha önce buraya kaydedilenler değişmedi.',
    'account-full':
      'Bu cihazın depolama alanı dolu. Yazdıklarınız doğrudan hesabınıza gidiyor. Kaydedildiğini görene kadar çevrimiçi kalın. Daha önce buraya kaydedilenler değişmedi.',
  },
  downloadCopy: 'Kopyasını indir',
  tryAgain: 'Tekrar dene',
  persistence: {
    persistent:
      'CV’leriniz bu cihazda, bu tarayıcıda kayıtlı; tarayıcı onları kendiliğinden silmez.',
    'best-effort':
      'CV’leriniz bu cihazda, bu tarayıcıda kayıtlı. Tarayıcı, yer azaldığında veya siteye haftalarca girmezseniz onları silebilir. Bu yüzden önemli olanların kopyasını indirin.',
    unknown:
      'CV’leriniz bu cihazda, bu tarayıcıda kayıtlı. Tarayıcı verilerini temizlemek onları siler. Bu yüzden önemli olanların kopyasını indirin.',
  },
}
