import type { readback as english } from '../en/readback'
import { formatters, isolate } from '../format'

const { plural, number } = formatters('he')

/** Messages of the check that reads a PDF back after its download, in Hebrew. They load with the check. */
export const readback: typeof english = {
  title: 'האם תוכנה יכולה לקרוא את ה־PDF הזה?',
  allBack: (count) =>
    plural(count, {
      one: 'קראנו את ה־PDF שלך בחזרה כמו מערכת גיוס: השדה היחיד שלו נמצא.',
      two: 'קראנו את ה־PDF שלך בחזרה כמו מערכת גיוס: שני השדות נמצאו.',
      other: 'קראנו את ה־PDF שלך בחזרה כמו מערכת גיוס: כל # השדות נמצאו.',
    }),
  someLost: (lost, of) =>
    plural(of, {
      one: 'ה־PDF שלך נשמר. תוכנה שקוראת אותו לא מוצאת את השדה היחיד שלו:',
      two: `ה־PDF שלך נשמר. תוכנה שקוראת אותו לא מוצאת ${number(lost)} מתוך שני שדות:`,
      other: `ה־PDF שלך נשמר. תוכנה שקוראת אותו לא מוצאת ${number(lost)} מתוך # שדות:`,
    }),
  inText: 'ה־PDF שלך נשמר. אפשר לקרוא את כל הטקסט שלו.',
  someMisplaced:
    'תוכנה עלולה לזהות את אלה כמשהו אחר. כדאי לבדוק איך הם כתובים, או לבחור תבנית אחרת:',
  kinds: {
    name: 'שם',
    email: 'אימייל',
    phone: 'טלפון',
    employer: 'מעסיק',
    title: 'שם התפקיד',
    institution: 'מוסד לימודים',
    dates: 'תאריכים',
    bullet: 'תבליט',
  },
  reasons: {
    'no-glyph': (characters) =>
      `אין גופן שכולל את ${isolate(characters)}. כדאי להשתמש בתווים אחרים.`,
    'in-pieces': 'הוא נקרא בחלקים. אפשר לקצר אותו, או לבחור תבנית אחרת ולהוריד שוב.',
    'not-found': 'הוא לא נמצא ברצף אחד. אפשר לבחור תבנית אחרת ולהוריד שוב.',
  },
  more: (count) => plural(count, { one: 'ועוד אחד', two: 'ועוד שניים', other: 'ועוד #' }),
  close: 'סגירת ההודעה',
}
