import type { match as english } from '../en/match'
import { formatters } from '../format'

const { number } = formatters('tr')

/** Messages of the search for the CVs and bullet points that match a job description, in Turkish. */
export const match: typeof english = {
  open: 'İlana uyan CV’leri bul',
  title: 'İlana uyan CV’leri bul',
  hint: 'Hangi CV’lerinizin ve maddelerinizin uyduğunu görmek için bir iş ilanı yapıştırın. “Uyanları bul” kelimeleri bu cihazda karşılaştırır. Hiçbir şey gönderilmez.',
  label: 'İş ilanı',
  find: 'Uyanları bul',
  finding: (read, of) => `Okunuyor: ${number(read)} / ${number(of)} CV…`,
  comparing: 'Karşılaştırılıyor…',
  findByMeaning: 'Yapay zekâyla anlama göre bul',
  meaningHint: (model) =>
    `Aynı şeyi başka kelimelerle söyleyen metinleri de bulur. İş ilanını ve hesabınızdaki CV’lerde son aramadan beri değişenleri şu modele gönderir: ${model}. Adınız ve iletişim bilgileriniz gönderilmez.`,
  stop: 'Durdur',
  stages: {
    waiting: 'Başlamayı bekliyor…',
    reading: 'İş ilanı okunuyor…',
    drafting: 'CV’lerinizde değişenler okunuyor…',
    checking: 'Karşılaştırılıyor…',
  },
  byMeaning: 'Anlama göre bulundu, en uyan en üstte. Kelimeler farklı olabilir.',
  noMeaning: 'Anlama göre arama şu anda kullanılamıyor.',
  unnamed: 'Hesabınızdaki CV',
  byWords: 'Kelimelere göre bulundu. İşaretli kelimeler iş ilanında da geçiyor.',
  cvs: 'CV’ler',
  answers: (shown) => `${number(shown)} nitelik bulundu`,
  noDemands: 'Bu iş ilanında, CV’lerinizle karşılaştırılacak aranan nitelik bulunamadı.',
  bullets: 'Maddeler',
  noBullets: 'Bu iş ilanına uyan madde yok.',
  inCv: (name) => `“${name}” içinde`,
  inUnnamedCv: 'Hesabınızdaki bir CV’de',
  andMore: (count) => `ve ${number(count)} CV daha`,
  noCvs: 'Bu cihazda okunabilen bir CV yok.',
  noCvsInAccount: 'Hesabınızda henüz karşılaştırılacak CV yok.',
  failed: 'CV’leriniz okunamadı. Hiçbir şey kaybolmadı. Tekrar deneyin.',
  unread: {
    empty: 'Henüz metin yok. İş ilanını yapıştırın.',
    'too-short': 'Bu metin çok kısa. İş ilanının tamamını yapıştırın.',
    'too-long': 'Bu metin çok uzun. Her seferinde tek bir iş ilanı yapıştırın.',
  },
}
