import type { grounding as english } from '../en/grounding'

/** Messages about why a suggestion is blocked, or has to be confirmed, in Turkish. */
export const grounding: typeof english = {
  elsewhere: (words) => `“${words}” CV’nizin başka bir yerinde geçiyor. Burada da doğru mu?`,
  sentences: {
    number: (words) => `“${words}” içindeki sayı, yerine geçtiği metinde yok.`,
    unit: (words) => `“${words}” için CV’nizde başka bir birim yazıyor.`,
    period: (words) => `“${words}”, CV’nizdekinden farklı bir sıklık veya süre belirtiyor.`,
    limit: (words) => `“${words}”, CV’nizdekinden daha kesin veya daha ileri gidiyor.`,
    negation: (words) =>
      `“${words}”: CV’nizde bunun tersi yazıyor veya burada bir şey hariç tutuluyor.`,
    hedge: (words) =>
      `CV’nize göre buna yardım ettiniz. “${words}” ise bunu sizin yaptığınızı söylüyor.`,
    role: (words) => `“${words}”, payınızı CV’nizdekinden büyük gösteriyor.`,
    title: (words) => `“${words}” buradaki unvanınız değil.`,
    qualification: (words) => `CV’nizde burada “${words}” niteliği görünmüyor.`,
    level: (words) => `“${words}” seviyesi CV’nizde yok.`,
    restriction: (words) => `CV’nizdeki ifadeyi sınırlayan “${words}” eksik.`,
    skill: (words) => `“${words}” becerisi CV’nizde yok.`,
    name: (words) => `“${words}” CV’nizde yok.`,
    word: (words) => `“${words}” CV’nizde yok. Burada doğru mu?`,
    combination: (words) => `“${words}”, CV’nizde ayrı duran şeyleri birleştiriyor.`,
    locked: () => 'Adları, unvanları, tarihleri ve diplomaları yalnızca siz değiştirebilirsiniz.',
    language: () => 'Bu dildeki metinler denetlenemiyor.',
    length: () => 'Bu metin denetlenemeyecek kadar uzun.',
  },
}
