import type { dashboard as english, KindCounts } from '../en/dashboard'
import { formatters, isolate } from '../format'

const { plural } = formatters('ar')

/** Formats "2 CVs and 1 letter"; leaves out a kind of which there is none. */
function countKinds({ resume, letter }: KindCounts): string {
  const resumes = plural(resume, {
    zero: 'لا سير ذاتية',
    one: 'سيرة ذاتية واحدة',
    two: 'سيرتان ذاتيتان',
    few: '# سير ذاتية',
    many: '# سيرة ذاتية',
    other: '# سيرة ذاتية',
  })
  const letters = plural(letter, {
    zero: 'لا خطابات',
    one: 'خطاب واحد',
    two: 'خطابان',
    few: '# خطابات',
    many: '# خطابًا',
    other: '# خطاب',
  })
  if (letter === 0) return resumes
  return resume === 0 ? letters : `${resumes} و${letters}`
}

const days = {
  zero: 'لم يبقَ أي يوم',
  one: 'بقي يوم واحد',
  two: 'بقي يومان',
  few: 'بقيت # أيام',
  many: 'بقي # يومًا',
  other: 'بقي # يوم',
}

/** Messages of the dashboard, in Arabic. */
export const dashboard: typeof english = {
  title: 'سيرك الذاتية',
  home: 'Vitae، إلى الصفحة الرئيسية',
  lists: { label: 'الصفحات', cvs: 'السير الذاتية', applications: 'طلبات التوظيف' },
  newCv: 'سيرة جديدة',
  openFile: 'فتح ملف',
  search: 'بحث في سيرك الذاتية',
  sortBy: 'ترتيب سيرك الذاتية',
  sorts: { updated: 'بحسب آخر تحرير', created: 'الأحدث أولًا', title: 'بحسب الاسم' },
  searched: {
    all: {
      found: (counts) => `نتيجة البحث: ${countKinds(counts)}`,
      nothing: (query) => `لا تحتوي أي سيرة ذاتية ولا أي خطاب على «${isolate(query)}».`,
    },
    searching: {
      found: (counts) => `نتيجة البحث حتى الآن: ${countKinds(counts)}`,
      nothing: (query) => `جارٍ البحث عن «${isolate(query)}» في كل سيرك الذاتية وخطاباتك…`,
    },
    device: {
      found: (counts) => `نتيجة البحث على هذا الجهاز: ${countKinds(counts)}`,
      nothing: (query) =>
        `لا تحتوي أي سيرة ذاتية ولا أي خطاب على هذا الجهاز على «${isolate(query)}». أما الموجودة في حسابك فقط فلا يمكن البحث فيها الآن. يُرجى إعادة المحاولة بعد عودة الاتصال.`,
    },
  },
  clearSearch: 'عرض كل السير الذاتية',
  loading: 'جارٍ تحميل سيرك الذاتية…',
  ofKind: {
    resume: {
      untitled: 'سيرة ذاتية بلا اسم',
      newName: 'اسم هذه السيرة الذاتية',
      unreadable: 'يتعذّر عرض هذه السيرة الذاتية هنا. لم يتغيّر أي شيء. يظهر السبب عند فتحها.',
      notBrought:
        'تعذّر إحضار هذه السيرة الذاتية من حسابك. لم يتغيّر أي شيء. يُرجى إعادة المحاولة بعد عودة الاتصال.',
      notRenamed: 'تعذّرت إعادة تسمية هذه السيرة الذاتية. لم يتغيّر أي شيء. يظهر السبب عند فتحها.',
      notCopied:
        'تعذّرت قراءة هذه السيرة الذاتية، ولذلك لم يُنسخ أو يُنزَّل أي شيء. يظهر السبب عند فتحها.',
    },
    letter: {
      untitled: 'خطاب بلا اسم',
      newName: 'اسم هذا الخطاب',
      unreadable: 'يتعذّر عرض هذا الخطاب هنا. لم يتغيّر أي شيء. يظهر السبب عند فتحه.',
      notBrought:
        'تعذّر إحضار هذا الخطاب من حسابك. لم يتغيّر أي شيء. يُرجى إعادة المحاولة بعد عودة الاتصال.',
      notRenamed: 'تعذّرت إعادة تسمية هذا الخطاب. لم يتغيّر أي شيء. يظهر السبب عند فتحه.',
      notCopied: 'تعذّرت قراءة هذا الخطاب، ولذلك لم يُنسخ أو يُنزَّل أي شيء. يظهر السبب عند فتحه.',
    },
  },
  more: (title) => `«${isolate(title)}»: المزيد`,
  open: 'فتح',
  rename: 'إعادة التسمية',
  tailor: 'مواءمة مع وظيفة',
  writeLetter: 'كتابة خطاب تقديم',
  letter: 'خطاب',
  fileNames: { resume: 'سيرة ذاتية', letter: 'خطاب' },
  duplicate: 'إنشاء نسخة',
  copyOf: (title) => `${title} (نسخة)`,
  duplicated: (title) => `تم إنشاء «${isolate(title)}»`,
  downloadJson: { resume: 'تنزيل بصيغة JSON Resume', letter: 'تنزيل بصيغة JSON' },
  trash: 'نقل إلى سلة المهملات',
  trashed: (title) => `نُقل «${isolate(title)}» إلى سلة المهملات`,
  notHereYet: 'في حسابك، وليس على هذا الجهاز بعد',
  notErased: (title) =>
    `تغيّر «${isolate(title)}» في مكان آخر، ولذلك لم يُحذف. يُرجى الاطلاع عليه ثم حذفه من جديد.`,
  forJob: (job) => `لوظيفة: ${isolate(job)}`,
  pages: (count) =>
    plural(count, {
      zero: 'لا صفحات',
      one: 'صفحة واحدة',
      two: 'صفحتان',
      few: '# صفحات',
      many: '# صفحة',
      other: '# صفحة',
    }),
  editedToday: (time) => `اليوم، ${time}`,
  editedYesterday: (time) => `أمس، ${time}`,
  edited: (date) => date,
  trashedOn: (date) => `في سلة المهملات منذ ${date}`,
  trashTitle: 'سلة المهملات',
  trashLink: (count) =>
    plural(count, {
      zero: 'سلة المهملات (#)',
      one: 'سلة المهملات (#)',
      two: 'سلة المهملات (#)',
      few: 'سلة المهملات (#)',
      many: 'سلة المهملات (#)',
      other: 'سلة المهملات (#)',
    }),
  trashNote: 'تبقى السير الذاتية والخطابات هنا إلى أن تُحذف نهائيًا بطلب منك.',
  trashNoteAccount: 'تبقى السير الذاتية والخطابات هنا 30 يومًا على كل أجهزتك، ثم تُحذف نهائيًا.',
  daysLeft: (count) => (count === 0 ? 'يُحذف اليوم' : plural(count, days)),
  trashEmpty: 'سلة المهملات فارغة.',
  backToCvs: 'العودة إلى سيرك الذاتية',
  restore: 'استعادة',
  restoreNamed: (title) => `استعادة «${isolate(title)}»`,
  restored: (title) => `تمت استعادة «${isolate(title)}»`,
  erase: 'حذف نهائي',
  eraseNamed: (title) => `حذف نهائي: ${isolate(title)}`,
  erased: (title) => `سيُحذف «${isolate(title)}» نهائيًا`,
  emptyTitle: 'إنشاء سيرتك الذاتية الأولى',
  emptyText: {
    device:
      'يكفي بدء الكتابة ليظهر ملف PDF الحقيقي أمامك. لا حاجة إلى حساب: يبقى نصك على هذا الجهاز.',
    tab: 'يكفي بدء الكتابة ليظهر ملف PDF الحقيقي أمامك. هذا المتصفح لا يستطيع حفظ أي شيء الآن: يُرجى تنزيل النص قبل إغلاق علامة التبويب.',
    account: 'يكفي بدء الكتابة ليظهر ملف PDF الحقيقي أمامك. يُحفظ النص في حسابك وعلى هذا الجهاز.',
    accountOnly: 'يكفي بدء الكتابة ليظهر ملف PDF الحقيقي أمامك. يُحفظ النص في حسابك.',
  },
  start: 'بدء الكتابة',
  importTitle: 'استيراد سيرتك الذاتية',
  importText:
    'يمكنك اختيار ملف PDF أو Word أو ملف مُصدَّر من خدمة أخرى، أو إفلاته في أي مكان من هذه الصفحة. تتاح لك مراجعته قبل أن يصبح سيرة ذاتية. يُقرأ على هذا الجهاز ولا يُرسل إلى أي مكان.',
  chooseFile: 'اختيار ملف',
  pasteText: 'لصق نص',
  pasteTitle: 'لصق سيرتك الذاتية كنص',
  pasteLabel: 'نص سيرتك الذاتية',
  pasteHint: 'من الأفضل إبقاء الأسطر والعناوين كما هي. تتاح لك مراجعة النص قبل أن يصبح سيرة ذاتية.',
  pasteRead: 'استيراد النص',
  waiting: (count) =>
    plural(count, {
      zero: 'لا ملفات مستوردة بانتظار المراجعة.',
      one: 'ملف مستورد واحد بانتظار المراجعة.',
      two: 'ملفان مستوردان بانتظار المراجعة.',
      few: '# ملفات مستوردة بانتظار المراجعة.',
      many: '# ملفًا مستوردًا بانتظار المراجعة.',
      other: '# ملف مستورد بانتظار المراجعة.',
    }),
  goOn: 'مراجعة',
  startEmpty: 'البدء بسيرة ذاتية فارغة',
  dropHere:
    'مكان إفلات سيرتك الذاتية: PDF أو Word أو نص أو LinkedIn أو JSON Resume أو نسخة احتياطية',
  importing: 'جارٍ قراءة الملف…',
  imported: (count) =>
    plural(count, {
      zero: 'لم تُضف أي سيرة ذاتية',
      one: 'أُضيفت سيرة ذاتية واحدة',
      two: 'أُضيفت سيرتان ذاتيتان',
      few: 'أُضيفت # سير ذاتية',
      many: 'أُضيفت # سيرة ذاتية',
      other: 'أُضيفت # سيرة ذاتية',
    }),
  alreadyHere: (count) =>
    plural(count, {
      zero: 'لا توجد هنا أي سيرة ذاتية منها',
      one: 'هذه السيرة الذاتية موجودة هنا بالفعل',
      two: 'هاتان السيرتان الذاتيتان موجودتان هنا بالفعل',
      few: 'هذه السير الذاتية (#) موجودة هنا بالفعل',
      many: 'هذه السير الذاتية (#) موجودة هنا بالفعل',
      other: 'هذه السير الذاتية (#) موجودة هنا بالفعل',
    }),
  droppedFile: 'الملف الذي أفلتّه',
  refusedTitle: (name) => `تعذّرت قراءة «${isolate(name)}».`,
  refused: {
    folder: 'إنه مجلد، أو لا يُسمح لهذا المتصفح بقراءته. يُرجى فتحه واختيار الملف الموجود فيه.',
    unreadable: 'لم يسلّمه المتصفح إلى هذه الصفحة. يُرجى اختيار الملف هنا بدلًا من ذلك.',
    'too-large': 'حجمه أكبر من أي سيرة ذاتية أو نسخة احتياطية.',
    'too-many': 'يحتوي على ملفات أكثر مما في أي نسخة احتياطية.',
    'not-json': 'ليس ملف JSON Resume ولا نسخة احتياطية من Vitae.',
    damaged: 'الأرشيف غير مكتمل أو تالف. يُرجى تنزيله أو نسخه من جديد ثم إعادة المحاولة.',
    password: 'محمي بكلمة مرور. يُرجى فك ضغطه أو حفظه بلا كلمة مرور ثم إعادة المحاولة.',
    'nothing-inside': 'لا توجد فيه سيرة ذاتية.',
    'not-a-resume': 'بعض أجزائه لا يطابق صيغة JSON Resume:',
    'newer-version':
      'أُنشئ بإصدار أحدث من Vitae. يُرجى إعادة تحميل هذه الصفحة للحصول على أحدث إصدار.',
  },
  problems: {
    'wrong-type': 'نوع القيمة غير صحيح',
    'too-long': 'النص أطول من المسموح',
    'too-many': 'عدد العناصر أكبر من المسموح',
    'too-deep': 'مستويات التداخل أكثر من المسموح',
    'too-large': 'الحجم أكبر من المسموح',
    'forbidden-key': 'الاسم غير مسموح به',
    'not-allowed': 'القيمة غير مسموح بها',
    'newer-version': 'من إصدار أحدث',
  },
  problemAt: (path, problem) => `${isolate(path)}: ${problem}`,
  wholeFile: 'الملف كله',
  moreProblems: (count) =>
    plural(count, {
      zero: 'ولا مواضع أخرى',
      one: 'وموضع آخر',
      two: 'وموضعان آخران',
      few: 'و# مواضع أخرى',
      many: 'و# موضعًا آخر',
      other: 'و# موضع آخر',
    }),
  nothingChanged: 'لم تتغيّر سيرك الذاتية.',
  dismiss: 'إغلاق هذه الرسالة',
  downloadAll: 'تنزيل كل ما على هذا الجهاز',
  downloadAllHere: 'تنزيل كل ما في علامة التبويب هذه',
  downloadingAll: 'جارٍ تجهيز التنزيل…',
  downloadedAll: (count) =>
    plural(count, {
      zero: 'لم يُنزَّل أي مستند',
      one: 'نُزّل مستند واحد في ملف واحد',
      two: 'نُزّل مستندان في ملف واحد',
      few: 'نُزّلت # مستندات في ملف واحد',
      many: 'نُزّل # مستندًا في ملف واحد',
      other: 'نُزّل # مستند في ملف واحد',
    }),
  downloadFailed: 'تعذّر إنشاء الملف. لم يُفقد أي شيء. يُرجى إعادة المحاولة بعد لحظات.',
  onThisDevice: 'على هذا الجهاز',
  inThisTab: 'في علامة التبويب هذه فقط',
  inAccount: 'في حسابك',
  inAccountText:
    'تُحفظ سيرك الذاتية على هذا الجهاز أثناء الكتابة وتُرسل إلى حسابك، فتكون متاحة على كل أجهزتك. السطر في الأعلى يوضّح متى يوجد شيء لم يصل إلى حسابك بعد.',
  accountOffer: 'يتيح لك الحساب سيرك الذاتية على كل أجهزتك، مع إصداراتها السابقة.',
  createAccount: 'إنشاء حساب',
  onlyHere: (count) =>
    plural(count, {
      zero: 'لا مستندات على هذا الجهاز فقط',
      one: 'مستند واحد على هذا الجهاز فقط',
      two: 'مستندان على هذا الجهاز فقط',
      few: '# مستندات على هذا الجهاز فقط',
      many: '# مستندًا على هذا الجهاز فقط',
      other: '# مستند على هذا الجهاز فقط',
    }),
  leftBehind:
    'تم تسجيل خروجك. مساحة التخزين في هذا المتصفح لا تستجيب، فربما ما زالت سيرك الذاتية على هذا الجهاز. إذا كان غيرك يستخدمه، فيُرجى إغلاق كل علامات تبويب Vitae وحذف بيانات هذا الموقع من إعدادات متصفحك.',
  settings: 'الإعدادات',
  theme: 'المظهر',
  themes: { system: 'الجهاز', light: 'فاتح', dark: 'داكن' },
  timeZone: 'المنطقة الزمنية',
  deviceTimeZone: (name) => `كما في الجهاز (${name})`,
}
