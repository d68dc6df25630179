import type { tailor as english } from '../en/tailor'
import { formatters } from '../format'

const { plural, number } = formatters('tr')

/** Messages of the screen that fits a CV to a job, in Turkish. */
export const tailor: typeof english = {
  title: 'İlana uyarla',
  heading: (job) => (job === '' ? 'İlana uyarla' : `Uyarlanan ilan: ${job}`),
  job: (title, employer) => [title, employer].filter(Boolean).join(', '),
  back: 'Düzenlemeye dön',
  tabs: 'Görünümler',
  jobTab: 'İlan',
  suggestionsTab: 'Öneriler',
  paperTab: 'Önizleme',
  postingTitle: 'Hangi iş için?',
  postingHint:
    'İş ilanının tamamını yapıştırın. Bu cihazda okunur ve yalnızca siz isterseniz bir yapay zekâ modeline gönderilir. İçindeki bağlantılar hiçbir zaman açılmaz.',
  postingLabel: 'İş ilanı',
  postingExample: 'İş ilanını buraya yapıştırın',
  chooseFile: 'Metin dosyası seç',
  read: 'CV’mle karşılaştır',
  change: 'İş ilanını değiştir',
  unread: {
    empty: 'Henüz metin yok. İş ilanını yapıştırın.',
    'too-short':
      'Bu metin CV’nizle karşılaştırılamayacak kadar kısa. İş ilanının tamamını yapıştırın. Metniniz duruyor.',
    'too-long':
      'Bu metin çok uzun. İş ilanını, sayfanın geri kalanı olmadan yapıştırın. Metniniz duruyor.',
    'not-text': 'Bu bir metin dosyası değil. Dosyayı açın, metni kopyalayıp buraya yapıştırın.',
  },
  warnings: {
    'hidden-text': 'İş ilanında görünmez karakterler var. Bunlar çıkarıldı.',
    instructions: (words) =>
      `İş ilanında yapay zekâya yönelik talimatlar var: “${words}”. Bunlar sıradan metin sayılır ve uygulanmaz.`,
    shortened: (read) => `İş ilanı çok uzun. Yalnızca ilk ${number(read)} karakteri okunur.`,
  },
  demands: 'İlanda arananlar',
  noDemands: 'Bu iş ilanında aranan nitelik bulunamadı. Aşağıda ekleyebilirsiniz.',
  shown: (count) =>
    count === 0
      ? 'Bunların hiçbiri CV’nizde bulunamadı. Yine de sizde olabilir: aşağıdaki soruları yanıtlayın.'
      : `Bunlardan ${number(count)} tanesi CV’nizde bulundu. Diğerleri de sizde olabilir: aşağıdaki soruları yanıtlayın.`,
  shownAfter: (count) => `Kabul ettiğiniz önerilerle ${number(count)} tanesi bulunuyor.`,
  states: {
    present: 'CV’nizde var',
    'other-name': 'CV’nizde başka kelimelerle var',
    weak: 'Daha fazlasını gösterebilir misiniz?',
    perhaps: 'Belki CV’nizde var',
    unsure: 'Bu sizde var mı?',
    missing: 'Bu sizde var mı?',
    unread: 'Henüz kontrol edilmedi',
  },
  otherLanguage:
    'CV’niz ve bu iş ilanı farklı dillerde. Diller arası karşılaştırma için yapay zekâ modeli gerekir. O olmadan yalnızca adlar, yıllar ve dil seviyeleri karşılaştırılabilir.',
  niceToHave: 'tercih sebebi',
  soft: 'kişisel özellik',
  quote: 'İş ilanında',
  months: (months) => {
    const years = Math.floor(months / 12)
    return years === 0
      ? `ilana uyan işlerde en az ${number(months)} ay`
      : `ilana uyan işlerde en az ${number(years)} yıl`
  },
  takeOut: 'Bu listeden kaldır',
  addLabel: 'Aranan nitelik ekle',
  add: 'Ekle',
  groups: { must: 'Zorunlu', nice: 'Tercih sebebi', own: 'Sizin eklediğiniz' },
  perhapsHere: 'Belki burada:',
  isItThis: 'Bu mu?',
  yes: 'Evet',
  no: 'Hayır',
  about: (action, words) => `${action}: ${words}`,
  writeUse: 'Nerede kullandığınızı yazın',
  writeFact: 'CV’nize yazın',
  weakPart: 'CV’niz bunun bir bölümünü gösteriyor. Daha fazlasını yazabilir misiniz?',
  weakListed: 'CV’nizde yalnızca bir listede geçiyor. Nerede kullandınız?',
  weakYears: 'Bu konuda daha fazla yılınız var mı?',
  weakDegree: 'CV’nizde başka bir diploma veya eğitim var. Bu veya dengi sizde var mı?',
  weakLanguage: 'Ne kadar iyi konuşuyorsunuz? Seviyenizi yazın.',
  saidYes: 'Bu olduğunu söylediniz.',
  saidNo: 'Hayır dediniz.',
  saidNoToLine: 'CV’nizin bir satırına hayır dediniz.',
  changeAnswer: 'Yanıtı değiştir',
  showLine: 'önizlemede göster',
  moreLines: (count) => `${number(count)} satır daha`,
  moreAbout: (words) => `“${words}” hakkında daha fazla`,
  times: (times) =>
    plural(times, {
      one: 'İş ilanında bir kez geçiyor.',
      other: 'İş ilanında # kez geçiyor.',
    }),
  findEvidence: 'Yapay zekâyla dayanak bul',
  findEvidenceAgain: 'Yeniden dayanak bul',
  evidenceHint: 'Modelin, aranan her nitelik için CV’nizden alıntı yapması gerekir.',
  quotedBy: (model) => `CV’nizden alıntıları bulan model: ${model}.`,
  notReliedOn:
    'Yapay zekâ modelinin alıntılarına güvenilemedi. Kelimelere göre bulunanları görüyorsunuz.',
  interview: 'Görüşmeye hazırlan',
  writeLetter: 'Bu ilan için ön yazı yaz',
  suggestions: 'Öneriler',
  order: 'CV’nizin sırasını değiştirin',
  noSuggestions: 'CV’nizin sırası bu ilana zaten uyuyor.',
  ownWords: 'Kendi metniniz, farklı bir sırayla. Hiçbir şey eklenmez.',
  was: (place) => `${number(place)}. sıradaydı`,
  answers: (words) => `İlanda aranan: ${words}`,
  accept: 'Kabul et',
  acceptAll: 'Tümünü kabul et',
  dismiss: 'Reddet',
  accepted: 'Kabul edildi',
  dismissed: 'Reddedildi',
  undo: 'Geri al',
  counts: (all, accepted) =>
    all === 0
      ? 'Henüz öneri yok'
      : [
          `${number(all)} öneri`,
          accepted === 0 ? 'henüz kabul edilen yok' : `${number(accepted)} kabul edildi`,
          accepted === 0
            ? 'siz kabul edene kadar hiçbir şey değişmez'
            : 'bitirdiğinizde kaydedilir',
        ].join(' · '),
  finish: 'Bitir',
  finishTitle: 'Değişikliklerinizi kaydedin',
  keepAs: 'Kaydedilecek yer',
  asCopy: 'Yeni bir CV',
  asSame: 'Bu CV',
  copyHint: 'Asıl CV’niz olduğu gibi kalır. Yenisi, ona ve iş ilanına bağlı kalır.',
  sameHint:
    'Kaydettiğinizde, kabul ettiğiniz öneriler bu CV’ye eklenir. Bunu düzenleyicide geri alabilirsiniz.',
  nameLabel: 'Yeni CV’nin adı',
  copyName: (cv, job) => [cv, job].filter(Boolean).join(' – '),
  keep: 'Kaydet',
  keepAndWrite: 'Kaydet ve ön yazı yaz',
  nothingAccepted: 'Hiçbir öneriyi kabul etmediniz, bu CV’ye kaydedilecek bir şey yok.',
  keptCopy: 'Yeni CV olarak kaydedildi',
  keptSame: 'Bu CV’ye kaydedildi',
  changedMeanwhile:
    'Bu CV bu arada değişti ve öneriler artık ona uymuyor. Hiçbir şey değişmedi. Önerileri yeniden gözden geçirin.',
  tabOnly: {
    blocked:
      'Bu tarayıcı hiçbir şey saklamadığı için iş ilanı yalnızca bu sekmede. İşiniz bitene kadar sekmeyi açık tutun.',
    full: 'Bu cihazın depolama alanı dolu olduğu için iş ilanı yalnızca bu sekmede. Yer açın ve sekmeyi açık tutun.',
    failed:
      'Bu tarayıcı iş ilanını saklayamadığı için ilan yalnızca bu sekmede. Sekmeyi açık tutun. Denemeye devam ediyoruz.',
  },
  track: 'Bu başvuruyu takip et',
  trackHint: 'Bu iş ilanı ve bu CV ile başvurularınıza eklenir.',
  forApplication: (job) => `Bu CV şu başvurunuza eklenecek: ${job}.`,
  notNoted: 'CV kaydedildi ama başvurunuza eklenemedi. CV’yi orada seçin.',
  otherJob: (job) =>
    `Bu CV başka bir iş ilanıyla karşılaştırılıyor. Başvurunuz şu ilan için: ${job}.`,
  useJob: 'Başvurudaki iş ilanını kullan',
  jobReplaced: 'İş ilanı değiştirildi',
}
