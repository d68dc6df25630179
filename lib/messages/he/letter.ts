import type { letter as english } from '../en/letter'
import { formatters, isolate, leftToRight } from '../format'

const { plural, number } = formatters('he')

/** Messages of the editor of cover letters, in Hebrew. */
export const letter: typeof english = {
  navigation: 'חלקי המכתב',
  parts: { letter: 'מכתב', basics: 'מאת' },
  form: 'כתיבת המכתב',
  documentMenu: (title) => `”${isolate(title)}”: שינוי שם, מעבר, עוד`,
  openCv: 'פתיחת קורות החיים שלו',
  allDocuments: 'כל קורות החיים והמכתבים',
  recipientTitle: 'אל',
  recipient: {
    name: { label: 'שם', example: 'למשל: גב׳ עדה ברנדט' },
    organization: { label: 'מעסיק' },
    address: { label: 'כתובת' },
    email: { label: 'אימייל' },
  },
  letterTitle: 'תוכן המכתב',
  date: { label: 'תאריך' },
  subject: { label: 'נושא', example: 'למשל: סיעוד בלילה, משרה מספר 2041' },
  opening: { label: 'פנייה' },
  closing: { label: 'סיום', example: 'השם שלך נוסף מתחת.' },
  paragraphs: 'פסקאות',
  paragraph: (at) => `פסקה ${number(at)}`,
  addParagraph: 'הוספת פסקה',
  paragraphKeys: (modifier, alt) =>
    `Enter להוספת פסקה · ${leftToRight(`${modifier} B`)} למודגש · ${leftToRight(`${alt} ↑ ↓`)} להזזה`,
  senderHint: 'הועתק מקורות החיים שלך כשהמכתב הזה נוצר. שינויים כאן לא משפיעים על קורות החיים.',

  help: {
    title: 'הצעות AI',
    hint: 'הבחירה אילו משפטים להוסיף היא שלך.',
    ask: 'הצעת משפטים',
    askAgain: 'הצעת משפטים אחרים',
    putAway: 'דחיית הכול',
    stop: 'עצירה',
    stages: {
      sending: 'שומרים את השינויים האחרונים בחשבון שלך…',
      waiting: 'ממתינים להתחלה…',
      reading: 'קוראים…',
      drafting: 'כותבים משפטים…',
      checking: 'בודקים כל משפט מול קורות החיים שלך…',
      verifying: 'מחפשים סימוכין בקורות החיים שלך…',
    },
    claimsNothing: 'לא טוען עליך דבר',
    take: 'הוספה למכתב',
    takeAll: (count) =>
      plural(count, {
        one: 'הוספת המשפט שלא דורש אישור',
        two: 'הוספת שני המשפטים שלא דורשים אישור',
        other: 'הוספת כל # המשפטים שלא דורשים אישור',
      }),
    taken: 'נוסף',
    leans: 'מתייחס למשפט שלפניו. יש להוסיף אותו קודם.',
    leftOut: 'משפטים שמתייחסים למשפט שאינו במכתב לא נוספו.',
    nothing: 'מודל ה־AI לא כתב משפטים שאפשר להציע לך. המכתב שלך לא השתנה.',
    held: (count) =>
      plural(count, {
        one: 'משפט אחד נחסם כי הוא לא נתמך בקורות החיים שלך.',
        two: 'שני משפטים נחסמו כי הם לא נתמכים בקורות החיים שלך.',
        other: '# משפטים נחסמו כי הם לא נתמכים בקורות החיים שלך.',
      }),
    dropped: (count) =>
      plural(count, {
        one: 'משפט אחד הושמט: כפול, ארוך מדי, קלישאה, או שיש בו כתובת.',
        two: 'שני משפטים הושמטו: כפולים, ארוכים מדי, קלישאות, או שיש בהם כתובת.',
        other: '# משפטים הושמטו: כפולים, ארוכים מדי, קלישאות, או שיש בהם כתובת.',
      }),
  },

  evidence: {
    title: 'נבדק מול קורות החיים שלך',
    hint: 'אחרי הפסקה בהקלדה אנחנו מחפשים מספרים, שמות, מיומנויות, שמות תפקידים ותארים שלא מופיעים בקורות החיים שלך. זה אף פעם לא מונע ממך לשלוח.',
    allShown: (count) =>
      plural(count, {
        one: 'משפט אחד נתמך בקורות החיים שלך.',
        two: 'שני משפטים נתמכים בקורות החיים שלך.',
        other: '# משפטים נתמכים בקורות החיים שלך.',
      }),
    claimsNothing: 'המכתב הזה עוד לא טוען עליך דבר.',
    nothingMissing: 'לא מצאנו מספר, שם, מיומנות, שם תפקיד או תואר שלא מופיעים בקורות החיים שלך.',
    unchecked: (count) =>
      plural(count, {
        one: 'משפט אחד לא נבדק: הוא ארוך מדי, או בשפה שאיננו יכולים לבדוק.',
        two: 'שני משפטים לא נבדקו: הם ארוכים מדי, או בשפה שאיננו יכולים לבדוק.',
        other: '# משפטים לא נבדקו: הם ארוכים מדי, או בשפה שאיננו יכולים לבדוק.',
      }),
    some: (count) =>
      plural(count, {
        one: 'משפט אחד לא נתמך בקורות החיים שלך.',
        two: 'שני משפטים לא נתמכים בקורות החיים שלך.',
        other: '# משפטים לא נתמכים בקורות החיים שלך.',
      }),
    marked: (count) =>
      plural(count, {
        one: 'משפט אחד שלא נתמך בקורות החיים שלך',
        two: 'שני משפטים שלא נתמכים בקורות החיים שלך',
        other: '# משפטים שלא נתמכים בקורות החיים שלך',
      }),
    nothing: 'אין עדיין מה לבדוק. צריך לכתוב משפט.',
    noCv: 'קורות החיים של המכתב הזה לא נמצאים במכשיר הזה, ולכן אי אפשר לבדוק את המכתב.',
    number: (words) => `המספר שב”${isolate(words)}” לא מופיע בקורות החיים שלך.`,
    more: (count) => plural(count, { one: 'ועוד אחת.', two: 'ועוד שתיים.', other: 'ועוד #.' }),
    confirm: 'כן, זה נכון',
    confirmed: 'אושר. שמרנו את זה עם המכתב.',
    confirmedCount: (count) =>
      plural(count, {
        one: 'משפט אחד שאישרת',
        two: 'שני משפטים שאישרת',
        other: '# משפטים שאישרת',
      }),
  },
}
