import type { notifications as english } from '../en/notifications'
import { formatters, isolate } from '../format'

const { plural } = formatters('ar')

/** Messages of the notifications, in Arabic: the list behind the bell, and its settings. */
export const notifications: typeof english = {
  bell: (unread) =>
    plural(unread, {
      zero: 'الإشعارات',
      one: 'الإشعارات، واحد غير مقروء',
      two: 'الإشعارات، اثنان غير مقروءين',
      few: 'الإشعارات، # غير مقروءة',
      many: 'الإشعارات، # غير مقروءة',
      other: 'الإشعارات، # غير مقروءة',
    }),
  title: 'الإشعارات',
  none: 'لا إشعارات بعد. الأحداث المهمة في حسابك تظهر هنا.',
  unknown: 'لم تُحمَّل إشعاراتك بعد. المحاولة مستمرة.',
  settingsLink: 'إعدادات الإشعارات',
  unread: 'جديد',
  today: 'اليوم',
  yesterday: 'أمس',

  askedFor: {
    requirements: 'متطلبات وصف وظيفي',
    tailoring: 'اقتراحات لوصف وظيفي',
    wording: 'صياغة أفضل لنص',
    letter: 'مسودة خطاب تقديم',
    translation: 'ترجمة',
    match: 'سير ذاتية تناسب وصفًا وظيفيًا',
    interview: 'أسئلة لمقابلة عمل',
    'import-help': 'مساعدة الذكاء الاصطناعي في استيراد',
    'import-reading': 'قراءة ملف مستورد بالذكاء الاصطناعي',
    cv: 'سيرة ذاتية طلبها برنامج',
  },
  somethingAsked: 'طلبك',
  requestDone: (what) => `${what}: النتيجة جاهزة`,
  requestFailed: (what) => `${what}: تعذّر الإكمال`,
  requestFailedText: 'لم يُفقد أي شيء. يمكنك إعادة المحاولة.',
  keyCreated: (name) => `أُنشئ مفتاح API: ${isolate(name)}`,
  keyCreatedText: 'إذا لم يكن ذلك بطلب منك فيُرجى إبطاله ثم تغيير كلمة المرور.',
  newDevice: (device) => `تسجيل دخول جديد: ${device}`,
  newDeviceText: 'إذا لم يكن ذلك منك فيُرجى تسجيل الخروج منه ثم تغيير كلمة المرور.',
  deletionScheduled: (title) => `في سلة المهملات: ${isolate(title)}`,
  deletionScheduledText: (day) => `سيُحذف نهائيًا في ${day}.`,
  exportDone: 'بياناتك: جاهزة للتنزيل',
  exportDoneText: (day) => `الملف متاح حتى ${day}.`,
  exportFailed: 'بياناتك: تعذّر تصديرها',
  exportFailedText: 'لم يُفقد أي شيء. يمكنك إعادة المحاولة.',
  untitled: 'مستند',

  settings: {
    text: 'لاختيار ما نخبرك به. لا تحتوي الإشعارات أبدًا على نص من سيرك الذاتية.',
    caption: 'الأحداث وطريقة إخبارك بها',
    event: 'الحدث',
    ways: { app: 'في التطبيق', mail: 'بالبريد' },
    switchName: (event, way) => `${event}: ${way}`,
    kinds: {
      'request-done': 'اقتراحات أو مسودة أو ترجمة جاهزة',
      'request-failed': 'طلب تعذّر إكماله',
      'key-created': 'إنشاء مفتاح API',
      'new-device': 'تسجيل دخول من جهاز جديد',
      'deletion-scheduled': 'مستند سيُحذف نهائيًا',
      'export-ended': 'تصدير بياناتك جاهز أو تعذّر',
    },
    language: 'لغة الرسائل',
    noMail: 'البريد الإلكتروني غير مُعَدّ على هذا الخادم، فلا تُرسل رسائل. إشعاراتك متاحة عند الجرس.',
    notConfirmed: 'لتلقي الرسائل يُرجى تأكيد عنوانك في قسم «الحساب» أعلاه.',
    saved: 'تم الحفظ.',
  },
}
