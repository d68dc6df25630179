import type { looks as english } from '../en/looks'

/** Messages of the templates and of the choices in the design panel, in Hebrew. They load with the panel. */
export const looks: typeof english = {
  templates: {
    plain: { name: 'נקייה', reason: 'פשוטה וקלה לקריאה, לאנשים ולתוכנות' },
    atelier: {
      name: 'אטלייה',
      reason: 'שם גדול וכותרות בשוליים רחבים, לעיצוב ולאדריכלות',
    },
    ledger: {
      name: 'פנקס',
      reason: 'אותיות רישיות קטנות בין קווים כפולים, לפיננסים, לביקורת ולמשפט',
    },
    fjord: {
      name: 'פיורד',
      reason: 'פרטי קשר ומיומנויות בטור צבעוני, למוצר ולתפעול',
    },
    broadsheet: {
      name: 'עיתון',
      reason: 'כותרת ראשית וכותרות משנה כמו בעיתון, לעיתונות ולתקשורת',
    },
    signal: { name: 'אות', reason: 'צפופה ומדויקת, עם גופן ברוחב קבוע, להנדסה' },
    kinder: {
      name: 'קינדר',
      reason: 'חמה ומעוגלת עם תמונה, להוראה, לסיעוד ולעבודה סוציאלית',
    },
    capital: { name: 'קפיטל', reason: 'שוליים רחבים ושם גדול ודק, להנהלה' },
    metro: {
      name: 'מטרו',
      reason: 'פס כהה ומקומות העבודה כתחנות במסלול, לתפעול ולמלאכה',
    },
    herbarium: {
      name: 'הרבריום',
      reason: 'שני טורים ומונוגרמה, למדע ולסביבה',
    },
    'studio-nine': {
      name: 'סטודיו תשע',
      reason: 'גוש צבע עם שם גדול מאוד, לשיווק ולסטארט־אפים',
    },
    'nordic-form': {
      name: 'נורדית',
      reason: 'רשת ברורה, בסדר שמוסדות אירופיים מצפים לו',
    },
    'first-light': {
      name: 'אור ראשון',
      reason: 'השכלה ופרויקטים תחילה, לעבודה ראשונה או לקריירה חדשה',
    },
    'side-column': {
      name: 'טור צד',
      reason: 'פרטי קשר ומיומנויות לצד הניסיון התעסוקתי',
    },
    compact: { name: 'קומפקטית', reason: 'הכי הרבה בעמוד, לקורות חיים טכניים ארוכים' },
    academic: {
      name: 'אקדמית',
      reason: 'השכלה ופרסומים תחילה, עם רשימות צפופות',
    },
    executive: {
      name: 'הנהלה',
      reason: 'תמצית בולטת ומרווח נדיב, לתפקידים בכירים',
    },
    'date-margin': {
      name: 'תאריכים בשוליים',
      reason: 'תאריכים בשוליים מראים את הקריירה במבט אחד',
    },
    serif: {
      name: 'קלאסית עם תגים',
      reason: 'רשמית, במראה של ספר, למשפט, לאקדמיה ולשירות הציבורי',
    },
    'split-header': {
      name: 'ראש מפוצל',
      reason: 'פרטי קשר לצד השם משאירים יותר מקום לניסיון תעסוקתי',
    },
    'large-type': { name: 'אותיות גדולות', reason: 'קלה לקריאה לאנשים עם לקות ראייה' },
    'photo-header': {
      name: 'ראש עם תמונה',
      reason: 'תמונה לצד השם, במקומות שבהם מעסיקים מצפים לה',
    },
  },
  seeLarger: 'הצגת כל התבניות בגדול',
  inEveryTemplate: 'קורות החיים שלך בכל תבנית',
  columns: 'טורים',
  columnCounts: { all: 'הכול', one: 'אחד', two: 'שניים' },
  ownOrder: 'סדר המקטעים שקבעת תמיד קודם לזה של התבנית.',
  details: 'פרטים',
  sectionTitles: {
    label: 'כותרות המקטעים',
    choices: {
      own: 'לפי התבנית',
      plain: 'רגילות',
      capitals: 'אותיות רישיות',
      ruled: 'קו מתחת',
      overlined: 'קו מעל',
      filled: 'פס צבעוני',
    },
  },
  datePosition: {
    label: 'מיקום התאריכים',
    choices: {
      own: 'לפי התבנית',
      end: 'בסוף השורה',
      margin: 'בשוליים',
      inline: 'אחרי הכותרת',
      below: 'מתחת לכותרת',
    },
  },
  bullets: {
    label: 'תבליטים',
    choices: { own: 'לפי התבנית', dot: 'נקודות', dash: 'קווים', angle: 'חיצים' },
  },
  skills: {
    label: 'מיומנויות ושפות',
    choices: {
      own: 'לפי התבנית',
      list: 'פסקה אחת',
      groups: 'שורה לכל קבוצה',
      levels: 'עם רמות',
    },
  },
  headerAlign: {
    label: 'יישור ראש העמוד',
    choices: {
      own: 'לפי התבנית',
      start: 'להתחלה',
      center: 'למרכז',
      end: 'לסוף',
    },
  },
  icons: {
    label: 'סמלים לפרטי הקשר',
    choices: { own: 'לפי התבנית', shown: 'מוצגים', hidden: 'מוסתרים' },
  },
  links: {
    label: 'קישורים של פריטים',
    choices: { shown: 'כתובת מלאה', hidden: 'כקישור על הכותרת' },
  },
  photo: {
    label: 'תמונה',
    choices: { shown: 'מוצגת', hidden: 'מוסתרת' },
  },
  photoSize: {
    label: 'גודל התמונה',
    choices: { own: 'לפי התבנית', small: 'קטן', medium: 'בינוני', large: 'גדול' },
  },
  logo: 'לוגו',
  templatePhotoShape: 'צורת התמונה לפי התבנית',
  photoShape: {
    label: 'צורת התמונה',
    choices: {
      upright: 'לאורך',
      rounded: 'פינות מעוגלות',
      square: 'ריבוע',
      round: 'עיגול',
    },
  },
}
