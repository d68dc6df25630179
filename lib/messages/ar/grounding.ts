import type { grounding as english } from '../en/grounding'
import { isolate } from '../format'

/** Messages about why a suggestion is blocked, or has to be confirmed, in Arabic. */
export const grounding: typeof english = {
  elsewhere: (words) => `«${isolate(words)}» في جزء آخر من سيرتك الذاتية. هل هو صحيح هنا أيضًا؟`,
  sentences: {
    number: (words) => `الرقم في «${isolate(words)}» ليس في النص الذي يحل محله.`,
    unit: (words) => `وحدة «${isolate(words)}» مختلفة في سيرتك الذاتية.`,
    period: (words) => `التكرار أو المدة في «${isolate(words)}» غير ما في سيرتك الذاتية.`,
    limit: (words) => `«${isolate(words)}» أدق مما في سيرتك الذاتية أو يتجاوزه.`,
    negation: (words) => `«${isolate(words)}»: سيرتك الذاتية تقول العكس، أو تستثني شيئًا هنا.`,
    hedge: (words) =>
      `تقول سيرتك الذاتية إنك ساعدت في ذلك، أما «${isolate(words)}» فيعني أنك قمت به بنفسك.`,
    role: (words) => `«${isolate(words)}» ينسب إليك دورًا أكبر مما في سيرتك الذاتية.`,
    title: (words) => `«${isolate(words)}» ليس مسماك الوظيفي هنا.`,
    qualification: (words) => `لا تُظهر سيرتك الذاتية المؤهل «${isolate(words)}» هنا.`,
    level: (words) => `المستوى «${isolate(words)}» ليس في سيرتك الذاتية.`,
    restriction: (words) => `«${isolate(words)}» يقيّد ما تقوله سيرتك الذاتية، وهو ناقص هنا.`,
    skill: (words) => `المهارة «${isolate(words)}» ليست في سيرتك الذاتية.`,
    name: (words) => `«${isolate(words)}» ليس في سيرتك الذاتية.`,
    word: (words) => `«${isolate(words)}» ليس في سيرتك الذاتية. هل هو صحيح هنا؟`,
    combination: (words) => `«${isolate(words)}» يجمع أمورًا منفصلة في سيرتك الذاتية.`,
    locked: () => 'تغيير الأسماء والمسميات والتواريخ والمؤهلات لك وحدك.',
    language: () => 'لا يمكننا فحص النصوص بهذه اللغة.',
    length: () => 'هذا النص أطول من أن يُفحص.',
  },
}
