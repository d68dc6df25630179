import type { wordRuleWords as english } from '../en/check-word-rules'
import { formatters, isolate } from '../format'
import { checkSources as sources } from './check-sources'

const { plural, number, monthRange } = formatters('ar')

/** Names of the sections that the check says in English. */
const sectionNames: Readonly<Record<string, string>> = {
  work: 'الخبرة المهنية',
  education: 'التعليم',
  skills: 'المهارات',
}

/** Messages of the checks of the text, in Arabic. */
export const wordRuleWords: typeof english = {
  'name-given': {
    title: 'الاسم مذكور',
    found: () => 'اسمك غير مذكور.',
    why: 'الاسم هو عنوان سيرتك الذاتية وجزء من اسم الملف.',
    fix: 'يُرجى إضافة اسمك.',
    source: sources.practice,
  },
  'contact-given': {
    title: 'البريد الإلكتروني والهاتف مذكوران',
    found: ({ text }) => {
      if (text === '') return 'معلومات اتصالك غير مذكورة.'
      if (text === 'phone') return 'رقم هاتفك غير مذكور.'
      return text === 'email'
        ? 'بريدك الإلكتروني غير مذكور.'
        : `لا يبدو «${isolate(text)}» بريدًا إلكترونيًا صحيحًا.`
    },
    why: 'بعض جهات العمل تراسل وبعضها يتصل.',
    fix: 'يُرجى إضافة الناقص أو تصحيح العنوان.',
    source: sources.practice,
  },
  'place-given': {
    title: 'المكان مذكور',
    found: () => 'مدينتك أو منطقتك أو بلدك غير مذكور.',
    why: 'جهات عمل كثيرة تبحث بحسب المنطقة. لا حاجة إلى عنوان الشارع.',
    fix: 'يُرجى إضافة مدينتك.',
    source: sources.practice,
  },
  'main-sections': {
    title: 'الخبرة والتعليم والمهارات موجودة',
    found: ({ text }) => `قسم «${isolate(sectionNames[text] ?? text)}» فارغ أو غير موجود.`,
    why: 'نماذج التقديم تطلب هذه الثلاثة.',
    fix: 'يُرجى إضافة ما لديك وترك ما ليس لديك.',
    source: sources.practice,
  },
  'posts-whole': {
    title: 'لكل وظيفة مسمى وجهة عمل وتاريخ بداية',
    found: ({ count, of }) =>
      `وظائف بلا مسمى وظيفي أو جهة عمل أو تاريخ بداية: ${number(count)} من ${number(of)}.`,
    why: 'نماذج التقديم تحتاج إلى الثلاثة.',
    fix: 'يُرجى إكمال الناقص.',
    source: sources.practice,
  },
  'degrees-dated': {
    title: 'لكل مؤهل تاريخ',
    found: ({ count, of, text }) =>
      count === 1
        ? `لا تاريخ للمؤهل «${isolate(text)}».`
        : `مؤهلات بلا تاريخ: ${number(count)} من ${number(of)}.`,
    why: 'نماذج التقديم تسأل عن سنة الحصول على المؤهل.',
    fix: 'يُرجى إضافة السنة التي انتهت فيها الدراسة أو ستنتهي.',
    source: sources.practice,
  },
  'skills-named': {
    title: 'المهارات والمستويات منفصلة',
    found: ({ text }) => `يبدو «${isolate(text)}» مستوى بين المهارات، أو مهارات في مكان المستوى.`,
    why: 'تبحث برامج جهات العمل عن أسماء المهارات لا عن مستوياتها.',
    fix: 'مكان المهارات هو حقل «المهارات»، ومكان درجة الإتقان هو حقل «المستوى».',
    source: sources.practice,
  },
  'sections-named': {
    title: 'لكل قسم عنوان',
    found: ({ count }) =>
      plural(count, {
        zero: 'لا أقسام بلا عنوان.',
        one: 'قسم واحد بلا عنوان.',
        two: 'قسمان بلا عنوان.',
        few: '# أقسام بلا عنوان.',
        many: '# قسمًا بلا عنوان.',
        other: '# قسم بلا عنوان.',
      }),
    why: 'بلا عنوان تبدو بنود القسم جزءًا من القسم الذي فوقه.',
    fix: 'يُرجى إضافة عنوان.',
    source: sources.practice,
  },
  'dates-understood': {
    title: 'التواريخ مقروءة للبرامج',
    found: ({ text }) => `لا تستطيع البرامج قراءة «${isolate(text)}» كتاريخ.`,
    why: 'تحسب برامج جهات العمل سنوات خبرتك من التواريخ.',
    fix: 'يُرجى إدخال الشهر والسنة، مثل «مارس 2021».',
    source: sources.practice,
  },
  'dates-possible': {
    title: 'التواريخ معقولة',
    found: ({ text }) => `لا يمكن أن يكون «${isolate(text)}» صحيحًا.`,
    why: 'نهاية تسبق البداية، أو بداية في المستقبل، خطأ في الغالب.',
    fix: 'يُرجى مراجعة التاريخ.',
    source: sources.practice,
  },
  'newest-first': {
    title: 'أحدث وظيفة أولًا',
    found: ({ text }) => `«${isolate(text)}» أحدث من الوظيفة التي فوقها.`,
    why: 'الوظيفة الأولى هي أكثر ما تنظر إليه جهات العمل.',
    fix: 'يُرجى نقلها إلى أعلى.',
    source: sources.practice,
  },
  'no-long-gaps': {
    title: 'لا فجوات طويلة',
    found: ({ text }) => `لا شيء مذكور عن الفترة ${monthRange(text)}.`,
    why: 'قد تسأل جهات العمل عنها. لا يلزم تفسيرها هنا.',
    fix: 'يمكنك إضافة ما فعلته فيها إن أردت. لا عيب في فجوة.',
    source: sources.practice,
  },
  'page-count': {
    title: 'الطول مناسب لسنوات خبرتك',
    found: ({ count, of }) =>
      `عدد الصفحات: ${number(count)}، وسنوات الخبرة المهنية: ${number(of)}.`,
    why: 'الصفحات الأخيرة نادرًا ما تُقرأ.',
    fix: 'يُرجى اختصار الوظائف الأقدم، أو استخدام «ملاءمة الصفحات» ضمن التصميم.',
    source: sources.practice,
  },
  'short-profile': {
    title: 'النبذة قصيرة',
    found: ({ count }) => `عدد أحرف النبذة: ${number(count)}.`,
    why: 'تقرأ جهات العمل بضع جمل، لا صفحة كاملة.',
    fix: 'يكفي إبقاء ما لا تقوله بقية سيرتك الذاتية.',
    source: sources.practice,
  },
  'bullet-count': {
    title: 'لكل وظيفة بضع نقاط',
    found: ({ text }) => `«${isolate(text)}» بلا نقاط، أو بنقاط كثيرة جدًا.`,
    why: 'ينبغي أن تُظهر الوظيفة ما أنجزته، لكن القوائم الطويلة لا تُقرأ.',
    fix: 'المعتاد من نقطتين إلى ست نقاط لكل وظيفة.',
    source: sources.practice,
  },
  'bullet-length': {
    title: 'النقاط سهلة القراءة',
    found: ({ count }) =>
      plural(count, {
        zero: 'لا نقاط طويلة جدًا أو قصيرة جدًا.',
        one: 'نقطة واحدة طويلة جدًا أو قصيرة جدًا.',
        two: 'نقطتان طويلتان جدًا أو قصيرتان جدًا.',
        few: '# نقاط طويلة جدًا أو قصيرة جدًا.',
        many: '# نقطة طويلة جدًا أو قصيرة جدًا.',
        other: '# نقطة طويلة جدًا أو قصيرة جدًا.',
      }),
    why: 'النقاط القصيرة سريعة القراءة، والقصيرة جدًا لا تقول الكثير.',
    fix: 'من الأفضل تقسيم الطويلة إلى اثنتين والتوسّع في القصيرة.',
    source: sources.practice,
  },
  'strong-openings': {
    title: 'النقاط تبدأ بما أنجزته',
    found: ({ text }) => `تبدأ «${isolate(text)}» بمهمتك لا بما أنجزته.`,
    why: 'ما أنجزته أبلغ مما كان مطلوبًا منك.',
    fix: 'من الأفضل البدء بالفعل، مثل «أدرت» بدلًا من «مسؤول عن إدارة»، إذا كان ذلك صحيحًا.',
    source: sources.practice,
  },
  'past-tense': {
    title: 'الوظائف السابقة بصيغة الماضي',
    found: ({ text }) => `«${isolate(text)}» بصيغة المضارع.`,
    why: 'الخلط بين الصيغ يبدو خطأ. يقرأ هذا الفحص الإنجليزية فقط.',
    fix: 'في الوظائف السابقة: «managed» بدلًا من «manage».',
    source: sources.practice,
  },
  'varied-openings': {
    title: 'النقاط تبدأ بكلمات مختلفة',
    found: ({ count, text }) => `عدد النقاط التي تبدأ بكلمة «${isolate(text)}»: ${number(count)}.`,
    why: 'الكلمة المتكررة مرة بعد مرة لا تُقرأ.',
    fix: 'من الأفضل استخدام كلمة أخرى حيث تصدق بالقدر نفسه.',
    source: sources.practice,
  },
  figures: {
    title: 'في بعض النقاط أرقام',
    found: ({ of }) =>
      plural(of, {
        zero: 'لا توجد نقاط فيها أرقام.',
        one: 'النقطة الوحيدة بلا أرقام.',
        two: 'النقطتان بلا أرقام.',
        few: 'لا أرقام في أي من النقاط، وعددها #.',
        many: 'لا أرقام في أي من النقاط، وعددها #.',
        other: 'لا أرقام في أي من النقاط، وعددها #.',
      }),
    why: 'الأرقام تجعل إنجازاتك ملموسة.',
    fix: 'يُرجى إضافة أرقام معروفة لديك، بلا تخمين.',
    source: sources.practice,
  },
  'no-first-person': {
    title: 'نقاط بلا «أنا»',
    found: ({ text }) => `في نصك كلمة «${isolate(text)}».`,
    why: 'معروف لمن هذه السيرة الذاتية.',
    fix: 'يمكن حذف الكلمة.',
    source: sources.practice,
  },
  'no-worn-phrases': {
    title: 'لا عبارات مستهلكة',
    found: ({ text }) => `«${isolate(text)}» ترد في سير ذاتية كثيرة جدًا.`,
    why: 'ما يكتبه الجميع لا يقول شيئًا عنك.',
    fix: 'من الأفضل كتابة ما فعلته ويُظهر ذلك.',
    source: sources.practice,
  },
  'no-double-bullets': {
    title: 'لا نقاط مكررة',
    found: ({ text }) => `«${isolate(text)}» موجودة مرتين.`,
    why: 'هذا خطأ نسخ في الغالب.',
    fix: 'يُرجى إزالة إحداهما.',
    source: sources.practice,
  },
  'no-double-entries': {
    title: 'لا بنود مكررة',
    found: ({ count }) =>
      plural(count, {
        zero: 'لا بنود موجودة مرتين.',
        one: 'بند واحد موجود مرتين.',
        two: 'بندان كل منهما موجود مرتين.',
        few: '# بنود كل منها موجود مرتين.',
        many: '# بندًا كل منها موجود مرتين.',
        other: '# بند كل منها موجود مرتين.',
      }),
    why: 'هذا خطأ نسخ في الغالب.',
    fix: 'يُرجى إزالة المكرر.',
    source: sources.practice,
  },
  'no-empty-entries': {
    title: 'لا بنود فارغة',
    found: ({ count }) =>
      plural(count, {
        zero: 'لا بنود فارغة.',
        one: 'بند واحد فارغ، ولذلك لا يظهر في سيرتك الذاتية.',
        two: 'بندان فارغان، ولذلك لا يظهران في سيرتك الذاتية.',
        few: '# بنود فارغة، ولذلك لا تظهر في سيرتك الذاتية.',
        many: '# بندًا فارغًا، ولذلك لا تظهر في سيرتك الذاتية.',
        other: '# بند فارغ، ولذلك لا تظهر في سيرتك الذاتية.',
      }),
    why: 'ربما نُسي ملؤه.',
    fix: 'يُرجى ملؤه أو إزالته.',
    source: sources.practice,
  },
  'even-ends': {
    title: 'النقاط تنتهي بالطريقة نفسها',
    found: ({ count, of }) => `نقاط تنتهي بطريقة مختلفة: ${number(count)} من ${number(of)}.`,
    why: 'الخلط بين نقاط تنتهي بعلامة الوقف وأخرى بلا علامة يوحي بعدم العناية.',
    fix: 'من الأفضل إنهاء كل النقاط بعلامة الوقف، أو إنهاؤها كلها من دونها.',
    source: sources.practice,
  },
  'personal-data': {
    title: 'لا بيانات شخصية لا ينبغي لجهات العمل طلبها',
    found: ({ text }) =>
      text === '' ? 'توجد صورة.' : `لا حاجة إلى «${isolate(text)}» في بلدان كثيرة.`,
    why: 'بعض جهات العمل مضطرة إلى استبعاد السير الذاتية التي فيها مثل هذه البيانات إنصافًا للجميع.',
    fix: 'من الأفضل حذفها، إلا إذا كانت معتادة في مكان التقديم.',
    source: sources.law,
  },
}
