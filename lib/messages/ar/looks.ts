import type { looks as english } from '../en/looks'

/** Messages of the templates and of the choices in the design panel, in Arabic. */
export const looks: typeof english = {
  templates: {
    plain: { name: 'بسيط', reason: 'بسيط وسهل القراءة، للناس وللبرامج' },
    atelier: {
      name: 'أتيليه',
      reason: 'اسم كبير وعناوين في هامش واسع، للتصميم والهندسة المعمارية',
    },
    ledger: {
      name: 'دفتر الحسابات',
      reason: 'عناوين بين خطوط مزدوجة، للمالية والتدقيق والقانون',
    },
    fjord: {
      name: 'فيورد',
      reason: 'معلومات الاتصال والمهارات في عمود ملوّن، لإدارة المنتجات والعمليات',
    },
    broadsheet: { name: 'صحيفة', reason: 'ترويسة صحيفة وعناوين بارزة، للصحافة والتواصل' },
    signal: { name: 'إشارة', reason: 'كثيف ودقيق بلمسة من خط ثابت العرض، للمهندسين' },
    kinder: { name: 'كيندر', reason: 'دافئ ومستدير مع صورة، للتعليم والتمريض والعمل الاجتماعي' },
    capital: { name: 'كابيتال', reason: 'هوامش واسعة واسم كبير رفيع الخط، للقيادات' },
    metro: { name: 'مترو', reason: 'شريط داكن ووظائفك كمحطات على خط، للعمليات والمهن الحرفية' },
    herbarium: { name: 'معشبة', reason: 'عمودان وأحرف اسمك الأولى، للعلوم والبيئة' },
    'studio-nine': {
      name: 'استوديو ناين',
      reason: 'مساحة لونية مع اسم كبير جدًا، للتسويق والشركات الناشئة',
    },
    'nordic-form': {
      name: 'نورديك',
      reason: 'شبكة واضحة بالترتيب الذي تتوقعه المؤسسات الأوروبية',
    },
    'first-light': {
      name: 'أول ضوء',
      reason: 'التعليم والمشاريع أولًا، لوظيفتك الأولى أو لمسار مهني جديد',
    },
    'side-column': { name: 'عمود جانبي', reason: 'معلومات الاتصال والمهارات بجانب خبرتك المهنية' },
    compact: { name: 'مكثّف', reason: 'أكبر قدر في الصفحة، للسير الذاتية التقنية الطويلة' },
    academic: { name: 'أكاديمي', reason: 'التعليم والمنشورات أولًا، مع قوائم كثيفة' },
    executive: { name: 'تنفيذي', reason: 'نبذة بارزة ومساحة رحبة، للمناصب العليا' },
    'date-margin': {
      name: 'تواريخ في الهامش',
      reason: 'التواريخ في الهامش تُظهر مسيرتك المهنية بنظرة واحدة',
    },
    serif: {
      name: 'كلاسيكي بزوائد',
      reason: 'رسمي بطابع الكتب، للقانون والجامعات والخدمة العامة',
    },
    'split-header': {
      name: 'ترويسة مقسّمة',
      reason: 'معلومات الاتصال بجانب اسمك تترك مساحة أكبر للخبرة المهنية',
    },
    'large-type': { name: 'خط كبير', reason: 'سهل القراءة لضعاف البصر' },
    'photo-header': { name: 'ترويسة بصورة', reason: 'صورة بجانب اسمك حيث تتوقعها جهات العمل' },
  },
  seeLarger: 'عرض كل القوالب بحجم أكبر',
  inEveryTemplate: 'سيرتك الذاتية في كل قالب',
  columns: 'الأعمدة',
  columnCounts: { all: 'الكل', one: 'عمود', two: 'عمودان' },
  ownOrder: 'ترتيبك للأقسام يُقدَّم دائمًا على ترتيب القالب.',
  details: 'التفاصيل',
  sectionTitles: {
    label: 'عناوين الأقسام',
    choices: {
      own: 'كما في القالب',
      plain: 'عادية',
      capitals: 'أحرف كبيرة',
      ruled: 'خط تحتها',
      overlined: 'خط فوقها',
      filled: 'شريط ملوّن',
    },
  },
  datePosition: {
    label: 'موضع التواريخ',
    choices: {
      own: 'كما في القالب',
      end: 'آخر السطر',
      margin: 'في الهامش',
      inline: 'بعد العنوان',
      below: 'تحت العنوان',
    },
  },
  bullets: {
    label: 'علامات النقاط',
    choices: { own: 'كما في القالب', dot: 'دوائر', dash: 'شرطات', angle: 'أسهم' },
  },
  skills: {
    label: 'المهارات واللغات',
    choices: {
      own: 'كما في القالب',
      list: 'فقرة واحدة',
      groups: 'سطر لكل مجموعة',
      levels: 'مع المستويات',
    },
  },
  headerAlign: {
    label: 'محاذاة الترويسة',
    choices: { own: 'كما في القالب', start: 'البداية', center: 'الوسط', end: 'النهاية' },
  },
  icons: {
    label: 'أيقونات الاتصال',
    choices: { own: 'كما في القالب', shown: 'ظاهرة', hidden: 'مخفية' },
  },
  links: {
    label: 'روابط البنود',
    choices: { shown: 'العنوان كاملًا', hidden: 'كرابط على اسم البند' },
  },
  photo: {
    label: 'الصورة',
    choices: { shown: 'ظاهرة', hidden: 'مخفية' },
  },
  photoSize: {
    label: 'حجم الصورة',
    choices: { own: 'كما في القالب', small: 'صغيرة', medium: 'متوسطة', large: 'كبيرة' },
  },
  logo: 'الشعار',
  templatePhotoShape: 'شكل الصورة كما في القالب',
  photoShape: {
    label: 'شكل الصورة',
    choices: {
      upright: 'طولية',
      rounded: 'مدوّرة',
      square: 'مربعة',
      round: 'دائرية',
    },
  },
}
