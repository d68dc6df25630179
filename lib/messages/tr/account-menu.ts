import type { accountMenu as english } from '../en/account-menu'
import { formatters } from '../format'

const { number } = formatters('tr')

/** Messages of the account menu and the sign-out dialog, in Turkish. */
export const accountMenu: typeof english = {
  menu: {
    label: (email) => `Hesap: ${email}`,
    signIn: 'Oturum aç',
    signInAgain: 'Yeniden oturum aç',
    requests: 'İstekler',
    workspaces: 'Çalışma alanları',
    settings: 'Ayarlar',
    signOut: 'Oturumu kapat',
  },

  guestCvs: {
    title: (email) => `CV’ler ${email} hesabına taşınsın mı?`,
    text: (count) =>
      `Bu cihazda hesap olmadan yazılanlar: ${number(count)}. Taşımazsanız burada kalırlar.`,
    move: 'Taşı',
    stay: 'Şimdi değil',
    failed: 'İşlem tamamlanamadı. Hiçbir şey kaybolmadı: CV’ler hâlâ bu cihazda. Tekrar deneyin.',
  },

  signOut: {
    title: 'Oturumu kapat',
    text: 'CV’leriniz hesabınızda kalır ve oturum açtığınızda geri gelir.',
    forget: 'CV’lerimi bu cihazdan da kaldır',
    forgetHint:
      'Başkalarının da kullandığı cihazlar için. Henüz hesabınızda olmayan CV’ler önce oraya kaydedilir. Tamamlanmamış içe aktarmalar ve iş ilanları da kaldırılır.',
    submit: 'Oturumu kapat',
    cancel: 'Oturum açık kalsın',
    working: 'Son değişiklikleriniz kaydediliyor, ardından oturum kapatılacak…',
    unsent:
      'Bazı değişiklikler yalnızca bu cihazda olabilir: hepsinin hesabınızda olduğundan emin olunamadı. Hiçbir şey kaldırılmadı ve oturumunuz hâlâ açık.',
    tryAgain: 'Tekrar dene',
    keep: 'Oturumu kapat, CV’ler burada kalsın',
    removeAnyway: 'Oturumu kapat ve CV’leri kaldır',
    failed:
      'Sunucuya ulaşılamadı. Hiçbir şey kaldırılmadı ve oturumunuz hâlâ açık. Bağlantı olduğunda tekrar deneyin.',
    elsewhereTitle: 'Oturum kapatılıyor',
    elsewhere:
      'Başka bir sekmede oturumu kapatıyorsunuz. Burada yazdıklarınız önce hesabınıza kaydediliyor.',
  },
}
