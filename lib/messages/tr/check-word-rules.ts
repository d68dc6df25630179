import type { wordRuleWords as english } from '../en/check-word-rules'
import { formatters } from '../format'
import { checkSources as sources } from './check-sources'

const { plural, number, monthRange } = formatters('tr')

/** As in `sections`. */
const sectionNames: Readonly<Record<string, string>> = {
  work: 'İş deneyimi',
  education: 'Eğitim',
  skills: 'Beceriler',
}

/** Messages of the checks of the text, in Turkish. */
export const wordRuleWords: typeof english = {
  'name-given': {
    title: 'Ad var',
    found: () => 'Adınız eksik.',
    why: 'CV’nizin başlığı ve dosya adının bir parçasıdır.',
    fix: 'Adınızı ekleyin.',
    source: sources.practice,
  },
  'contact-given': {
    title: 'E-posta ve telefon var',
    found: ({ text }) => {
      if (text === '') return 'İletişim bilgileriniz eksik.'
      if (text === 'phone') return 'Telefon numaranız eksik.'
      return text === 'email'
        ? 'E-posta adresiniz eksik.'
        : `“${text}” bir e-posta adresine benzemiyor.`
    },
    why: 'Bazı işverenler yazar, bazıları arar.',
    fix: 'Eksik olanı ekleyin veya adresi düzeltin.',
    source: sources.practice,
  },
  'place-given': {
    title: 'Konum var',
    found: () => 'Şehriniz, bölgeniz veya ülkeniz eksik.',
    why: 'Birçok işveren bölgeye göre arar. Açık adres gerekmez.',
    fix: 'Şehrinizi ekleyin.',
    source: sources.practice,
  },
  'main-sections': {
    title: 'İş deneyimi, eğitim ve beceriler var',
    found: ({ text }) => `“${sectionNames[text] ?? text}” bölümü boş veya eksik.`,
    why: 'Başvuru formları bu üçünü sorar.',
    fix: 'Olanı ekleyin. Olmayanı boş bırakın.',
    source: sources.practice,
  },
  'posts-whole': {
    title: 'Her işin unvanı, işvereni ve başlangıç tarihi var',
    found: ({ count, of }) =>
      `${number(of)} işten ${number(count)} tanesinde unvan, işveren veya başlangıç tarihi yok.`,
    why: 'Başvuru formları üçünü de ister.',
    fix: 'Eksik olanı doldurun.',
    source: sources.practice,
  },
  'degrees-dated': {
    title: 'Her diplomanın tarihi var',
    found: ({ count, of, text }) =>
      count === 1
        ? `“${text}” için tarih yok.`
        : `${number(of)} diplomadan ${number(count)} tanesinin tarihi yok.`,
    why: 'Başvuru formları mezuniyet yılını sorar.',
    fix: 'Bittiği veya biteceği yılı ekleyin.',
    source: sources.practice,
  },
  'skills-named': {
    title: 'Beceriler ve seviyeler ayrı',
    found: ({ text }) =>
      `“${text}”, beceriler arasına yazılmış bir seviye veya seviye yerine yazılmış beceriler gibi görünüyor.`,
    why: 'İşverenlerin yazılımları seviyeleri değil, becerilerin adlarını arar.',
    fix: 'Becerileri “Beceriler” alanına, ne kadar bildiğinizi “Seviye” alanına yazın.',
    source: sources.practice,
  },
  'sections-named': {
    title: 'Her bölümün başlığı var',
    found: ({ count }) => `${number(count)} bölümün başlığı yok.`,
    why: 'Başlık olmayınca öğeleri bir önceki bölümün parçası gibi görünür.',
    fix: 'Bir başlık ekleyin.',
    source: sources.practice,
  },
  'dates-understood': {
    title: 'Yazılımlar tarihleri okuyabiliyor',
    found: ({ text }) => `Yazılımlar “${text}” metnini tarih olarak okuyamaz.`,
    why: 'İşverenlerin yazılımları deneyim yıllarınızı tarihlerden hesaplar.',
    fix: 'Ay ve yıl girin, örneğin “Mar 2021”.',
    source: sources.practice,
  },
  'dates-possible': {
    title: 'Tarihler tutarlı',
    found: ({ text }) => `“${text}” doğru olamaz.`,
    why: 'Başlangıçtan önceki bir bitiş veya gelecekteki bir başlangıç genellikle hatadır.',
    fix: 'Tarihi kontrol edin.',
    source: sources.practice,
  },
  'newest-first': {
    title: 'En son iş en üstte',
    found: ({ text }) => `“${text}”, üstündeki işten daha yeni.`,
    why: 'İşverenler en uzun süre ilk işe bakar.',
    fix: 'Yukarı taşıyın.',
    source: sources.practice,
  },
  'no-long-gaps': {
    title: 'Uzun boşluk yok',
    found: ({ text }) => `Şu dönem boş: ${monthRange(text)}.`,
    why: 'İşverenler sorabilir. Burada açıklamak zorunda değilsiniz.',
    fix: 'İsterseniz ne yaptığınızı ekleyin. Boşluk olmasında bir sorun yok.',
    source: sources.practice,
  },
  'page-count': {
    title: 'Uzunluk, deneyim yıllarınıza uygun',
    found: ({ count, of }) => `${number(of)} yıllık iş deneyimi için ${number(count)} sayfa.`,
    why: 'Sonraki sayfalar nadiren okunur.',
    fix: 'Eski işleri kısaltın veya Tasarım altındaki “Sayfalara sığdır” seçeneğini kullanın.',
    source: sources.practice,
  },
  'short-profile': {
    title: 'Profil kısa',
    found: ({ count }) => `Profiliniz ${number(count)} karakter.`,
    why: 'İşverenler birkaç cümle okur, bütün bir sayfayı değil.',
    fix: 'Yalnızca CV’nizin geri kalanında yazmayanları bırakın.',
    source: sources.practice,
  },
  'bullet-count': {
    title: 'Her işte birkaç madde var',
    found: ({ text }) => `“${text}” için hiç madde yok veya çok fazla madde var.`,
    why: 'Bir iş, ne yaptığınızı göstermeli; ama uzun listeler atlanır.',
    fix: 'İş başına iki ile altı madde yaygındır.',
    source: sources.practice,
  },
  'bullet-length': {
    title: 'Maddeler kolay okunuyor',
    found: ({ count }) => `${number(count)} madde çok uzun veya çok kısa.`,
    why: 'Kısa maddeler çabuk okunur. Çok kısa olanlar az şey anlatır.',
    fix: 'Uzun olanları ikiye bölün, kısa olanlara biraz daha ekleyin.',
    source: sources.practice,
  },
  'strong-openings': {
    title: 'Maddeler ne yaptığınızı anlatıyor',
    found: ({ text }) => `“${text}” ne yaptığınızla değil, görevinizle başlıyor.`,
    why: 'Ne yaptığınız, işinizin ne olması gerektiğinden daha çok şey anlatır.',
    fix: 'Doğruysa “yönetiminden sorumluydum” yerine “yönettim” gibi bir fiil kullanın.',
    source: sources.practice,
  },
  'past-tense': {
    title: 'Geçmiş işler geçmiş zamanda',
    found: ({ text }) => `“${text}” şimdiki zamanda.`,
    why: 'Karışık zamanlar hata gibi görünür. Bu kontrol yalnızca İngilizce okur.',
    fix: 'Geçmiş işlerde “manage” yerine “managed” yazın.',
    source: sources.practice,
  },
  'varied-openings': {
    title: 'Maddeler farklı kelimelerle başlıyor',
    found: ({ count, text }) => `${number(count)} madde “${text}” ile başlıyor.`,
    why: 'Sürekli tekrarlanan kelime atlanır.',
    fix: 'Aynı ölçüde doğru olan yerde başka bir kelime kullanın.',
    source: sources.practice,
  },
  figures: {
    title: 'Bazı maddelerde sayı var',
    found: ({ of }) =>
      plural(of, {
        one: '# maddede sayı yok.',
        other: '# maddenin hiçbirinde sayı yok.',
      }),
    why: 'Sayılar başarılarınızı somutlaştırır.',
    fix: 'Bildiğiniz sayıları ekleyin. Asla tahmin etmeyin.',
    source: sources.practice,
  },
  'no-first-person': {
    title: 'Maddelerde “ben” yok',
    found: ({ text }) => `Metninizde “${text}” geçiyor.`,
    why: 'CV’nin kime ait olduğunu herkes bilir.',
    fix: 'Bu kelimeyi çıkarın.',
    source: sources.practice,
  },
  'no-worn-phrases': {
    title: 'Basmakalıp söz yok',
    found: ({ text }) => `“${text}” pek çok CV’de geçer.`,
    why: 'Herkesin yazdığı şey sizin hakkınızda bir şey söylemez.',
    fix: 'Bunu gösteren bir işinizi yazın.',
    source: sources.practice,
  },
  'no-double-bullets': {
    title: 'Yinelenen madde yok',
    found: ({ text }) => `“${text}” iki kez var.`,
    why: 'Bu genellikle bir kopyalama hatasıdır.',
    fix: 'Birini kaldırın.',
    source: sources.practice,
  },
  'no-double-entries': {
    title: 'Yinelenen öğe yok',
    found: ({ count }) => `${number(count)} öğe iki kez var.`,
    why: 'Bu genellikle bir kopyalama hatasıdır.',
    fix: 'Birini kaldırın.',
    source: sources.practice,
  },
  'no-empty-entries': {
    title: 'Boş öğe yok',
    found: ({ count }) => `${number(count)} öğe boş, bu yüzden CV’nizde görünmüyor.`,
    why: 'Doldurmayı unutmuş olabilirsiniz.',
    fix: 'Doldurun veya kaldırın.',
    source: sources.practice,
  },
  'even-ends': {
    title: 'Maddeler aynı biçimde bitiyor',
    found: ({ count, of }) =>
      `${number(of)} maddeden ${number(count)} tanesi diğerlerinden farklı bitiyor.`,
    why: 'Kiminin sonunda nokta olup kimininkinde olmaması özensiz görünür.',
    fix: 'Ya hepsini noktayla bitirin ya hiçbirini.',
    source: sources.practice,
  },
  'personal-data': {
    title: 'İşverenlerin sormaması gereken kişisel bilgi yok',
    found: ({ text }) => (text === '' ? 'Fotoğraf var.' : `“${text}” birçok ülkede gerekmez.`),
    why: 'Bazı işverenler, herkese adil davranmak için böyle bilgiler içeren CV’leri ayırmak zorundadır.',
    fix: 'Başvurduğunuz yerde yaygın değilse çıkarın.',
    source: sources.law,
  },
}
