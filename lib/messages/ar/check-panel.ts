import type { checkPanel as english } from '../en/check-panel'
import { formatters, isolate } from '../format'

const { plural, number } = formatters('ar')

/** Messages around the checks, in Arabic. */
export const checkPanel: typeof english = {
  title: 'فحص هذه السيرة الذاتية',
  view: 'العرض',
  views: { checks: 'الفحوص', machine: 'ما تقرؤه البرامج' },
  bars: { readable: 'سهولة القراءة', complete: 'المحتوى', match: 'المطابقة' },
  barHints: {
    readable: 'هل تستطيع البرامج قراءتها؟',
    complete: 'هل ينقصها شيء؟',
    match: 'هل تطابق الوصف الوظيفي؟',
  },
  passed: (passed, of) => `نجح ${number(passed)} من ${number(of)}`,
  compared: (open) =>
    plural(open, {
      zero: 'لا أسئلة',
      one: 'سؤال واحد',
      two: 'سؤالان',
      few: '# أسئلة',
      many: '# سؤالًا',
      other: '# سؤال',
    }),
  none: 'لا يوجد بعد ما يُفحص',
  noScore:
    'فحوص منفصلة بلا درجة إجمالية: لا أحد من الخارج يعرف كيف ترتّب برامج جهات العمل السير الذاتية.',
  toSee: (count) =>
    plural(count, {
      zero: 'لا شيء للمراجعة',
      one: 'واحد للمراجعة',
      two: 'اثنان للمراجعة',
      few: '# للمراجعة',
      many: '# للمراجعة',
      other: '# للمراجعة',
    }),
  allPassed: 'كل الفحوص ناجحة',
  passedList: (count) =>
    plural(count, {
      zero: 'لا فحوص ناجحة',
      one: 'فحص ناجح واحد',
      two: 'فحصان ناجحان',
      few: '# فحوص ناجحة',
      many: '# فحصًا ناجحًا',
      other: '# فحص ناجح',
    }),
  checked: (title) => `فحص: ${title}`,
  statuses: { pass: 'ناجح', warn: 'للمراجعة', fail: 'للإصلاح' },
  why: 'سبب أهميته',
  fix: 'المطلوب',
  source: 'المصدر',
  goTo: (words) => `الانتقال إلى «${isolate(words)}»`,
  goToField: 'الانتقال إلى هذا الحقل',
  more: (count) =>
    plural(count, {
      zero: 'ولا مواضع أخرى',
      one: 'وموضع آخر',
      two: 'وموضعان آخران',
      few: 'و# مواضع أخرى',
      many: 'و# موضعًا آخر',
      other: 'و# موضع آخر',
    }),
  reading: 'جارٍ قراءة ملف PDF…',
  unread:
    'تعذّرت قراءة ملف PDF من جديد. سيرتك الذاتية محفوظة بأمان. يُرجى إغلاق هذه النافذة وإعادة المحاولة بعد لحظات.',
  noPosting: 'لا يوجد وصف وظيفي بعد. بإضافته يظهر مدى مطابقة هذه السيرة الذاتية له.',
  paste: 'إضافة وصف وظيفي',
  another: 'فتح الوصف الوظيفي',
  readers: {
    order: 'بترتيب الملف',
    rows: 'سطرًا سطرًا',
    form: 'كحقول نموذج',
  },
  readerHints: {
    order: 'النص بترتيب تخزينه في الملف. هكذا تقرؤه معظم البرامج.',
    rows: 'البرامج البسيطة تقرأ من اليسار إلى اليمين عبر الصفحة كلها، حتى عبر الأعمدة.',
    form: 'ما تملؤه أداة الاستيراد لدينا في حقول نموذج.',
  },
  reader: 'كيف تقرؤها البرامج',
  standards: (archive) =>
    `أُنشئ ملف PDF هذا وفق معيارين: PDF/UA-1 لبرامج قراءة الشاشة و${archive} للأرشفة.`,
  archiveOnly: (archive) =>
    `أُنشئ ملف PDF هذا وفق ${archive}، معيار الأرشفة. وليستوفي أيضًا PDF/UA-1، معيار برامج قراءة الشاشة:`,
  obstacles: {
    untitled: 'يُرجى إضافة اسمك.',
    'picture-without-text': 'يُرجى إضافة اسمك، أو وصف لصورتك.',
    'missing-characters': 'يُرجى استبدال الأحرف التي لا يمكن طباعتها.',
  },
  noText: 'لم يُعثر على نص بهذه الطريقة.',
  noFields: 'لم يُعثر على حقول.',
  fields: {
    name: 'الاسم',
    email: 'البريد',
    phone: 'الهاتف',
    employer: 'جهة العمل',
    title: 'المسمى الوظيفي',
    institution: 'جهة الدراسة',
    dates: 'التواريخ',
    bullet: 'نقطة',
  },
  pageLabel: (page) => `الصفحة ${number(page)} من الملف`,
  page: {
    title: 'فحص سيرة ذاتية',
    description:
      'يكفي إفلات ملف PDF لأي سيرة ذاتية ليظهر ما تقرؤه البرامج فيه. بلا حساب، والملف يبقى على جهازك.',
    headline: 'ما تقرؤه البرامج في سيرتك الذاتية',
    text: 'يمكنك إفلات ملف PDF هنا أو اختياره. يُقرأ في هذا المتصفح ولا يُرسل إلى أي مكان.',
    choose: 'اختيار ملف PDF',
    another: 'فحص ملف PDF آخر',
    drop: 'مكان إفلات ملف PDF لفحصه',
    bring: 'استيراد هذه السيرة الذاتية',
    bringHint: 'تُفتح السيرة الذاتية في Vitae، وتتاح لك مراجعتها قبل حفظها.',
    notPdf: 'هذا ليس ملف PDF. يُرجى اختيار ملف PDF. لم يتغيّر أي شيء.',
    wait: (name) => `جارٍ قراءة «${isolate(name)}»…`,
    cancel: 'إيقاف',
    result: (name) => `نتائج «${isolate(name)}»`,
  },
}
