import type { grounding as english } from '../en/grounding'

/** Messages about why a suggestion is blocked, or has to be confirmed, in Arabic. */
export const grounding: typeof english = {
  elsewhere: (words) => `«${words}» في جزء آخر من سيرتك الذاتية. هل هو صحيح هنا أيضًا؟`,
  sentences: {
    number: (words) => `الرقم في «${words}» ليس في النص الذي يحل محله.`,
    unit: (words) => `وحدة «${words}» مختلفة في سيرتك الذاتية.`,
    period: (words) => `التكرار أو المدة في «${words}» غير ما في سيرتك الذاتية.`,
    limit: (words) => `«${words}» أدق مما في سيرتك الذاتية أو يتجاوزه.`,
    negation: (words) => `«${words}»: سيرتك الذاتية تقول العكس، أو تستثني شيئًا هنا.`,
    hedge: (words) => `تقول سيرتك الذاتية إنك ساعدت في ذلك، أما «${words}» فيعني أنك قمت به بنفسك.`,
    role: (words) => `«${words}» ينسب إليك دورًا أكبر مما في سيرتك الذاتية.`,
    title: (words) => `«${words}» ليس مسماك الوظيفي هنا.`,
    qualification: (words) => `لا تُظهر سيرتك الذاتية المؤهل «${words}» هنا.`,
    level: (words) => `المستوى «${words}» ليس في سيرتك الذاتية.`,
    restriction: (words) => `«${words}» يقيّد ما تقوله سيرتك الذاتية، وهو ناقص هنا.`,
    skill: (words) => `المهارة «${words}» ليست في سيرتك الذاتية.`,
    name: (words) => `«${words}» ليس في سيرتك الذاتية.`,
    word: (words) => `«${words}» ليس في سيرتك الذاتية. هل هو صحيح هنا؟`,
    combination: (words) => `«${words}» يجمع أمورًا منفصلة في سيرتك الذاتية.`,
    locked: () => 'تغيير الأسماء والمسميات والتواريخ والمؤهلات لك وحدك.',
    language: () => 'لا يمكننا فحص النصوص بهذه اللغة.',
    length: () => 'هذا النص أطول من أن يُفحص.',
  },
}
