import type { grounding as english } from '../en/grounding'

/** Messages about why a suggestion is blocked, or has to be confirmed, in Turkish. */
export const grounding: typeof english = {
  elsewhere: (words) => `“${words}” CV’nizin başka bir yerinde geçiyor. Burada da doğru mu?`,
  sentences: {
    number: (words) => `“${words}” içindeki sayı, yerine geçtiği metinde yok.`,
    unit: (words) => `“${words}” için CV’nizde başka bir birim yazıyor.`,
    period: (words) => `“${words}”, CV’nizde burada verilmeyen bir sıklık veya süre.`,
    limit: (words) =>
      `“${words}” içindeki sayının CV’nizdeki sınırı farklı (“en çok” veya “yaklaşık” gibi) ya da hiç yok.`,
    negation: (words) =>
      `“${words}” bir şeyi olumsuzluyor veya hariç tutuyor; CV’niz burada bunu yapmıyor.`,
    role: (words) => `“${words}”, payınızı CV’nizdekinden büyük gösteriyor olabilir.`,
    title: (words) => `“${words}” buradaki unvanınız değil.`,
    qualification: (words) => `CV’nizde burada “${words}” niteliği görünmüyor.`,
    level: (words) => `“${words}” seviyesi CV’nizde yok.`,
    restriction: (words) => `“${words}” metninizde var, burada eksik.`,
    skill: (words) => `“${words}” becerisi CV’nizde yok.`,
    name: (words) => `“${words}” CV’nizde yok.`,
    word: (words) => `“${words}” CV’nizde yok. Burada doğru mu?`,
    combination: (words) => `Bu sözler CV’nizde var, ama böyle bir arada değil: “${words}”.`,
    locked: () => 'Adları, unvanları, tarihleri ve diplomaları yalnızca siz değiştirebilirsiniz.',
    language: () => 'Bu metin denetlenemiyor: dili desteklenmiyor veya CV’nizin dili değil.',
    length: () => 'Bu metin denetlenemeyecek kadar uzun.',
  },
}
