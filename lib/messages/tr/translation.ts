import type { translation as english } from '../en/translation'
import { formatters } from '../format'

const { plural, number } = formatters('tr')
const anyOf = new Intl.ListFormat('tr', { type: 'disjunction' })

/** Messages of the translation of a CV into another language, in Turkish. */
export const translation: typeof english = {
  open: 'Çevir',
  openHint: 'Başka bir dilde yeni bir CV oluşturur',
  title: 'Bu CV’yi çevir',
  language: 'Hedef dil',
  languages: {
    en: 'İngilizce',
    de: 'Almanca',
    fr: 'Fransızca',
    es: 'İspanyolca',
    pt: 'Portekizce',
    it: 'İtalyanca',
  },
  about: 'Bu CV olduğu gibi kalır. Çeviri, ona bağlı yeni bir CV’dir.',
  checked:
    'Ardından her çeviriyi kendi metninizin yanında gözden geçirirsiniz. Yeni CV’ye yalnızca onayladıklarınız eklenir. Gerisi sizin dilinizde kalır.',
  begin: 'Çevir',
  stop: 'Durdur',
  stages: {
    waiting: 'Başlamayı bekliyor…',
    reading: 'Okunuyor…',
    drafting: 'Çevriliyor…',
    checking: 'Metninizle karşılaştırılıyor…',
    verifying: 'Metninizle yan yana okunuyor…',
  },
  leave:
    'Bu bir iki dakika sürebilir. Bu pencereyi kapatıp çalışmaya devam edebilirsiniz. Sonucu görmek için yeniden açın.',
  name: (cv, language) => [cv, language].filter(Boolean).join(' – '),
  review: {
    title: 'Çeviriyi gözden geçir',
    hint: 'Çeviri, bir unvanı, bir diplomayı veya bir işteki payınızı olduğundan büyük gösterebilir. Sizinkiyle aynı şeyi söyleyen her metni işaretleyin.',
    alone:
      'Tek tek kontrol edin: unvanlar, diplomalar, seviyeler ve fazlasını iddia edebilecek metinler',
    others: 'Diğer metinler',
    asks: {
      level: 'Seviye',
      role: 'Bu, metninizdekinden daha büyük bir pay iddia ediyor olabilir.',
    },
    sameTitle: 'Denetlendi: metninizle aynı anlamda',
    unreadTitle: 'Denetlenmedi: bunları metninizle karşılaştırın',
    backed: 'Metninizle aynı anlamda.',
    differs: (said) =>
      said.length > 0
        ? `Metninizde ${anyOf.format(said.map((one) => `“${one}”`))} geçmiyor. Aynı şey mi?`
        : 'Bu, metninizle aynı şeyi söylemiyor olabilir. Aynı şey mi?',
    counts: ({ supported, unsupported, unread }) =>
      [
        supported > 0 && `${number(supported)} metin aynı anlamda`,
        unsupported > 0 && `${number(unsupported)} metin fazlasını söylüyor olabilir`,
        unread > 0 && `${number(unread)} metin denetlenmedi`,
      ]
        .filter(Boolean)
        .join(' · '),
    same: 'Aynı şeyi söylüyor',
    pair: (source, target) => `: ${source} – ${target}`,
    tickAll: (count) => plural(count, { one: 'Bunu işaretle', other: '# metnin tümünü işaretle' }),
    confirmed: (count, of, language) =>
      `${number(count)} / ${number(of)} onaylandı. Gerisi şu dilde kalır: ${language}.`,
    create: 'CV oluştur',
    discard: 'Çeviriden vazgeç',
    notTranslated: (count) => `Çevrilmedi: ${number(count)}`,
    own: 'Sizin çeviriniz',
    suggested: (text) => `Yapay zekânın önerisi: ${text}`,
    unchanged: (texts) => `Değişmedi: ${texts.join(', ')}.`,
    verbatim: (names) => `İşverenler ve okullar olduğu gibi kalır: ${names.join(', ')}.`,
    faults: {
      missing: 'Yapay zekâ modeli çeviri döndürmedi.',
      unchanged: 'Çeviri metninizle aynı.',
      'too-long': 'Çeviri metninizden çok daha uzundu.',
      number: 'Çeviride farklı bir sayı var.',
      date: 'Çeviride farklı bir tarih var.',
      name: 'Çeviride farklı bir ad var.',
      degree: 'Çeviride farklı bir diploma var.',
      level: 'Çeviride farklı bir seviye var.',
      address: 'Çeviride farklı bir adres var.',
      mark: 'Çeviride farklı bağlantılar veya biçimlendirme var.',
    },
  },
  done: 'Çevrilen CV’niz hazır.',
  left: (count, language) => `${number(count)} metin çevrilmedi ve şu dilde kaldı: ${language}.`,
  openIt: 'CV’yi aç',
}
