import type { account as english } from '../en/account'

/** Messages of the account's own screens, in Turkish: its settings and the outbox. */
export const account: typeof english = {
  proof: {
    title: 'Siz olduğunuzu onaylayın',
    text: 'Bu işlem hesabınıza kimin girebileceğini değiştirir. Bu nedenle lütfen siz olduğunuzu onaylayın.',
    password: 'Parolanız',
    submit: 'Devam et',
    withPasskey: 'Geçiş anahtarı kullan',
    withProvider: (name) => `${name} ile onayla`,
    managed: 'Yeniden oturum aç',
    noWay:
      'Hesabınızda onay için kullanılabilecek bir parola, geçiş anahtarı veya sağlayıcı yok. Oturumu kapatıp yeniden açın.',
  },

  settings: {
    title: 'Ayarlar',
    navigation: 'Ayarların bölümleri',
    yourCvs: 'CV’leriniz',
    loadFailed: 'Ayarlarınız açılamadı. Hiçbir şey değişmedi.',
    retry: 'Tekrar dene',
  },

  profile: {
    title: 'Profil',
    name: 'Ad',
    nameHint: 'Hesabınızın adı. Her CV’nin kendi adı vardır.',
    saveName: 'Adı kaydet',
    nameSaved: 'Ad kaydedildi.',
    email: 'E-posta',
    confirmed: 'Onaylandı',
    unconfirmed: 'Onaylanmadı',
    unconfirmedText: 'Bu adresin size ait olduğunu henüz onaylamadınız.',
    unconfirmedWithoutMail: 'Bu sunucu e-posta gönderemediği için adres onaylanamıyor.',
    confirm: 'Kod gönder',
    change: 'E-postayı değiştir',
    newEmail: 'Yeni e-posta',
    sendCode: 'Bu adrese kod gönder',
    saveEmail: 'E-postayı kaydet',
    emailSaved: 'E-posta değiştirildi.',
    emailConfirmed: 'E-posta onaylandı.',
    codeSent: (email) => `${email} adresine altı haneli bir kod gönderiyoruz.`,
    confirmCode: 'Onayla',
    taken: 'Bu adresi kullanamazsınız.',
    outbox: 'Gönderilmemiş e-postalar',
    sameAddress: 'Bu zaten sizin adresiniz.',
  },

  security: {
    title: 'Güvenlik',
    passwordTitle: 'Parola',
    passwordSet: 'Bir parolanız var.',
    passwordNone: 'Parolanız yok. Başka bir yöntemle oturum açıyorsunuz.',
    changePassword: 'Parolayı değiştir',
    setPassword: 'Parola belirle',
    current: 'Geçerli parola',
    savePassword: 'Parolayı kaydet',
    passwordEnds:
      'Diğer cihazlarda oturum kapatılır; bağlı uygulamalarınız ve API anahtarlarınız artık çalışmaz.',
    passwordSaved: 'Parola kaydedildi. Diğer tüm cihazlarda oturum kapatıldı.',

    totpTitle: 'İki adımlı doğrulama',
    totpText:
      'Parolanızdan sonra, telefonunuzdaki kimlik doğrulama uygulamasının verdiği kodu isteriz. Böylece çalınmış bir parola oturum açmaya tek başına yetmez.',
    totpOn: 'Açık',
    totpOff: 'Kapalı',
    totpBegin: 'Kur',
    totpPassword: 'Parolanız',
    totpGoOn: 'Devam et',
    totpScan: 'Bu QR kodunu kimlik doğrulama uygulamanızla okutun.',
    totpPicture: 'Kimlik doğrulama uygulamanız için QR kodu',
    totpLink: 'Bu cihazdaki bir uygulamada aç',
    totpSecret: 'Veya bu anahtarı uygulamaya girin',
    totpCode: 'Uygulamadaki kod',
    totpConfirm: 'Aç',
    totpDone: 'İki adımlı doğrulama açık.',
    totpEnd: 'Kapat',
    totpEnded: 'İki adımlı doğrulama kapalı.',
    totpEndText: 'Bundan sonra yalnızca parolanızla oturum açarsınız.',

    codesTitle: 'Kurtarma kodlarınız',
    codesText:
      'Telefonunuzu kaybederseniz her kodla bir kez oturum açabilirsiniz. Kodları, telefonunuz olmadan da bulabileceğiniz bir yerde saklayın. Bir daha gösterilmezler.',
    codesCopy: 'Kopyala',
    codesCopied: 'Kopyalandı',
    codesDownload: 'İndir',
    codesFile: 'vitae-kurtarma-kodlari.txt',
    codesKept: 'Sakladım',
    codesRenew: 'Yeni kurtarma kodları',
    codesRenewText: 'Şimdiki kodlarınız artık çalışmaz.',

    passkeysTitle: 'Geçiş anahtarları',
    passkeysText: 'Parola yerine parmak iziniz, yüzünüz veya cihaz PIN’inizle oturum açın.',
    passkeysNowhere:
      'Geçiş anahtarları yalnızca https üzerinden veya bu sunucunun çalıştığı bilgisayarda kullanılabilir.',
    passkeyMade: (date) => `${date} tarihinde oluşturuldu`,
    passkeyName: 'Geçiş anahtarının adı',
    passkeyNameMissing: 'Geçiş anahtarı için bir ad girin.',
    passkeyDefault: (system) => system || 'Cihazım',
    passkeyAdd: 'Geçiş anahtarı ekle',
    passkeyAdded: (name) => `“${name}” geçiş anahtarı eklendi.`,
    passkeyCreate: 'Geçiş anahtarı oluştur',
    passkeyRename: 'Adını değiştir',
    passkeyRenameNamed: (name) => `“${name}” geçiş anahtarının adını değiştir`,
    passkeyRenamed: (name) => `Geçiş anahtarının yeni adı: “${name}”.`,
    passkeyRemove: 'Kaldır',
    passkeyRemoveNamed: (name) => `“${name}” geçiş anahtarını kaldır`,
    passkeyRemoved: (name) => `“${name}” geçiş anahtarıyla artık oturum açamazsınız.`,
    passkeySave: 'Adı kaydet',

    managedPassword:
      'Parolanızı oturum açma sayfasında, e-postanıza gönderilen bir kodla değiştirirsiniz.',
    managedPasskeys:
      'Parola yerine parmak iziniz, yüzünüz veya cihaz PIN’inizle oturum açın. Geçiş anahtarını oturum açma sayfasında eklersiniz.',
    managedRest:
      'Adresinizi oturum açma sayfası yönetir, kodları da o ister. Bu sunucuyu yöneten kişi bunları sizin için değiştirebilir.',
    managedRestTitle: 'E-posta ve iki adımlı doğrulama',

    providersTitle: 'Diğer oturum açma yöntemleri',
    linked: 'Bağlı',
    notLinked: 'Bağlı değil',
    link: 'Bağla',
    linkNamed: (name) => `${name} hesabını bağla`,
    unlink: 'Bağlantıyı kes',
    unlinkNamed: (name) => `${name} bağlantısını kes`,
    unlinked: (name) => `${name} ile artık oturum açamazsınız.`,
    linkRisk: (name) =>
      `${name} bağlı olduğu sürece bu oturum açmayı yöneten kişi hesabınızı açabilir.`,
    lastWay:
      'Bu, tek oturum açma yönteminiz. Önce bir parola belirleyin veya geçiş anahtarı ekleyin.',
  },

  devices: {
    title: 'Cihazlar',
    text: 'Oturumunuzun açık olduğu yerler.',
    name: (browser, system) =>
      browser && system ? `${browser}, ${system}` : browser || system || 'Bilinmeyen tarayıcı',
    current: 'Bu cihaz',
    seenToday: 'Bugün kullanıldı',
    seenYesterday: 'Dün kullanıldı',
    seen: (date) => `${date} tarihinde kullanıldı`,
    since: (date) => `oturum ${date} tarihinde açıldı`,
    end: 'Oturumu kapat',
    endNamed: (name) => `Oturumu kapat: ${name}`,
    ended: (name) => `Oturum kapatıldı: ${name}.`,
    endOthers: 'Diğer tüm cihazlarda oturumu kapat',
    othersEnded: 'Diğer tüm cihazlarda oturum kapatıldı.',
    endAll: 'Her yerde oturumu kapat',
    endAllHint: 'Bu cihaz da dahil. Bir cihaza kaydedilmiş CV’ler orada kalır.',
  },

  data: {
    whereTitle: 'Verileriniz nerede saklanıyor',
    where: [
      {
        term: 'Bu cihazda',
        text: 'Çevrimdışı yazabilmeniz için CV’leriniz ve geri alma geçmişiniz, tarayıcının veritabanında.',
      },
      {
        term: 'Hesabınızda',
        text: 'CV’leriniz, önceki sürümleri, paylaşım bağlantılarınızın PDF’leri, adınız, e-postanız ve oturum açma yöntemleriniz, bu sunucuda.',
      },
      {
        term: 'Çöp kutusunda',
        text: 'Sildiğiniz CV’ler ve ön yazılar 30 gün burada kalır. Sonra tamamen silinir.',
      },
    ],
    more: 'Verileriniz hakkında daha fazla bilgi',
  },

  danger: {
    title: 'Hesabı sil',
    text: 'Hesabınızı ve içindeki her şeyi siler.',
    begin: 'Hesabımı sil',
    goesTitle: 'Kalıcı olarak silinecekler',
    goes: [
      'Hesabınızdaki tüm CV’ler, sürümleri, çöp kutusu ve paylaşım bağlantılarınız',
      'Adınız, e-postanız, parolanız, geçiş anahtarlarınız, API anahtarlarınız ve tüm oturumlar',
    ],
    staysTitle: 'Kalacaklar',
    stays: [
      'Aşağıda kaldırmayı seçmezseniz bu cihazdaki CV’ler',
      'İndirdiğiniz veya başkalarına gönderdiğiniz dosyalar',
    ],
    download: 'Önce verilerinizi dışa aktarın',
    forget: 'CV’lerimi bu cihazdan da kaldır',
    typeEmail: (email) => `Onaylamak için ${email} yazın`,
    mismatch: 'Bu, hesabınızın e-posta adresi değil.',
    submit: 'Kalıcı olarak sil',
    doneTitle: 'Hesabınız silindi',
    done: {
      kept: 'Bu cihazdaki CV’ler hâlâ burada. Artık bir hesapta değiller.',
      forgotten: 'CV’leriniz bu cihazdan da kaldırıldı.',
      'left-behind':
        'Bu tarayıcının depolaması yanıt vermiyor. Bu nedenle hesabınızdaki CV’ler hâlâ bu cihazda olabilir. Cihazı başkaları da kullanıyorsa tüm Vitae sekmelerini kapatın ve tarayıcınızın ayarlarından bu sitenin verilerini silin.',
    },
    goOn: 'Devam et',
  },

  outbox: {
    title: 'Giden kutusu',
    text: 'E-posta kurulu değil ve Vitae’yi yalnızca bu bilgisayar açabiliyor. Bu yüzden e-postalar gönderilmek yerine burada gösterilir.',
    note: 'E-postayı kurmak için docs/operating.md dosyasına bakın. İletiler bir gün sonra kaybolur.',
    empty: 'Henüz e-posta yok.',
    to: 'Alıcı',
    back: 'Ayarlar',
  },
}
