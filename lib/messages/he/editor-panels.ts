import type { editorPanels as english } from '../en/editor-panels'
import { formatters, isolate } from '../format'

const { plural } = formatters('he')

/** Messages of the panels over the editor, in Hebrew. They load with the panels, not with the editor. */
export const editorPanels: typeof english = {
  find: 'חיפוש בקורות החיים האלה',
  findLabel: 'הטקסט לחיפוש',
  findNothing: 'אין תוצאות.',
  findCount: (count) => plural(count, { one: 'תוצאה אחת', two: 'שתי תוצאות', other: '# תוצאות' }),
  paletteLabel: 'חיפוש פקודות ומקטעים',
  paletteNothing: 'לא נמצאו פקודות.',
  recent: 'בשימוש לאחרונה',
  groups: {
    edit: 'עריכה',
    entry: 'הפריט הזה',
    section: 'המקטע הזה',
    add: 'הוספה',
    document: 'קורות החיים האלה',
    share: 'הורדה ושיתוף',
    view: 'תצוגה מקדימה',
    others: 'קורות חיים אחרים',
    account: 'חשבון',
    go: 'מעבר אל',
  },
  goToSection: (name) => `מעבר אל ”${isolate(name)}”`,
  duplicateThisEntry: 'שכפול הפריט הזה',
  removeThisEntry: 'הסרת הפריט הזה',
  thisEntryRemoved: 'הפריט הוסר',
  interview: 'הכנה לריאיון',
  duplicateCv: 'שכפול קורות החיים האלה',
  sampleTitle: 'בחירת דוגמה',
  sampleHint: 'כל דוגמה היא קורות חיים שלמים של אדם בדוי. היא נפתחת כקורות חיים חדשים.',
  ofEntry: (action) => `הפריט הזה: ${action}`,
  ofSection: (name, action) => `”${isolate(name)}”: ${action}`,
  moveTo: (section) => `העברה אל ”${isolate(section)}”`,
  switchTo: (title) => `מעבר אל ”${isolate(title)}”`,
  photo: 'תמונה',
  renameTitle: 'השם של קורות החיים האלה',
  renameHint: 'השם הזה גלוי רק לך. הוא אף פעם לא מודפס.',
}
