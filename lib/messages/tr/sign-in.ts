import type { signIn as english } from '../en/sign-in'
import { formatters } from '../format'

const { number } = formatters('tr')

/** Messages of signing in and up, in Turkish: forms, codes, forgotten passwords. */
export const signIn: typeof english = {
  home: 'Vitae, ana sayfaya git',
  name: 'Adınız',
  email: 'E-posta',
  password: 'Parola',
  newPassword: 'Yeni parola',
  passwordHint: 'En az 12 karakter. Birbiriyle ilgisiz birkaç kelime kolay akılda kalır.',
  showPassword: 'Parolayı göster',
  hidePassword: 'Parolayı gizle',
  code: 'Kod',
  recoveryCode: 'Kurtarma kodu',
  working: 'Bir saniye…',
  or: 'veya',
  withoutAccount: 'Hesap olmadan devam et',
  missing: {
    name: 'Adınızı girin.',
    email: 'E-posta adresinizi girin.',
    password: 'Parolanızı girin.',
    code: 'Kodu girin.',
  },

  signIn: {
    title: 'Oturum aç',
    submit: 'Oturum aç',
    withPasskey: 'Geçiş anahtarı kullan',
    withProvider: (name) => `${name} ile devam et`,
    organisation: 'Kuruluşunuzla oturum açın',
    organisationUnknown:
      'Bu adresle burada hiçbir kuruluş oturum açmıyor. Başka bir yolla oturum açın.',
    managed: 'Oturum açmaya devam et',
    managedText: 'Ayrı bir sayfada oturum açar ve hemen geri dönersiniz.',
    remember: 'Bu cihazda oturumum açık kalsın',
    forgot: 'Parolanızı mı unuttunuz?',
    noAccount: 'Henüz hesabınız yok mu?',
    signUp: 'Hesap oluşturun',
  },
  providerQuestion: {
    title: (name) => `“${name}” ile oturum açılsın mı?`,
    text: (host) => `${host} adresinde oturum açar, sonra buraya dönersiniz.`,
    replaces: (email) =>
      `${email} olarak oturum açtınız. Başka bir hesapla dönerseniz bu cihazda onun yerini alır.`,
  },
  again: {
    title: 'Yeniden oturum açın',
    text: 'Oturumunuz sona erdi. Yazdıklarınız bu cihaza kaydedilir ve oturum açar açmaz hesabınıza gider.',
    somebodyElse: 'Başka bir hesapla oturum aç',
    cannot: 'Bu hesapta artık oturum açamıyorum',
    cannotText:
      'Hesap silindiyse veya erişiminizi kaybettiyseniz bu cihazdaki CV’ler hâlâ sizindir. Onları hesap olmadan burada tutun veya tek dosya olarak indirin. Yalnızca hesapta olan CV’ler bu cihazda değildir.',
    keepHere: 'CV’lerimi hesap olmadan tut',
    downloadHere: 'CV’lerimi indir',
    cannotFailed: 'İşlem tamamlanamadı. Hiçbir şey kaldırılmadı. Tekrar deneyin.',
  },
  secondStep: {
    title: 'İki adımlı doğrulama',
    text: 'Kimlik doğrulama uygulamanızdaki altı haneli kodu girin.',
    recoveryText: 'Kurtarma kodlarınızdan birini girin. Her biri bir kez kullanılabilir.',
    trust: 'Bu cihazda 30 gün boyunca kod sorma',
    submit: 'Devam et',
    useRecovery: 'Kurtarma kodu kullan',
    useApp: 'Kimlik doğrulama uygulamasını kullan',
    back: 'Oturum açmaya dön',
  },

  signUp: {
    title: 'Hesap oluştur',
    introduction:
      'Hesabınız olursa CV’leriniz, önceki sürümleriyle birlikte tüm cihazlarınızda olur. Hesap olmadan da CV yazıp indirebilirsiniz.',
    comeAlong: 'Burada yazdıklarınız hesabınıza geçer.',
    countComesAlong: (count) => `Bu cihazdaki ${number(count)} CV hesabınıza geçer.`,
    nothingYet: 'Yazdıklarınız hesabınıza kaydedilir.',
    withoutMail:
      'Bu sunucu e-posta gönderemiyor. Hesabınız hemen çalışır, ama unutulan bir parolayı yalnızca sunucuyu yöneten kişi sıfırlayabilir.',
    submit: 'Hesap oluştur',
    managed: 'Oluşturmaya devam et',
    haveAccount: 'Zaten hesabınız var mı?',
    signIn: 'Oturum açın',
    maybeThere:
      'Oturum açılamadı. Bu adresi burada daha önce kullandıysanız o zamanki parolayla oturum açın.',
    closedTitle: 'Hesap oluşturma kapalı',
    closedText:
      'Bu sunucu yeni hesap kabul etmiyor. Vitae’yi hesap olmadan kullanabilirsiniz: CV’leriniz bu cihazda kalır.',
    inviteTitle: 'Yalnızca davetle',
    inviteText:
      'Bu sunucuda hesap oluşturmak için davet gerekir. Davetiniz varsa içindeki bağlantıyı açın. Vitae’yi hesap olmadan da kullanabilirsiniz: CV’leriniz bu cihazda kalır.',
    invitationGoneTitle: 'Bu davet artık geçerli değil',
    invitationGoneText:
      'Daha önce kullanılmış veya süresi dolmuş. Sizi davet eden kişiden yenisini isteyin. CV’leriniz bu cihazda kalır.',
    invited: 'Bu adresle davet edildiniz.',
    readingInvitation: 'Davetiniz kontrol ediliyor…',
  },
  confirm: {
    title: 'E-postanıza bakın',
    text: (email) =>
      `${email} adresine bir e-posta gönderiyoruz. İçindeki altı haneli kodu girin. Kod 10 dakika geçerlidir.`,
    help: 'E-posta gelmedi mi? İstenmeyen posta klasörüne ve adrese bakın.',
    submit: 'Onayla',
    resend: 'Yeni kod gönder',
    resent: 'Yeni kod yolda. Önceki kod artık çalışmaz.',
    otherAddress: 'Başka adres kullan',
  },

  forgot: {
    title: 'Parolanızı sıfırlayın',
    text: 'Yeni bir parola seçmeniz için size e-postayla bir bağlantı göndeririz.',
    submit: 'Bağlantı gönder',
    back: 'Oturum açmaya dön',
    sentTitle: 'E-postanıza bakın',
    sentText: (email) =>
      `${email} adresiyle bir hesap varsa bağlantı içeren bir e-posta yolda. Bağlantı bir kez kullanılabilir ve 60 dakika geçerlidir.`,
    checkAddress: 'Adresi değiştir',
    managedText: 'Oturum açma sayfası size bir kod gönderir. Onunla yeni bir parola seçersiniz.',
    managed: 'Oturum açma sayfasına git',
    withoutMailTitle: 'Burada e-posta kurulu değil',
    withoutMailText:
      'Bu sunucu size bağlantı gönderemiyor. Sunucuyu yöneten kişi şu komutla bir bağlantı oluşturup size verebilir:',
    withoutMailNote: 'Bu cihazdaki CV’leriniz olduğu gibi kalır.',
  },
  reset: {
    title: 'Yeni bir parola seçin',
    text: 'Tüm cihazlarda oturumunuz kapatılacak. Bir cihaza kaydedilenler orada kalır.',
    submit: 'Yeni parolayı kaydet',
    doneTitle: 'Parola değiştirildi',
    doneText: 'Tüm cihazlarda oturumunuz kapatıldı. Yeni parolanızla oturum açın.',
    signIn: 'Oturum aç',
    goneTitle: 'Bu bağlantı artık geçerli değil',
    goneText: 'Daha önce kullanılmış veya süresi dolmuş. Hiçbir şey değişmedi.',
    askAgain: 'Yeni bağlantı al',
  },

  failures: {
    wrongCredentials: 'E-posta veya parola yanlış.',
    wrongPassword: 'Parola yanlış.',
    unknownPasskey: 'Bu geçiş anahtarı burada bilinmiyor. Başka bir yöntemle oturum açın.',
    wrongCode: 'Kod yanlış. Kontrol edin: birkaç deneme hakkınız daha var.',
    codeGone: 'Bu kodun süresi dolmuş veya kod çok fazla denenmiş. Baştan başlayın.',
    email: 'Bu bir e-posta adresine benzemiyor.',
    passwordTooShort: 'Çok kısa. En az 12 karakter kullanın.',
    passwordTooLong: 'Çok uzun. En fazla 128 karakter kullanın.',
    passwordTooCommon: 'Tahmin etmesi çok kolay: birçok kişi kullanıyor. Başka bir parola seçin.',
    signupClosed: 'Bu sunucu şu anda yeni hesap kabul etmiyor.',
    tooMany: (wait) => `Çok fazla deneme yapıldı, ${wait} tekrar deneyin.`,
    offline: 'Çevrimdışısınız. Yazdıklarınız hâlâ burada. Bağlantı olduğunda tekrar deneyin.',
    unavailable: 'Sunucu bunu şu anda yapamıyor. Hiçbir şey değişmedi. Biraz sonra tekrar deneyin.',
    unclear:
      'Sunucu anlaşılır bir yanıt vermedi. Yazdıklarınız hâlâ burada. Biraz sonra tekrar deneyin.',
    proofNeeded: 'Hiçbir şey değişmedi. Önce siz olduğunuzu onaylayın.',
    forbidden: 'Bu, burada mümkün değil. Hiçbir şey değişmedi.',
    notSignedIn: 'Oturumunuz kapatılmış. Yeniden oturum açın, sonra buradan devam edin.',
    passkeyCancelled: 'Geçiş anahtarı seçilmedi.',
    passkeyThere: 'Bu cihazda hesabınız için zaten bir geçiş anahtarı var.',
    passkeyFailed: 'Tarayıcınız burada geçiş anahtarı kullanamadı.',
  },
  wait: {
    soon: 'biraz sonra',
    seconds: (count) => `${number(count)} saniye sonra`,
    minutes: (count) => `${number(count)} dakika sonra`,
    hours: (count) => `${number(count)} saat sonra`,
  },
  providerErrors: {
    'provider-cancelled': 'Oradaki oturum açmayı iptal ettiniz. Hiçbir şey değişmedi.',
    'provider-failed':
      'Sağlayıcı beklendiği gibi yanıt vermedi. Tekrar deneyin veya başka bir yöntemle oturum açın.',
    expired: 'Bu çok uzun sürdü. Baştan başlayın.',
    'not-linked':
      'Bu adresle zaten bir hesap var. Önce o hesapla oturum açın, sonra sağlayıcıyı ayarlarınızda bağlayın.',
    'other-account':
      'Burada başka bir hesapla oturum açtınız. Önce oturumu kapatın, sonra tekrar deneyin.',
    'linked-elsewhere': 'Bu zaten buradaki başka bir hesaba bağlı.',
    'no-address':
      'Sağlayıcı onaylanmış bir e-posta adresi paylaşmadı. Başka bir yöntemle oturum açın.',
    'not-admitted': 'Kuruluşunuz size erişim vermedi. Yöneten kişiye sorun.',
    'signup-closed': 'Bu sunucu şu anda yeni hesap kabul etmiyor.',
    'too-many-requests': 'Çok fazla deneme yapıldı. Birkaç dakika sonra tekrar deneyin.',
  },
}
