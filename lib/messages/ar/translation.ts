import type { translation as english } from '../en/translation'
import { formatters, isolate } from '../format'

const { plural, number } = formatters('ar')
const anyOf = new Intl.ListFormat('ar', { type: 'disjunction' })

/** Messages of the translation of a CV into another language, in Arabic. */
export const translation: typeof english = {
  open: 'ترجمة',
  openHint: 'تُنشئ سيرة ذاتية جديدة بلغة أخرى',
  title: 'ترجمة هذه السيرة الذاتية',
  language: 'الترجمة إلى',
  languages: {
    en: 'الإنجليزية',
    de: 'الألمانية',
    fr: 'الفرنسية',
    es: 'الإسبانية',
    pt: 'البرتغالية',
    it: 'الإيطالية',
  },
  about: 'تبقى هذه السيرة الذاتية كما هي، والترجمة سيرة ذاتية جديدة مرتبطة بها.',
  checked:
    'بعدها تُعرض عليك كل ترجمة بجانب نصك للمراجعة. لا يُضاف إلى السيرة الذاتية الجديدة إلا ما أكّدته، وتبقى البقية بلغتك.',
  begin: 'ترجمة',
  stop: 'إيقاف',
  stages: {
    waiting: 'بانتظار البدء…',
    reading: 'جارٍ القراءة…',
    drafting: 'جارٍ الترجمة…',
    checking: 'جارٍ المقارنة بنصك…',
    verifying: 'جارٍ التدقيق بجانب نصك…',
  },
  leave:
    'قد يستغرق ذلك دقيقة أو دقيقتين. يمكنك إغلاق هذه النافذة ومواصلة العمل، ثم فتحها من جديد لرؤية النتيجة.',
  name: (cv, language) => [cv, language].filter(Boolean).join(' – '),
  review: {
    title: 'مراجعة الترجمة',
    hint: 'قد تجعل الترجمة مسمى وظيفيًا أو مؤهلًا أو دورًا لك يبدو أكبر مما كان. يُرجى وضع علامة على كل نص يقول ما يقوله نصك.',
    alone: 'للمراجعة واحدًا واحدًا: المسميات والمؤهلات والمستويات والنصوص التي قد تدّعي أكثر',
    others: 'نصوص أخرى',
    asks: {
      level: 'المستوى',
      role: 'قد ينسب هذا إليك دورًا أكبر مما في نصك.',
    },
    sameTitle: 'مدقَّقة: بمعنى نصك نفسه',
    unreadTitle: 'غير مدقَّقة: تلزم مقارنتها بنصك',
    backed: 'بمعنى نصك نفسه.',
    differs: (said) =>
      said.length > 0
        ? `لا يذكر نصك ${anyOf.format(said.map((one) => `«${isolate(one)}»`))}. هل المعنى واحد؟`
        : 'قد لا يقول هذا ما يقوله نصك. هل المعنى واحد؟',
    counts: ({ supported, unsupported, unread }) =>
      [
        supported > 0 &&
          plural(supported, {
            zero: 'لا نصوص بالمعنى نفسه',
            one: 'نص واحد بالمعنى نفسه',
            two: 'نصّان بالمعنى نفسه',
            few: '# نصوص بالمعنى نفسه',
            many: '# نصًا بالمعنى نفسه',
            other: '# نص بالمعنى نفسه',
          }),
        unsupported > 0 &&
          plural(unsupported, {
            zero: 'لا نصوص قد تقول أكثر',
            one: 'نص واحد قد يقول أكثر',
            two: 'نصّان قد يقولان أكثر',
            few: '# نصوص قد تقول أكثر',
            many: '# نصًا قد تقول أكثر',
            other: '# نص قد تقول أكثر',
          }),
        unread > 0 &&
          plural(unread, {
            zero: 'لا نصوص غير مدقَّقة',
            one: 'نص واحد غير مدقَّق',
            two: 'نصّان غير مدقَّقين',
            few: '# نصوص غير مدقَّقة',
            many: '# نصًا غير مدقَّق',
            other: '# نص غير مدقَّق',
          }),
      ]
        .filter(Boolean)
        .join(' · '),
    same: 'المعنى نفسه',
    pair: (source, target) => `: «${isolate(source)}» – «${isolate(target)}»`,
    tickAll: (count) =>
      plural(count, {
        zero: 'لا نصوص لوضع علامة عليها',
        one: 'وضع علامة على هذا النص',
        two: 'وضع علامة على النصّين',
        few: 'وضع علامة على الكل (#)',
        many: 'وضع علامة على الكل (#)',
        other: 'وضع علامة على الكل (#)',
      }),
    confirmed: (count, of, language) =>
      `أُكّد ${number(count)} من ${number(of)}. تبقى البقية باللغة ${language}.`,
    create: 'إنشاء السيرة',
    discard: 'إلغاء الترجمة',
    notTranslated: (count) => `غير مترجم: ${number(count)}`,
    own: 'ترجمتك',
    suggested: (text) => `اقتراح الذكاء الاصطناعي: ${isolate(text)}`,
    unchanged: (texts) => `بلا تغيير: ${texts.join('، ')}.`,
    verbatim: (names) => `جهات العمل والدراسة تبقى كما هي: ${names.join('، ')}.`,
    faults: {
      missing: 'لم يُعد نموذج الذكاء الاصطناعي ترجمة.',
      unchanged: 'الترجمة مطابقة لنصك.',
      'too-long': 'الترجمة أطول بكثير من نصك.',
      number: 'في الترجمة رقم مختلف.',
      date: 'في الترجمة تاريخ مختلف.',
      name: 'في الترجمة اسم مختلف.',
      degree: 'في الترجمة مؤهل مختلف.',
      level: 'في الترجمة مستوى مختلف.',
      address: 'في الترجمة عنوان مختلف.',
      mark: 'في الترجمة روابط أو تنسيق مختلف.',
    },
  },
  done: 'سيرتك الذاتية المترجمة جاهزة.',
  left: (count, language) =>
    plural(count, {
      zero: `كل النصوص مترجمة، ولم يبقَ منها شيء باللغة ${language}.`,
      one: `نص واحد غير مترجم ويبقى باللغة ${language}.`,
      two: `نصّان غير مترجمين ويبقيان باللغة ${language}.`,
      few: `# نصوص غير مترجمة وتبقى باللغة ${language}.`,
      many: `# نصًا غير مترجم وتبقى باللغة ${language}.`,
      other: `# نص غير مترجم وتبقى باللغة ${language}.`,
    }),
  openIt: 'فتح السيرة',
}
