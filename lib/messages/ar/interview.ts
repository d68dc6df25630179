import type { interview as english } from '../en/interview'
import { formatters, isolate } from '../format'

const { plural } = formatters('ar')

/** Messages of the screen that prepares an interview, and of the stories told there, in Arabic. */
export const interview: typeof english = {
  title: 'التحضير للمقابلة',
  heading: (job) => (job === '' ? 'التحضير للمقابلة' : `مقابلة: ${isolate(job)}`),
  questionsTab: 'الأسئلة',
  storiesTab: 'القصص',
  prepare: 'تحضير المقابلة',
  chooseCv: {
    title: 'لأي سيرة ذاتية هذا الطلب؟',
    text: 'يمكنك اختيار السيرة الذاتية التي تقدّمها. تظهر سطورها بجانب متطلبات الوظيفة.',
    none: 'لا توجد سيرة ذاتية على هذا الجهاز بعد.',
    create: 'إنشاء سيرة ذاتية',
  },
  counts: (shown, near, gaps) =>
    [
      plural(shown, {
        zero: 'في سيرتك الذاتية: #',
        one: 'في سيرتك الذاتية: #',
        two: 'في سيرتك الذاتية: #',
        few: 'في سيرتك الذاتية: #',
        many: 'في سيرتك الذاتية: #',
        other: 'في سيرتك الذاتية: #',
      }),
      near > 0 &&
        plural(near, {
          zero: 'ربما: #',
          one: 'ربما: #',
          two: 'ربما: #',
          few: 'ربما: #',
          many: 'ربما: #',
          other: 'ربما: #',
        }),
      gaps > 0 &&
        plural(gaps, {
          zero: 'غير موجود: #',
          one: 'غير موجود: #',
          two: 'غير موجود: #',
          few: 'غير موجود: #',
          many: 'غير موجود: #',
          other: 'غير موجود: #',
        }),
    ]
      .filter(Boolean)
      .join(' · '),
  states: {
    shown: 'في سيرتك الذاتية',
    partly: 'جزء منه في سيرتك الذاتية',
    gap: 'غير موجود في سيرتك الذاتية',
  },
  mayAsk: 'سؤال محتمل',
  aboutCv: 'عن سيرتك الذاتية',
  noneAboutCv: 'تظهر هنا أسئلة عن وظائفك بعد إضافتها بتواريخها إلى سيرتك الذاتية.',
  usual: 'أسئلة شائعة',
  mention: 'يمكنك ذكر',
  findMore: 'البحث عن أسئلة أخرى بالذكاء الاصطناعي',
  findAgain: 'البحث عن أسئلة من جديد',
  modelHint: 'يختار النموذج أسئلة واقتباسات ولا يكتب شيئًا بنفسه.',
  chosenBy: (model) =>
    `بعض الأسئلة من اختيار ${isolate(model)}. كل الاقتباسات منك أو من الوصف الوظيفي.`,
  noMore: 'لم يجد نموذج الذكاء الاصطناعي أسئلة يمكن التحقق منها.',
  stories: 'قصصك',
  storiesHint:
    'لحظات من عملك بكلماتك. لا تظهر أبدًا في سيرتك الذاتية ولا في رابط المشاركة، ولا تُرسل إلى نموذج ذكاء اصطناعي. توجد فقط في نسختك الاحتياطية وملف JSON الخاص بك وورقة المقابلة.',
  writeStory: 'كتابة قصة',
  chooseStory: 'اختيار قصة',
  noStories: 'لا توجد قصص بعد. يمكنك كتابة واحدة هنا أو بجانب سؤال.',
  searchStories: 'البحث في القصص',
  noneFound: 'لا توجد قصة فيها هذه الكلمات.',
  untitledStory: 'قصة بلا عنوان',
  fields: {
    title: { label: 'العنوان', example: 'مثال: ليلة توقفت المضخة' },
    situation: { label: 'الموقف', example: 'أين ومتى كان ذلك، وماذا كان يحدث؟' },
    task: { label: 'المهمة', example: 'ما الذي كان مطلوبًا منك؟' },
    action: { label: 'التصرّف', example: 'ماذا فعلت، خطوة بخطوة؟' },
    result: { label: 'النتيجة', example: 'إلى ماذا انتهى الأمر؟' },
  },
  done: 'تم',
  deleteStory: 'حذف القصة',
  storyDeleted: 'حُذفت القصة',
  lines: 'سطور من سيرتك الذاتية',
  linesHint: 'الأسئلة عن هذه السطور تعرض هذه القصة.',
  addLine: 'إضافة سطر',
  searchLines: 'البحث في سيرتك الذاتية',
  noLineFound: 'لا يوجد سطر في سيرتك الذاتية فيه هذه الكلمات.',
  lineGone: 'سطر لم يعد في سيرتك الذاتية',
  untie: (line) => `إزالة: ${isolate(line)}`,
  notForThis: (story) => `إزالة من هذا السؤال: ${isolate(story)}`,
  keptIn: (cv) => `قصصك محفوظة في «${isolate(cv)}»، السيرة الذاتية التي تتبعها هذه.`,
  onlyHere: 'في هذه السيرة الذاتية فقط:',
  moveToMaster: 'استخدام لكل الإصدارات',
  making: 'جارٍ إنشاء ملف PDF…',
  sheet: {
    fileName: 'مقابلة',
    story: (name) => `قصة: ${isolate(name)}`,
  },
}
