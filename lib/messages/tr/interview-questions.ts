import type { interviewQuestions as english } from '../en/interview-questions'
import { formatters } from '../format'

const { plural } = formatters('tr')

/** Questions that may be asked in an interview, in Turkish. */
export const interviewQuestions: typeof english = {
  forms: {
    example: (words) => `Buna ihtiyaç duyduğunuz bir durumu anlatın: “${words}”.`,
    years: (words) => `İşlerinizin hangi bölümü şunun için sayılır: “${words}”?`,
    degree: (words) => `İlanda aranan: “${words}”. Eğitiminiz bu işte size nasıl yardımcı olur?`,
    language: (words) => `İlanda aranan: “${words}”. Bu dili nerede kullandınız?`,
    licence: (words) => `İlanda aranan: “${words}”. Bunu şimdiye kadar nasıl kullandınız?`,
    quality: (words) =>
      `İlanda aranan: “${words}”. Başkalarının bunu sizde görebildiği bir durumu anlatın.`,
    partly: (words) =>
      `CV’niz aranan niteliğin bir bölümünü gösteriyor: “${words}”. Bununla ilgili başka ne söyleyebilirsiniz?`,
    unclear: (words) =>
      `İlanda aranan: “${words}”. CV’nizde yalnızca benzer bir şey bulundu. Ne dersiniz?`,
    gap: (words) => `İlanda aranan: “${words}”. CV’nizde bulunamadı. Ne dersiniz?`,
    newest: (post) => `İşinizi anlatın: “${post}”.`,
    leaving: (post) => `Şu işten neden ayrılmak istiyorsunuz: “${post}”?`,
    'short-stay': (post, _, months) =>
      plural(months, {
        one: `“${post}” # ay sürdü. Neden ayrıldınız?`,
        other: `“${post}” # ay sürdü. Neden ayrıldınız?`,
      }),
    pause: (before, after, months) =>
      plural(months, {
        one: `CV’nizde “${before}” ile “${after}” arasında # ay var. O sırada ne yaptınız?`,
        other: `CV’nizde “${before}” ile “${after}” arasında # ay var. O sırada ne yaptınız?`,
      }),
    since: (post, _, months) =>
      plural(months, {
        one: `“${post}” # ay önce bitti. O zamandan beri ne yaptınız?`,
        other: `“${post}” # ay önce bitti. O zamandan beri ne yaptınız?`,
      }),
    'new-field': (before, after) => `Önce “${before}”, sonra “${after}”. Neden değiştirdiniz?`,
    'other-field': (post, job) =>
      `Şimdiye kadar “${post}”, bu iş ise “${job}”. Neden değiştirmek istiyorsunuz?`,
    figure: (figure) => `“${figure}” sayısının arkasında ne var, sizin payınız neydi?`,
    employer: (employer) => `Neden şurada çalışmak istiyorsunuz: “${employer}”?`,
    yourself: () => 'Kendinizden söz edin.',
    strengths: () => 'Özellikle neyi iyi yaparsınız?',
    weakness: () => 'Size ne zor geliyor, bunun için ne yapıyorsunuz?',
    conflict: () => 'İşte yaşadığınız bir anlaşmazlığı anlatın. Ne yaptınız?',
    failure: () => 'Ters giden bir şeyi anlatın. Ne öğrendiniz?',
    future: () => 'Birkaç yıl sonra nerede olmak istiyorsunuz?',
    'your-questions': () => 'Bize sormak istedikleriniz var mı?',
    how: (words) => `Bunu nasıl yaptınız: “${words}”?`,
    hardest: (words) => `Bunun en zor yanı neydi: “${words}”?`,
    result: (words) => `Bundan ne çıktı, bunu nereden biliyorsunuz: “${words}”?`,
    part: (words) => `Bunda sizin payınız neydi: “${words}”?`,
    again: (words) => `Bugün neyi farklı yapardınız: “${words}”?`,
    learned: (words) => `Bundan ne öğrendiniz: “${words}”?`,
    begin: (words) => `Burada buna nasıl başlardınız: “${words}”?`,
    interest: (words) => `Bunda sizi ne ilgilendiriyor: “${words}”?`,
    difficult: (words) => `Bunda size ne zor gelirdi: “${words}”?`,
    transfer: (job, cv) =>
      `İlanda aranan: “${job}”. CV’nizde yazan: “${cv}”. Biri öbüründe size nasıl yardımcı olur?`,
  },
}
