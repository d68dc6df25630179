import type { exportArea as english } from '../en/export'

/** Messages of the export dialog, in Arabic. */
export const exportArea: typeof english = {
  title: 'تصدير',
  format: 'الصيغة',
  formats: {
    pdf: { name: 'PDF', hint: 'للإرسال. شكله واحد في كل مكان.' },
    docx: { name: 'Word', hint: 'لمسؤولي التوظيف والمواقع التي تطلب صيغة docx. قابل للتحرير.' },
    text: { name: 'نص عادي', hint: 'للصق في نماذج التقديم على الإنترنت' },
    html: { name: 'صفحة ويب', hint: 'ملف HTML واحد لموقع إلكتروني أو قارئ شاشة' },
    markdown: { name: 'Markdown', hint: 'للملاحظات ومواقع الويكي ومواقع مثل GitHub' },
    png: { name: 'صورة', hint: 'صفحة واحدة كصورة PNG' },
    json: { name: 'JSON Resume كامل', hint: 'يُفتح في Vitae كما هو تمامًا' },
    'json-resume': {
      name: 'JSON Resume بسيط',
      hint: 'لأدوات أخرى. بلا الأقسام المخصّصة.',
    },
    europass: { name: 'Europass', hint: 'لبوابة Europass. يُفتح في Vitae أيضًا، بلا التصميم.' },
  },
  letterFormats: { json: { name: 'JSON كامل' } },
  page: 'الصفحة',
  blind: 'من دون الاسم والصورة والعنوان',
  blindHint:
    'يحذف أيضًا بيانات الاتصال وتاريخ الميلاد والروابط والمراجع. تبقى سيرتك الذاتية كما هي.',
  blindChecking: 'جارٍ تجهيز الملف وفحصه…',
  blindChecked: 'تم الفحص: قرأنا الملف من جديد ولم نجد فيه شيئًا من ذلك.',
  blindLeft:
    'ما زال اسمك أو إحدى بيانات الاتصال في الملف. لم يُحفظ شيء. احذفها من نصوصك ثم حاول مرة أخرى.',
  genderedWords: 'كلمات قد تكشف الجنس',
  genderedHint:
    'تبقى في الملف. غيّرها في سيرتك الذاتية إن كانت تخصك. لا نجد كل اللواحق والأفعال التي تكشف الجنس.',
  fileName: 'اسم الملف',
  save: 'تنزيل الملف',
  saving: 'جارٍ التجهيز…',
  failed: 'تعذّر إنشاء الملف. لم يُفقد أي شيء. يُرجى إعادة المحاولة بعد لحظات.',
  copied: 'نُسخ كنص عادي.',
  nothingToCopy: 'ما زال هذا القسم فارغًا، فلا يوجد ما يُنسخ.',
  nothingYet: 'ما زال هذا المستند فارغًا، فلا يوجد ما يُنسخ.',
  notCopied: 'لم يسمح المتصفح بالنسخ. يمكنك التصدير كنص عادي بدلًا من ذلك.',
}
