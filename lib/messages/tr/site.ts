import type { site as english } from '../en/site'
import { formatters } from '../format'

const { plural, number } = formatters('tr')

/** Messages of the landing and privacy pages, and of the pages for what is missing or offline, in Turkish. */
export const site: typeof english = {
  title: 'Vitae: yazarken gerçek PDF’yi gösteren CV oluşturucu',
  titleTemplate: '%s · Vitae',
  shortTitle: 'Vitae',
  description:
    'CV’nizi yazın ve yazdıkça gerçek PDF’yi görün. Hesap gerekmez: siz oturum açana kadar CV’niz bu cihazda kalır.',
  footer: 'Hesap gerekmez, izleyici yok.',
  footerLink: 'Verileriniz nerede saklanıyor',
  licences: 'Açık kaynak lisansları',
  pages: 'Bu sitenin sayfaları',
  templates: 'Şablonlar',
  check: 'CV kontrol et',
  yourCvs: 'CV’leriniz',
  privacy: 'Gizlilik',
  signIn: 'Oturum aç',
  landing: {
    headlineFirst: 'Bir kez yazın.',
    headlineSecond: 'Göndereceğiniz CV',
    headlineMarked: 'ilana uysun',
    headlineEnd: '.',
    introduction:
      'Yazmaya başlayın, yazdıkça gerçek PDF’yi görün. Hesap gerekmez. Yapay zekâ önerileri, siz görmeden önce CV’nizle karşılaştırılır.',
    start: 'Yazmaya başla',
    open: 'CV içe aktar (PDF, Word)',
    reassurance: 'Siz oturum açana kadar CV’niz bu cihazda kalır.',
    drop: 'PDF, Word veya metin olarak ya da başka bir hizmetten dışa aktarılmış bir CV’niz mi var? Bu sayfada herhangi bir yere bırakın. Cihazınızda okunur.',
    paper: (template) =>
      `Vitae ile “${template}” şablonunda oluşturulmuş örnek bir CV: kurgusal veri mühendisi Amara Okafor; profil, iş deneyimi, eğitim, beceriler ve diller tek sayfada.`,
    cardText: 'Siz yazdıkça sayfa güncellenir.',
    cardLink: 'Bu sayfayı PDF olarak aç',
    strip: {
      label: 'Şablonlardan bazıları',
      text: 'İstediğiniz zaman değiştirin, metniniz aynı kalır.',
      all: (count) => plural(count, { one: '# şablonu gör', other: '# şablonun tümünü gör' }),
    },
    steps: {
      title: 'Elinizdeki CV’den yeni bir PDF’ye',
      text: 'Dosyanız sunucuda değil, cihazınızda okunur. CV’ye dönüşmeden önce gözden geçirirsiniz.',
      list: [
        {
          title: 'Dosyanızı seçin',
          text: 'PDF, Word, metin, LinkedIn veya başka bir hizmetten dışa aktarılmış bir dosya. Ya da metni yapıştırın.',
          picture:
            'Uygulama bir dosya istiyor: PDF, Word dosyası veya başka bir hizmetten dışa aktarılmış bir dosya.',
        },
        {
          title: 'Okunanları gözden geçirin',
          text: 'Dosyanızın sayfaları alanların yanında durur. Metninin nereden geldiğini görmek için bir alana tıklayın.',
          picture:
            'Eski bir CV’nin sayfası; yanında ad, iletişim bilgileri ve işlerin bulunduğu alanlar.',
        },
        {
          title: 'Düzenleyin ve indirin',
          text: 'Bir şablon seçin ve yazdıkça PDF’yi görün. Önizleme, göndereceğiniz dosyanın ta kendisidir.',
          picture: 'Aynı CV düzenleyicide: bir yanda alanlar, diğer yanda PDF’nin sayfası.',
        },
      ],
    },
    machines: {
      title: 'İnsanlar ne okuyorsa yazılımlar da onu okur',
      text: 'İşverenlerin yazılımları PDF’nin görüntüsünü değil, içindeki metni okur. 22 şablonda 19 CV ile yaptığımız testlerde beş PDF okuyucu tüm adları, iletişim bilgilerini, işverenleri, unvanları ve tarihleri buldu.',
      page: 'İnsanların gördüğü',
      layer: 'Yazılımların okuduğu',
      picture: 'Örnek CV’nin üst kısmı: ad, iletişim bilgileri, profil ve ilk iş.',
      note: 'pdftotext programının bu PDF’den okuduğu ilk satırlar.',
    },
    truth: {
      title: 'Yapay zekâ önerir. CV’niz karar verir.',
      text: 'Her yapay zekâ önerisi, siz görmeden önce CV’nizle karşılaştırılır. Uydurma bulunanlar engellenir, CV’nizde görünmeyenler size sorulur; siz kabul edene kadar hiçbir şey değişmez. Yapay zekâ olmadan da kullanabilirsiniz.',
      verdicts: { block: 'Engellendi.', confirm: 'Siz karar verirsiniz.' },
      reasons: {
        number: '“48%” içindeki sayı, yerine geçtiği metinde yok.',
        skill: '“Snowflake” becerisi CV’nizde yok.',
        elsewhere: '“AWS” CV’nizin başka bir yerinde geçiyor. Burada da doğru mu?',
      },
      note: 'Bu sayfadaki örnek CV için karşılaştırma sonuçları.',
    },
    languages: {
      title: (count) => `${number(count)} dilde CV`,
      text: 'Başlıklar, tarihler ve etiketler CV’nizin diline uyar; sağdan sola yazılan dillerde yön de. Uygulamanın kendisi de birçok dilde kullanılabilir.',
      list: 'CV dilleri',
    },
    closing: {
      title: 'Tek bir satırla başlayın',
      text: 'Hesap yok, ödeme yok. Yazmaya başladığınız anda sayfa hazır.',
    },
    claimsLabel: 'Güvenebilecekleriniz',
    claims: [
      {
        title: 'Önizleme, PDF’nin kendisidir',
        text: 'Yazarken gördüğünüz, satır sonlarına kadar göndereceğiniz dosyadır.',
      },
      {
        title: 'Sizde kalır',
        text: 'CV’leriniz bu tarayıcıya, hesabınız varsa diğer cihazlarınıza da kaydedilir. Çevrimdışı çalışabilirsiniz.',
      },
      {
        title: 'İndirmek serbest',
        text: 'PDF, Word, JSON Resume ve diğerleri; istediğiniz zaman, ücretsiz.',
      },
    ],
  },
  privacyPage: {
    title: 'Verileriniz nerede saklanıyor',
    description: 'Vitae’nin yazdıklarınızı sakladığı her yer ve bunları nasıl sileceğiniz.',
    introduction:
      'Hesabınız yoksa yazdığınız her şey tarayıcınızda kalır. Hesabınız varsa bu sunucuda da bulunur. Bu sayfa her yeri listeler.',
    updated: 'Burada anlatılan, şu anda kullandığınız Vitae sürümüdür.',
    sections: [
      {
        title: 'Bu tarayıcıda',
        paragraphs: [
          'Bu cihazda yalnızca aşağıdaki depolama kullanılır. Bu sitenin adresine aittir: başka bir tarayıcının, başka bir profilin veya gizli pencerenin kendi depolaması vardır.',
        ],
        items: [
          {
            term: 'CV’leriniz',
            text: 'Çöp kutusundakiler ve geri alma geçmişiniz dahil her CV, tarayıcının veritabanında (IndexedDB, “vitae:” ile başlayan bir adla). Siz yazdıkça kaydedilirler. Bir hesabın verilerinin kendi veritabanı vardır. Hesapsız CV’ler ayrıca, tarayıcı veritabanını kaybederse diye, tarayıcının özel dosya sistemine dosya olarak kaydedilir. Bunun gibi bir sayfaya bıraktığınız dosya, açılana kadar saklanır. CV olarak içe aktardığınız dosya, siz CV’yi oluşturana veya içe aktarmadan vazgeçene kadar değişikliklerinizle birlikte saklanır.',
          },
          {
            term: 'Ayarlarınız',
            text: 'Saat dilimi, tema ve en son kullandığınız düzenleyici komutları, tarayıcının yerel depolamasında, “vitae.” ile başlayan adlarla. Arayüz dili, bir yıl kalan “vitae-locale” adlı bir çerezde.',
          },
          {
            term: 'Kim olduğunuz',
            text: 'Yalnızca hesabınız varsa: e-postanız ve hesabınızın numarası, yerel depolamada “vitae.account” altında; ayrıca oturumunuzu açık tutan çerezler. Birisi oturum açarken birkaç dakikalığına bir veya iki çerez daha bulunur. Bunlardan biri sonraki sayfaya hangi hesabın oturum açtığını bildirir ve o sayfa tarafından silinir. Oturumunuzun açık kalmasını seçtiyseniz bir çerez daha, son oturum açmanızdan sonra bir yıl kalır: hesabınızın bu cihazı tanımasını sağlayan rastgele bir sayı. Böylece hesabınız, başka cihazlardan açılan oturumları size haber verebilir.',
          },
          {
            term: 'Uygulamanın kendisi',
            text: 'Vitae’nin çevrimdışı açılabilmesi için sayfalar, betikler ve yazı tipleri (service worker önbelleği). Yazdığınız hiçbir şeyi içermez.',
          },
        ],
      },
      {
        title: 'Sunucuda, hesap olmadan',
        paragraphs: [
          'Yazdıklarınızdan hiçbir şey. Sunucu uygulamayı gönderir ve hiçbir zaman CV almaz: PDF tarayıcınızda oluşturulur. Ziyaretçiler sayılmaz ve başka hiçbir şirketin sunucusundan bir şey istenmez.',
          'Bir istisna: tarayıcınız PDF’yi oluşturamazsa düzenleyici, bunu bu sunucunun yapıp yapamayacağını sorar. Belge yalnızca kabul ederseniz fotoğrafı, logosu ve yazı tipleriyle oraya gider. Sunucu PDF’yi oluşturur, geri gönderir ve hiçbir şey saklamaz.',
          'Her web sunucusu gibi, tarayıcınızın istediği sayfanın adresini ve yanıt verirken ağ adresinizi görür. Adresin “#” işaretinden sonraki, hangi CV’nin açık olduğunu belirten kısmı hiçbir zaman gönderilmez.',
          'Tarayıcınızda, yazım denetimi veya form doldurma gibi, üreticisine veri gönderen özellikler olabilir. Bunlar tarayıcının parçasıdır ve ayarlarından kapatabilirsiniz.',
        ],
        items: [],
      },
      {
        title: 'Sunucuda, hesapla',
        paragraphs: [
          'Hepsi bu sunucuda saklanır. Sunucuyu yöneten kişi bunları okuyabilir ve yedeklerini tutabilir.',
        ],
        items: [
          {
            term: 'CV’leriniz',
            text: 'Her CV, önceki sürümleri ve 30 gün sonra tamamen silinen çöp kutusundakiler. Paylaşım bağlantılarınızın PDF’leri, her biri bağlantısıyla birlikte.',
          },
          {
            term: 'Siz',
            text: 'Ad ve e-posta. Parolanız, yeniden parolaya çevrilemeyen bir özet (hash) olarak; kimlik doğrulama uygulamanızın kodlarının ardındaki gizli değer; her geçiş anahtarının herkese açık yarısı; bağladığınız oturum açma sağlayıcıları.',
          },
          {
            term: 'Cihazlarınız',
            text: 'Her oturum için tarayıcının kendisi hakkında bildirdikleri ve son kullanıldığı gün. Ağ adresi yok.',
          },
          {
            term: 'Yapay zekâ modeli anahtarınız',
            text: 'Yalnızca girerseniz: veritabanında kimse okuyamasın diye şifrelenmiş olarak. Hesabınızla birlikte veya siz kaldırdığınızda silinir. Bir modeli bir günde ne kadar kullandığınız 400 gün saklanır.',
          },
          {
            term: 'Yapay zekâ istekleri',
            text: 'Yalnızca istekte bulunduğunuzda: CV’nin ilgili kısımları ve yapıştırdığınız iş ilanı, ayarlarınızda adı geçen tek sunucuya gider. Ad, e-posta, telefon, adres ve bağlantı alanları ile fotoğraf gönderilmez. İçe aktarılan bir dosyayı yapay zekâya yeniden okutursanız dosyanın tüm satırları oraya gider; tanınan ad ve iletişim bilgilerinin yerinde işaretler bulunur. İsteğiniz ve yanıt, bu sunucuyu yöneten kişi başka bir süre belirlemediyse 7 gün veya siz kaldırana kadar saklanır.',
          },
          {
            term: 'Yorumlar',
            text: 'Paylaşım bağlantılarınızı okuyanların yazdıkları: sözleri, verdikleri ad ve zaman. Ağ adresi yok. Her yorumu silebilirsiniz; CV silinince hepsi silinir.',
          },
          {
            term: 'Çalışma alanları',
            text: 'Hangi çalışma alanlarında, hangi rolle olduğunuz. Bir çalışma alanında yazdıklarınız ona aittir: içindeki herkes okuyabilir ve siz ayrılınca orada kalır. Günlüğü, ad ve içerik olmadan kimin ne yaptığını kaydeder.',
          },
          {
            term: 'Uygulamalar ve webhook’lar',
            text: 'Hangi uygulamaları, ne zamandan beri bağladığınız ve neler yapabilecekleri. Olayların gönderildiği adresler: yalnızca iç kimlikler alır, sözlerinizi asla.',
          },
          {
            term: 'Oturum açma denemeleri',
            text: 'Birisinin ne sıklıkta oturum açmaya çalıştığı veya e-posta istediği, yeniden adrese çevrilemeyen özet adlar altında, en fazla bir gün.',
          },
        ],
      },
      {
        title: 'Başkalarında',
        paragraphs: [
          'E-posta kuruluysa kodlar, bağlantılar ve bildirimler, bu sunucuyu yöneten kişinin seçtiği e-posta sunucusundan geçer. Değilse yalnızca o kişiye, bir gün boyunca, Vitae’nin çalıştığı bilgisayarda gösterilir.',
          'Başka bir sağlayıcıyla oturum açarsanız o sağlayıcı burada Vitae kullandığınızı öğrenir ve bize adınızı ve e-postanızı bildirir. Başka hiç kimseye bir şey gitmez.',
        ],
        items: [],
      },
      {
        title: 'İndirdiğiniz dosyalarda',
        paragraphs: [
          'PDF, CV’nizi içerir. Ayrıca adınız ve unvan satırınızdan oluşan bir başlık, yazar olarak adınız, belgenin dili ve son değişikliğin zamanı bulunur. PDF’ye düzenlenebilir bir kopya gömerseniz gizli öğeler dahil bütün belgeyi içerir. JSON Resume dosyası CV’nizi ve siz çıkarmadıysanız tasarımını içerir. Dosyalarda hangi cihazda oluşturuldukları yazmaz. Nereye gideceklerine siz karar verirsiniz.',
        ],
        items: [],
      },
      {
        title: 'Nasıl silinir',
        paragraphs: [],
        items: [
          {
            term: 'Tek bir CV',
            text: '“CV’leriniz” sayfasında çöp kutusuna taşıyın, sonra orada kalıcı olarak silin.',
          },
          {
            term: 'Hesabınız',
            text: '“Ayarlar” sayfasında. Yedekler dışında sunucudaki her şeyi hemen silinir. Sayfa, cihazınızdaki CV’lerle ne yapılacağını sorar. Oturumu kapatırken de kaldırabilirsiniz.',
          },
          {
            term: 'Bu tarayıcı',
            text: 'Tarayıcınızın ayarlarında bu sitenin verilerini temizleyin. Bu, tüm depolamasını bir kerede siler. Kimse geri getiremez; gerekebilecekse önce bir kopya indirin.',
          },
        ],
      },
      {
        title: 'Veriler nasıl kaybolabilir',
        paragraphs: [
          'Cihazda yer azaldığında tarayıcı sitelerin verilerini silebilir; bazı tarayıcılar bunu bir siteyi haftalarca açmadığınızda da yapar. Vitae tarayıcıdan verileri korumasını ister ve kabul edip etmediğini size söyler. Önemli olanların kopyasını indirin.',
        ],
        items: [],
      },
    ],
    yourCvs: 'CV’lere git',
  },
  notFound: {
    title: 'Sayfa bulunamadı',
    text: 'Sayfa taşınmış veya adres yanlış yazılmış olabilir. CV’leriniz bıraktığınız yerde.',
    yourCvs: 'CV’leriniz',
    home: 'Ana sayfa',
  },
  offline: {
    title: 'Çevrimdışısınız',
    text: 'Bu sayfa için bağlantı gerekir. Yeniden çevrimiçi olduğunuzda sayfayı yenileyin. Çevrimdışıyken de yazabilir, CV içe aktarabilir, ilana uyarlayabilir, PDF kontrol edebilir ve indirebilirsiniz. Yazdıklarınızdan hiçbir şey kaybolmadı.',
    yourCvs: 'CV’leriniz',
    checkPdf: 'PDF kontrol et',
  },
}
