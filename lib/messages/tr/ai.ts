import type { ai as english } from '../en/ai'
import { formatters } from '../format'

const { number } = formatters('tr')

type Exam = Parameters<(typeof english)['settings']['report']['exam']>[0]

/** Whole sentences: what the AI model found, and what follows from that. */
const examResult = ({ noticed, fabrications, supported, honest, isPassed }: Exam) => {
  const figures = `${number(fabrications)} uydurma bilginin ${number(noticed)} tanesini fark etti, ${number(honest)} doğru cümlenin ${number(supported)} tanesini kabul etti.`
  return isPassed
    ? `${figures} Önerileri CV’nizle karşılaştırarak denetler.`
    : `${figures} Bu yeterince güvenilir değil, bu yüzden her öneri size sorulur.`
}

/** Messages about AI models, in Turkish: the settings of the person's own model, and errors of a request. */
export const ai: typeof english = {
  settings: {
    title: 'Yapay zekâ',
    text: 'Yapay zekâ modeli, CV’niz için daha iyi ifadeler önerebilir. Diğer her şey onsuz da çalışır.',
    works: 'Kullanımda',
    none: 'Kurulu değil',
    ownModel: (model, provider) => `${model} (${provider}), kendi anahtarınızla`,
    operatorModel: (model, provider) => `${model} (${provider}), bu sunucu sağlıyor`,
    nothing: 'Kurulu bir yapay zekâ modeliniz yok.',
    operatorLost:
      'Bu sunucunun bir yapay zekâ modeli var, ama anahtarı eksik. Bu sunucuyu yöneten kişiye haber verin.',
    modelTitle: 'Yapay zekâ modeli',
    test: 'Bağlantıyı dene',
    testAgain: 'Yeniden dene',
    testing: 'Deneniyor…',

    keyTitle: 'Kendi anahtarınız',
    keyNone:
      'Yapay zekâ modelini kendiniz seçin ve ücretini sağlayıcısına kendiniz ödeyin. Bu sunucunun modeli yerine kullanılır.',
    keyKept: (provider, date) => `${provider} için, ${date} tarihinde kaydedildi.`,
    keyLost:
      'Bu sunucu, gizli anahtarı olmadan geri yüklendiği için sizin anahtarınız artık okunamıyor. Anahtarı yeniden girin.',
    add: 'Anahtar ekle',
    change: 'Değiştir',
    remove: 'Anahtarı kaldır',
    removed:
      'Anahtar bu sunucudan kaldırıldı. Sağlayıcıda hâlâ çalışır; orada geçersiz kılabilirsiniz.',
    saved: 'Anahtar kaydedildi.',
    provider: 'Sağlayıcı',
    providerHint: (host) =>
      `Anahtarınız ve yapay zekâ istekleriniz yalnızca ${host} adresine gönderilir.`,
    key: 'Anahtar',
    keyHint: 'Şifrelenmiş olarak saklanır ve bir daha gösterilmez.',
    keyKeptHint: 'Şimdiki anahtarı korumak için boş bırakın.',
    model: 'Yapay zekâ modeli',
    modelHint: (example) => `Modelin sağlayıcıdaki adı, örneğin ${example}.`,
    save: 'Kaydet ve dene',
    missingKey: 'Sağlayıcıdan aldığınız anahtarı girin.',
    missingModel: 'Bir yapay zekâ modelinin adını girin.',
    invalid:
      'Anahtarlar ve model adları yalnızca harf, rakam ve simge içerir, boşluk içermez. Hiçbir şey değişmedi. İki alanı da kontrol edin.',

    report: {
      works: (seconds) => `Bağlantı kuruldu. Yapay zekâ modeli ${seconds} saniyede yanıt verdi.`,
      mode: {
        schema: 'Yapılandırılmış çıktıyı destekliyor.',
        json: 'Yalnızca JSON çıktısını destekliyor. Her yanıtı kontrol ederiz, uymazsa bir kez daha sorarız.',
        plain:
          'Yapılandırılmış çıktı yok. Her yanıtı kontrol ederiz, uymazsa bir kez daha sorarız.',
      },
      usage: {
        told: 'Kaç token kullandığını bildiriyor.',
        untold: 'Kaç token kullandığını bildirmiyor, bu yüzden maliyeti bilinmiyor.',
      },
      vectors: (count) => `Anlama göre arama çalışıyor (${count} boyut).`,
      noVectors: 'Anlama göre arama çalışmıyor.',
      exam: (exam) => `Denetim sınavı yapıldı. ${examResult(exam)}`,
      examIn: (language, exam) => `Denetim sınavı yapıldı (${language}). ${examResult(exam)}`,
      revoked:
        'Onu sınamak için eklediğimiz hataları denetlerken fark etmedi, bu yüzden her öneri size sorulur. Modeli şu anda yeniden deniyoruz. Kendiniz de deneyebilirsiniz.',
      noExam: 'Denetim sınavı yapılamadı, bu yüzden her öneri size sorulur.',
    },

    todayTitle: 'Bugün',
    tokens: (used) => `${used} token kullanıldı`,
    tokensOf: (used, limit) => `${used} / ${limit} token kullanıldı`,
    calls: (count) => `${number(count)} istekte`,
    cost: (dollars) => `en fazla ${dollars} ABD doları`,
    costLittle: 'bir ABD sentinden az',
    costUnknown: 'maliyet bilinmiyor',
    tokensHint:
      'Token, kısa bir metin parçasıdır; İngilizcede bir kelimenin yaklaşık dörtte üçü. Sayaç, UTC’ye göre gece yarısı sıfırlanır.',

    sentTitle: 'Yapay zekâ modeline neler gönderilir',
    sent: [
      {
        term: 'Ne zaman',
        text: 'Yalnızca siz istediğinizde ve bir öneriyi düzenlerken ara verdiğinizde: o zaman düzenlemeniz CV’nizle karşılaştırılır. CV veya ön yazı yazarken asla, arka planda da asla.',
      },
      {
        term: 'Ne',
        text: 'CV’nin isteğinizle ilgili kısımları ve yapıştırdığınız iş ilanı. Bir iş ilanıyla karşılaştırma yapılırken veya öneriler CV’nizle denetlenirken CV’nizin tüm metinleri. Ad, e-posta, telefon, adres ve bağlantı alanları ile fotoğraf gönderilmez. İçe aktarılan bir dosya için yardım istediğinizde: yerleşmeyen satırlar ve çevrelerindeki satırlar.',
      },
      {
        term: 'Kime',
        text: 'Yalnızca yukarıda adı geçen sağlayıcıya veya sunucuya. Neyi ne kadar süre sakladığına onu işleten karar verir. Anlama göre arama için metinlerinizden üretilen vektörler, bu sunucunun saklamak üzere ayarlandığı yerde saklanır ve CV ile birlikte silinir.',
      },
      {
        term: 'Ne alırsınız',
        text: 'Gözden geçireceğiniz öneriler. Siz kabul etmeden CV’ye hiçbir şey eklenmez.',
      },
    ],
  },

  errors: {
    'ai-not-set-up': 'Kurulu bir yapay zekâ modeliniz yok. Ayarlarda kendi anahtarınızı ekleyin.',
    'budget-used-up':
      'Bugünkü yapay zekâ sınırına ulaştınız. Sınır, UTC’ye göre gece yarısı sıfırlanır. Hemen devam etmek için ayarlarda kendi anahtarınızı ekleyin.',
    'key-refused':
      'Sağlayıcı anahtarı reddetti veya anahtar bu yapay zekâ modeline erişim vermiyor. Ayarlarda anahtarı kontrol edin.',
    'out-of-credit':
      'Anahtarın bağlı olduğu hesapta kredi kalmadı. Sağlayıcıda kredi yükleyin, sonra tekrar deneyin.',
    'model-unknown':
      'Sağlayıcı bu yapay zekâ modelini tanımıyor. Ayarlarda modelin adını kontrol edin.',
    busy: 'Yapay zekâ modeli meşgul. Bir dakika sonra tekrar deneyin.',
    'server-trouble':
      'Yapay zekâ modelinin sunucusunda bir sorun var. Birkaç dakika sonra tekrar deneyin.',
    unreachable:
      'Yapay zekâ modelinin sunucusu yanıt vermiyor. Kendi bilgisayarınızda çalışıyorsa açık olduğundan emin olun. Değilse daha sonra tekrar deneyin.',
    'too-slow':
      'Yapay zekâ modeli çok uzun sürdüğü için durduruldu. Tekrar deneyin veya ayarlarda daha hızlı bir model seçin.',
    cancelled: 'Bu isteği durdurdunuz. Hiçbir şey değişmedi.',
    refused:
      'Yapay zekâ modeli yanıt vermeyi reddetti. Metni biraz değiştirin veya ayarlarda başka bir model deneyin.',
    'cut-off':
      'Yapay zekâ modelinin yanıtı çok uzundu ve yarıda kesildi. Bir seferde daha kısa bir metin için öneri isteyin.',
    unreadable:
      'Yapay zekâ modelinin yanıtı okunamadı. Tekrar deneyin veya ayarlarda başka bir model seçin.',
    'wrong-shape':
      'Yapay zekâ modelinin yanıtı yanlış biçimdeydi. Tekrar deneyin veya ayarlarda başka bir model seçin.',
    'too-large':
      'Yapay zekâ modeli gereğinden çok fazla metin gönderdiği için durduruldu. Ayarlarda başka bir model seçin.',
    'too-long':
      'Bu metin, yapay zekâ modelinin bir seferde alabileceğinden uzun. Daha az metinle tekrar deneyin.',
    redirected:
      'Yapay zekâ modelinin sunucusu başka bir adrese yönlendirdi; bu yönlendirme izlenmez. Sunucuyu kuran kişinin yeni adresi girmesi gerekir.',
    'no-model-server':
      'Bu adresteki sunucu bir yapay zekâ modeli sunucusu değil. Sunucuyu kuran kişinin adresi kontrol etmesi gerekir.',
    'no-document': 'Bu CV artık hesabınızda değil. Hiçbir şey değişmedi.',
    'nothing-to-reword':
      'Bu CV’de henüz iyileştirilecek bir profil veya madde yok. Önce birkaç tane yazın.',
    'no-such-text':
      'Bu metin için ifade önerilemiyor: boş, gizli, çok uzun veya içinde bağlantı var. Bunu değiştirip tekrar deneyin.',
    'unknown-language':
      'Yalnızca İngilizce, Almanca, Fransızca, İspanyolca, Portekizce ve İtalyancadan yapılan çeviriler denetlenebiliyor; bu CV bunlardan birinde görünmüyor. Hiçbir şey değişmedi. Bu dillerden birinde daha fazla yazıp tekrar deneyin.',
    'no-vector-index':
      'Anlama göre arama bu sunucuda tam olarak kurulu değil. Bunun yerine kelimeler karşılaştırıldı.',
    'input-lost': 'Gönderdiğiniz veriler artık burada saklanmıyor. Yeniden gönderin.',
    'notes-unreadable':
      'Bu notlarda bir CV bulunamadı. Adı, ayrı satırlarda da her işi işvereni, tarihleri ve görevleriyle yazın.',
    'render-failed':
      'Bu CV’nin PDF’si oluşturulamadı. Hiçbir şey değişmedi. Daha az veya daha kısa metinle tekrar deneyin.',
    'took-too-long':
      'Bu CV üzerinde çalışmak çok uzun sürdüğü için durduruldu. Hiçbir şey değişmedi. Daha az veya daha kısa metinle tekrar deneyin.',
    'gave-up':
      'Bu istek birkaç kez başarısız oldu. Hiçbir şey değişmedi. Tekrar deneyin veya ayarlarda başka bir yapay zekâ modeli seçin.',
    'wrong-embeddings':
      'Anlama göre aramada kullanılan yapay zekâ modeli kullanılamaz veriler döndürdü. Bunun için başka bir model seçin.',
  },
}
