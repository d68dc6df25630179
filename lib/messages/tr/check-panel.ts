import type { checkPanel as english } from '../en/check-panel'
import { formatters } from '../format'

const { number } = formatters('tr')

/** Messages around the checks, in Turkish. */
export const checkPanel: typeof english = {
  title: 'Bu CV’yi kontrol et',
  view: 'Görünüm',
  views: { checks: 'Kontroller', machine: 'Okunan metin' },
  bars: { readable: 'Okunabilirlik', complete: 'İçerik', match: 'İlana uyum' },
  barHints: {
    readable: 'Yazılımlar okuyabiliyor mu?',
    complete: 'Eksik bir şey var mı?',
    match: 'İş ilanına uyuyor mu?',
  },
  passed: (passed, of) => `${number(passed)} / ${number(of)} geçti`,
  compared: (open) => (open === 0 ? 'soru yok' : `${number(open)} soru`),
  none: 'Kontrol edilecek bir şey yok',
  noScore:
    'Tek tek kontroller, puan yok: bir işverenin yazılımının CV’leri nasıl sıraladığını dışarıdan kimse bilemez.',
  toSee: (count) => `Gözden geçirilecek: ${number(count)}`,
  allPassed: 'Hepsi geçti',
  passedList: (count) => `${number(count)} geçti`,
  checked: (title) => `Kontrol: ${title}`,
  statuses: { pass: 'Geçti', warn: 'Gözden geçir', fail: 'Düzelt' },
  why: 'Neden önemli',
  fix: 'Ne yapmalı',
  source: 'Kaynak',
  goTo: (words) => `“${words}” metnine git`,
  goToField: 'Bu alana git',
  more: (count) => `ve ${number(count)} yer daha`,
  reading: 'PDF okunuyor…',
  unread: 'PDF geri okunamadı. CV’niz güvende. Bu pencereyi kapatın ve biraz sonra tekrar deneyin.',
  noPosting: 'Henüz iş ilanı yok. Bu CV’nin ilana ne kadar uyduğunu görmek için bir ilan ekleyin.',
  paste: 'İş ilanı ekle',
  another: 'İş ilanını aç',
  readers: {
    order: 'Dosya sırasıyla',
    rows: 'Satır satır',
    form: 'Form alanları olarak',
  },
  readerHints: {
    order: 'Metnin dosyada saklandığı sıra. Çoğu yazılım böyle okur.',
    rows: 'Basit yazılımlar, sütunlar olsa bile bütün sayfayı soldan sağa okur.',
    form: 'Kendi içe aktarma aracımızın bir formun alanlarına dolduracakları.',
  },
  reader: 'Yazılımların okuma biçimi',
  standards: (archive) =>
    `Bu PDF iki standarda göre oluşturuldu: ekran okuyucular için PDF/UA-1, arşivler için ${archive}.`,
  archiveOnly: (archive) =>
    `Bu PDF, arşiv standardı ${archive} ile uyumlu. Ekran okuyucu standardı PDF/UA-1 ile de uyumlu olması için:`,
  obstacles: {
    untitled: 'Adınızı ekleyin.',
    'picture-without-text': 'Adınızı veya fotoğrafınızın açıklamasını ekleyin.',
    'missing-characters': 'Basılamayan karakterleri değiştirin.',
  },
  noText: 'Bu yolla metin bulunamadı.',
  noFields: 'Alan bulunamadı.',
  fields: {
    name: 'Ad',
    email: 'E-posta',
    phone: 'Telefon',
    employer: 'İşveren',
    title: 'Unvan',
    institution: 'Okul',
    dates: 'Tarihler',
    bullet: 'Madde',
  },
  pageLabel: (page) => `Dosyanın ${number(page)}. sayfası`,
  page: {
    title: 'CV kontrolü',
    description:
      'Herhangi bir CV’nin PDF’sini bırakın, yazılımların içinde ne okuduğunu görün. Hesap gerekmez; dosya cihazınızda kalır.',
    headline: 'Yazılımların CV’nizde ne okuduğunu görün',
    text: 'Buraya bir PDF bırakın veya seçin. Bu tarayıcıda okunur ve hiçbir yere gönderilmez.',
    choose: 'PDF seç',
    another: 'Başka bir PDF kontrol et',
    drop: 'Kontrol etmek için PDF’yi bırakın',
    bring: 'Bu CV’yi içe aktar',
    bringHint: 'CV’yi Vitae’de açar. Kaydedilmeden önce gözden geçirirsiniz.',
    notPdf: 'Bu bir PDF değil. PDF dosyası seçin. Hiçbir şey değişmedi.',
    wait: (name) => `“${name}” okunuyor…`,
    cancel: 'Durdur',
    result: (name) => `“${name}” için sonuçlar`,
  },
}
