import type { grounding as english } from '../en/grounding'
import { isolate } from '../format'

/** Messages about why a suggestion is blocked, or has to be confirmed, in Arabic. */
export const grounding: typeof english = {
  elsewhere: (words) => `«${isolate(words)}» في جزء آخر من سيرتك الذاتية. هل هو صحيح هنا أيضًا؟`,
  sentences: {
    number: (words) => `الرقم في «${isolate(words)}» ليس في النص الذي يحل محله.`,
    unit: (words) => `وحدة «${isolate(words)}» مختلفة في سيرتك الذاتية.`,
    period: (words) => `«${isolate(words)}» تكرار أو مدة لا تذكرها سيرتك الذاتية هنا.`,
    limit: (words) =>
      `للرقم في «${isolate(words)}» حد آخر في سيرتك الذاتية (مثل «حتى» أو «نحو»)، أو لا حد له.`,
    negation: (words) =>
      `«${isolate(words)}» ينفي شيئًا أو يستثنيه، وسيرتك الذاتية لا تفعل ذلك هنا.`,
    role: (words) => `قد ينسب «${isolate(words)}» إليك دورًا أكبر مما في سيرتك الذاتية.`,
    title: (words) => `«${isolate(words)}» ليس مسماك الوظيفي هنا.`,
    qualification: (words) => `لا تُظهر سيرتك الذاتية المؤهل «${isolate(words)}» هنا.`,
    level: (words) => `المستوى «${isolate(words)}» ليس في سيرتك الذاتية.`,
    restriction: (words) => `«${isolate(words)}» في نصك، وهو ناقص هنا.`,
    skill: (words) => `المهارة «${isolate(words)}» ليست في سيرتك الذاتية.`,
    name: (words) => `«${isolate(words)}» ليس في سيرتك الذاتية.`,
    word: (words) => `«${isolate(words)}» ليس في سيرتك الذاتية. هل هو صحيح هنا؟`,
    combination: (words) =>
      `هذه الكلمات في سيرتك الذاتية، لكنها ليست مجتمعة هكذا: «${isolate(words)}».`,
    locked: () => 'تغيير الأسماء والمسميات والتواريخ والمؤهلات لك وحدك.',
    language: () => 'لا يمكننا فحص هذا النص: لغته غير مدعومة، أو ليست لغة سيرتك الذاتية.',
    length: () => 'هذا النص أطول من أن يُفحص.',
  },
}
