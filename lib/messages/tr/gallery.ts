import type { gallery as english } from '../en/gallery'
import { formatters } from '../format'

const { plural } = formatters('tr')

/** Messages of the public gallery of templates, in Turkish. */
export const gallery: typeof english = {
  title: 'Şablonlar',
  description: 'Vitae’nin tüm CV şablonları, örnek CV’lerin gerçek PDF’leriyle.',
  heading: 'CV’nizin nasıl görüneceğini seçin',
  introduction: (count) =>
    plural(count, {
      one: '# şablon. Metniniz aynı kalır. Aşağıdaki sayfalar Vitae ile oluşturulmuş gerçek PDF’lerdir; kişiler kurgusaldır.',
      other:
        '# şablon. İstediğiniz zaman değiştirin, metniniz aynı kalır. Aşağıdaki sayfalar Vitae ile oluşturulmuş gerçek PDF’lerdir; kişiler kurgusaldır. Düzenleyicideki Tasarım panelinde kendi CV’nizi her birinde görebilirsiniz.',
    }),
  filters: 'Gösterilecek şablonlar',
  audience: {
    label: 'Çalışma alanı',
    all: 'Tümü',
    business: 'İş dünyası',
    technology: 'Teknoloji',
    design: 'Yaratıcı işler',
    care: 'Sağlık ve eğitim',
    science: 'Bilim',
    trades: 'Zanaat',
    'first-job': 'İlk iş',
    any: 'Genel',
  },
  appearance: {
    label: 'Görünüm',
    all: 'Tümü',
    quiet: 'Sade',
    classic: 'Klasik',
    modern: 'Modern',
    bold: 'Çarpıcı',
  },
  columns: { label: 'Sütun', all: 'Tümü', one: 'Tek', two: 'İki' },
  photo: { label: 'Fotoğraf için tasarlanmış', all: 'Tümü', with: 'Evet', without: 'Hayır' },
  length: { label: 'Örnek', one: 'Tek sayfa', two: 'İki sayfa' },
  list: 'Şablonlar',
  nothing: 'Uyan şablon yok. Yukarıdaki süzgeçlerden birinde “Tümü” seçeneğini seçin.',
  picture: (template, person) => `“${template}” şablonunda örnek bir CV: ${person} (kurgusal kişi)`,
  palettes: (names) => `Renk paletleri: ${names}`,
  otherPalettes: 'Diğer paletlerle',
  pictureInPalette: (template, palette) =>
    `Aynı CV, “${template}” şablonunda ve “${palette}” paletiyle`,
  enlarge: 'Büyüt',
  examples: {
    one: (person) => `Tek sayfa: ${person}`,
    two: (person) => `İki sayfa: ${person}`,
  },
  use: 'Bu şablonu kullan',
  after: 'Kararsız mısınız? Herhangi bir şablonla başlayın, sonra değiştirin.',
  start: 'Yazmaya başla',
  begun: (template) => `“${template}” şablonuyla yeni CV. Yazmaya başladığınız anda kaydedilir.`,
  takeForLatest: (title) => `Bunun yerine “${title}” için kullan`,
  applied: (template) => `Bu CV artık “${template}” şablonunu kullanıyor.`,
}
