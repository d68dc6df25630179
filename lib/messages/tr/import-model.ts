import type { importModel as english } from '../en/import-model'
import { formatters } from '../format'

const { number } = formatters('tr')

/** Messages of the review of an imported file about an AI model that reads all of it, in Turkish. */
export const importModel: typeof english = {
  read: 'Yapay zekâyla yeniden oku',
  offer:
    'Öğeler karışmış veya eksik mi? Yapay zekâ dosyanın tamamını yeniden okuyabilir. Bunu geri alabilirsiniz.',
  stop: 'Durdur',
  stages: {
    waiting: 'Başlamayı bekliyor.',
    reading: 'Okunuyor.',
    drafting: 'Yapay zekâ dosyayı okuyor.',
    checking: 'Yanıt kontrol ediliyor.',
  },
  stay: 'Bu birkaç dakika sürebilir. Burada çalışmaya devam edebilirsiniz. Bu sayfadan ayrılırsanız durur.',
  ready: 'Yapay zekâ dosyayı okudu. Çalışmanız kesintiye uğramadı.',
  show: 'Sonucu göster',
  withAi: 'Yapay zekâyla okundu.',
  marked: (count) => `${number(count)} alan farklı ve “Bunu kontrol edin” ile işaretlendi.`,
  same: 'Tüm alanlar aynı.',
  withoutAi: {
    value: (section, field, text) => `${section === '' ? field : `${section}, ${field}`} “${text}”`,
    elsewhere: (entry) => `“${entry}” içinde`,
    values: (parts) => `Yapay zekâ olmadan: ${parts.join(' · ')}`,
    leftOver: 'Yapay zekâ olmadan: yerleşmemişti',
  },
  sent: 'Bu dosyanın metnini bir yapay zekâ modeline gönderdiniz. Dosyanın kendisi bu cihazda kalır.',
  unchanged: 'Hiçbir şey değişmedi.',
  failures: {
    'too-long':
      'Bu dosyada, bir yapay zekâ modelinin bir seferde okuyabileceğinden fazla metin olduğu için gönderilmedi.',
    'nothing-found':
      'Yapay zekâ modelinin yanıtındaki hiçbir şey dosyanızda yok, bu yüzden kullanılamıyor.',
    'gave-up': 'Bu dosya üzerinde çalışmak çok uzun sürdüğü için durduruldu. Tekrar deneyin.',
  },
  consent: {
    title: 'Bu dosya yapay zekâyla okunsun mu?',
    sends: (model) =>
      `Dosyanın metni şu modele gönderilir: ${model}. Her satır; sayfası, sütunu ve boyutu gibi görünüş bilgileriyle birlikte.`,
    marks:
      'E-posta adresleri, telefon numaraları, açık adresiniz, bağlantılar ve adınız, tanıyabildiğimiz yerlerde [email 1] gibi işaretlerle değiştirilir. Bu cihazda geri konur.',
    asIs: 'Geri kalan her şey olduğu gibi gönderilir. Tanıyamadığımız bir kullanıcı adı veya adınızın bir kısmı da buna dahildir.',
    notSent: 'Dosyanın kendisi ve resimleri gönderilmez.',
    returns:
      'Yapay zekâ yalnızca hangi kelimelerin nereye ait olduğunu söyler: her kelime yine sizin dosyanızdan gelir. Sonucu geri alabilirsiniz.',
    cancel: 'İptal',
    send: 'Gönder ve oku',
  },
}
