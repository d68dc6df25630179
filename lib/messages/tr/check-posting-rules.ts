import type { postingRuleWords as english } from '../en/check-posting-rules'
import { formatters } from '../format'
import { checkSources as sources } from './check-sources'

const { plural, number } = formatters('tr')

/** Messages of the checks against a job description, in Turkish. */
export const postingRuleWords: typeof english = {
  'musts-shown': {
    title: 'Zorunlu nitelikler CV’de var',
    found: ({ count, text }) =>
      plural(count, {
        one: `“${text}” sizde var mı? Bu kelimeler CV’nizde bulunamadı.`,
        other: `“${text}” sizde var mı? Bu kelimeler ve diğer bazı niteliklerin kelimeleri CV’nizde bulunamadı.`,
      }),
    why: 'İşverenler önce bunlara bakar.',
    fix: 'Yalnızca sizin için doğru olanı ekleyin.',
    source: sources.posting,
  },
  'skills-proven': {
    title: 'Becerilerin nerede kullanıldığı belli',
    found: ({ count, text }) =>
      `${number(count)} beceri yalnızca bir listede geçiyor, örneğin “${text}”.`,
    why: 'Bir beceriyi kullandığınız iş, becerinin adından daha çok şey anlatır.',
    fix: 'Bir işte kullandıysanız orada bir maddede belirtin.',
    source: sources.posting,
  },
  'same-words': {
    title: 'İş ilanındakiyle aynı terimler',
    found: ({ text }) => `İş ilanında “${text}” yazıyor. CV’nizde başka bir terim var.`,
    why: 'Bazı aramalar bir şey için yalnızca tek bir terim tanır.',
    fix: 'Aynı anlama geliyorsa iş ilanındaki terimi kullanın.',
    source: sources.posting,
  },
  'years-shown': {
    title: 'Yeterli deneyim yılı',
    found: ({ count, of }) =>
      `CV’nizde bu işten en az ${number(count)} yıl görünüyor. İlanda ${number(of)} yıl isteniyor. Daha fazlası var mı?`,
    why: 'Unvanı uyan işlerin tarihlerini sayarız.',
    fix: 'Tüm işlerinizin tarihleriyle bu CV’de olduğundan emin olun.',
    source: sources.posting,
  },
  'degree-shown': {
    title: 'İlanda istenen diploma veya eğitim',
    found: ({ text }) => `“${text}” sizde var mı? Bu kelimeler eğitiminizde bulunamadı.`,
    why: 'Bazı başvuru formları bunu adıyla sorar.',
    fix: 'Sahip olduğunuz diplomayı veya eğitimi yaygın adıyla ekleyin.',
    source: sources.posting,
  },
  'same-work': {
    title: 'Benzer unvan',
    found: ({ text }) => `Unvanlarınızdan hiçbiri “${text}” ile uyuşmuyor gibi. Biri uyuyor mu?`,
    why: 'İşverenler önce unvanlara bakar.',
    fix: 'Bugüne kadarki işlerinizin bu işe nasıl uzandığını profilinizde anlatın.',
    source: sources.posting,
  },
  'same-level': {
    title: 'İşin kıdemi ulaşılabilir',
    found: ({ text }) => `“${text}”, unvanlarınızın kıdeminin epey üzerinde.`,
    why: 'Yine de başvurabilirsiniz. Sizi buna neyin hazırladığını göstermek yardımcı olur.',
    fix: 'Yönettiğiniz ve karar verdiğiniz işleri öne alın.',
    source: sources.posting,
  },
  'same-language': {
    title: 'İş ilanıyla aynı dil',
    found: () => 'CV’niz başka bir dilde.',
    why: 'İşverenler ve yazılımları, iş ilanının dilini bekler.',
    fix: 'Bu dilin kabul edilip edilmediğini sorun veya CV’nizi çevirin.',
    source: sources.posting,
  },
}
