import type { postingRuleWords as english } from '../en/check-posting-rules'
import { formatters, isolate } from '../format'
import { checkSources as sources } from './check-sources'

const { plural, number } = formatters('ar')

/** Messages of the checks against a job description, in Arabic. */
export const postingRuleWords: typeof english = {
  'musts-shown': {
    title: 'المتطلبات الأساسية موجودة في السيرة الذاتية',
    found: ({ count, text }) =>
      count === 1
        ? `هل لديك «${isolate(text)}»؟ لم نجد هذه الكلمات في سيرتك الذاتية.`
        : `هل لديك «${isolate(text)}»؟ لم نجد في سيرتك الذاتية هذه الكلمات ولا كلمات متطلبات أخرى.`,
    why: 'تبحث جهات العمل عن هذه أولًا.',
    fix: 'يُرجى إضافة ما ينطبق عليك فعلًا فقط.',
    source: sources.posting,
  },
  'skills-proven': {
    title: 'المهارات ظاهرة في التطبيق',
    found: ({ count, text }) =>
      `${plural(count, {
        zero: 'لا مهارات مذكورة في قائمة فقط',
        one: 'مهارة واحدة مذكورة في قائمة فقط',
        two: 'مهارتان مذكورتان في قائمة فقط',
        few: '# مهارات مذكورة في قائمة فقط',
        many: '# مهارة مذكورة في قائمة فقط',
        other: '# مهارة مذكورة في قائمة فقط',
      })}، مثل «${isolate(text)}».`,
    why: 'الوظيفة التي استخدمت فيها المهارة أبلغ من اسمها.',
    fix: 'إذا استخدمتها في وظيفة، فمن الأفضل ذكرها هناك في إحدى النقاط.',
    source: sources.posting,
  },
  'same-words': {
    title: 'المصطلحات كما في الوصف الوظيفي',
    found: ({ text }) => `ورد في الوصف الوظيفي «${isolate(text)}»، وفي سيرتك الذاتية مصطلح آخر.`,
    why: 'بعض أدوات البحث لا تعرف للشيء إلا مصطلحًا واحدًا.',
    fix: 'من الأفضل استخدام مصطلح الوصف الوظيفي إذا كان المعنى واحدًا.',
    source: sources.posting,
  },
  'years-shown': {
    title: 'سنوات خبرة كافية',
    found: ({ count, of }) =>
      `المدة التي تُظهرها سيرتك الذاتية في عمل كهذا: ${plural(count, {
        zero: 'أقل من سنة',
        one: 'سنة واحدة',
        two: 'سنتان',
        few: '# سنوات',
        many: '# سنة',
        other: '# سنة',
      })} على الأقل. عدد السنوات المطلوب: ${number(of)}. هل لديك أكثر؟`,
    why: 'تُحسب المدة من تواريخ الوظائف ذات المسمى المطابق.',
    fix: 'يُرجى التأكد من أن كل وظائفك مذكورة في هذه السيرة الذاتية مع تواريخها.',
    source: sources.posting,
  },
  'degree-shown': {
    title: 'المؤهل أو التدريب المطلوب للوظيفة',
    found: ({ text }) => `هل لديك «${isolate(text)}»؟ لم نجد هذه الكلمات في قسم التعليم.`,
    why: 'بعض نماذج التقديم تطلبه بالاسم.',
    fix: 'يُرجى إضافة المؤهل أو التدريب الذي حصلت عليه باسمه المعتاد.',
    source: sources.posting,
  },
  'same-work': {
    title: 'مسمى وظيفي مشابه',
    found: ({ text }) =>
      `لا يبدو أن أيًا من مسمياتك الوظيفية يطابق «${isolate(text)}». هل يطابقه أحدها؟`,
    why: 'تنظر جهات العمل إلى المسميات الوظيفية أولًا.',
    fix: 'يمكن أن توضّح النبذة كيف يقود عملك حتى الآن إلى هذه الوظيفة.',
    source: sources.posting,
  },
  'same-level': {
    title: 'مستوى الوظيفة في المتناول',
    found: ({ text }) => `«${isolate(text)}» أعلى بكثير من مستوى مسمياتك الوظيفية.`,
    why: 'ما زال بإمكانك التقديم. ويفيد إظهار ما يؤهلك لها.',
    fix: 'من الأفضل البدء بما قدته وما قررته.',
    source: sources.posting,
  },
  'same-language': {
    title: 'لغة الوصف الوظيفي نفسها',
    found: () => 'سيرتك الذاتية بلغة أخرى.',
    why: 'تتوقع جهات العمل وبرامجها لغة الوصف الوظيفي.',
    fix: 'يُرجى السؤال عمّا إذا كانت هذه اللغة مقبولة، أو ترجمة سيرتك الذاتية.',
    source: sources.posting,
  },
}
