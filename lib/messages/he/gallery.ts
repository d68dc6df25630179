import type { gallery as english } from '../en/gallery'
import { formatters, isolate } from '../format'

const { plural } = formatters('he')

/** Messages of the public gallery of templates, in Hebrew. */
export const gallery: typeof english = {
  title: 'תבניות',
  description: 'כל תבניות קורות החיים של Vitae, כקובצי PDF אמיתיים של קורות חיים לדוגמה.',
  heading: 'איך ייראו קורות החיים שלך',
  introduction: (count) =>
    plural(count, {
      one: 'תבנית אחת. הטקסט שלך נשאר. העמודים למטה הם קובצי PDF אמיתיים שנוצרו ב־Vitae; האנשים בדויים.',
      two: 'שתי תבניות. אפשר להחליף בכל עת, והטקסט שלך נשאר. העמודים למטה הם קובצי PDF אמיתיים שנוצרו ב־Vitae; האנשים בדויים. בעורך, ”עיצוב” מציג את קורות החיים שלך בכל אחת מהן.',
      other:
        '# תבניות. אפשר להחליף בכל עת, והטקסט שלך נשאר. העמודים למטה הם קובצי PDF אמיתיים שנוצרו ב־Vitae; האנשים בדויים. בעורך, ”עיצוב” מציג את קורות החיים שלך בכל אחת מהן.',
    }),
  filters: 'הצגת תבניות',
  audience: {
    label: 'תחום עיסוק',
    all: 'הכול',
    business: 'עסקים',
    technology: 'טכנולוגיה',
    design: 'יצירה',
    care: 'טיפול והוראה',
    science: 'מדע',
    trades: 'מלאכה',
    'first-job': 'עבודה ראשונה',
    any: 'כללי',
  },
  appearance: {
    label: 'מראה',
    all: 'הכול',
    quiet: 'פשוט',
    classic: 'קלאסי',
    modern: 'מודרני',
    bold: 'בולט',
  },
  columns: { label: 'טורים', all: 'הכול', one: 'אחד', two: 'שניים' },
  photo: { label: 'מיועדת לתמונה', all: 'הכול', with: 'כן', without: 'לא' },
  length: { label: 'דוגמה', one: 'עמוד אחד', two: 'שני עמודים' },
  list: 'תבניות',
  nothing: 'אין תבניות מתאימות. אפשר לבחור ”הכול” באחד המסננים למעלה.',
  picture: (template, person) =>
    `קורות חיים לדוגמה (${isolate(person)}, אדם בדוי) בתבנית ”${isolate(template)}”`,
  palettes: (names) => `ערכות צבעים: ${names}`,
  otherPalettes: 'בערכות צבעים אחרות',
  pictureInPalette: (template, palette) =>
    `אותם קורות חיים בתבנית ”${isolate(template)}”, ערכת הצבעים ”${isolate(palette)}”`,
  enlarge: 'הגדלה',
  examples: {
    one: (person) => `עמוד אחד: ${person}`,
    two: (person) => `שני עמודים: ${person}`,
  },
  use: 'שימוש בתבנית הזאת',
  after: 'יש התלבטות? אפשר להתחיל עם כל תבנית ולהחליף אחר כך.',
  start: 'להתחיל לכתוב',
  begun: (template) => `קורות חיים חדשים בתבנית ”${isolate(template)}”. הם יישמרו עם תחילת ההקלדה.`,
  takeForLatest: (title) => `שימוש עבור ”${isolate(title)}” במקום זאת`,
  applied: (template) => `קורות החיים האלה הם עכשיו בתבנית ”${isolate(template)}”.`,
}
