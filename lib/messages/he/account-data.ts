import type { accountData as english } from '../en/account-data'
import { formatters, isolate, leftToRight } from '../format'

const { plural, number } = formatters('he')

/** Formats a file size in kB or MB, rounded up. */
const sizeOf = (bytes: number) =>
  leftToRight(
    bytes < 1_000_000
      ? `${number(Math.max(1, Math.ceil(bytes / 1_000)))} kB`
      : `${number(Math.ceil(bytes / 100_000) / 10)} MB`,
  )

const documents = (count: number) =>
  plural(count, {
    one: 'מסמך אחד (קורות חיים או מכתב)',
    two: 'שני מסמכים (קורות חיים ומכתבים)',
    other: `${number(count)} מסמכים (קורות חיים ומכתבים)`,
  })

/** Messages of the data export of an account, and of restoring one, in Hebrew. */
export const accountData: typeof english = {
  title: 'הנתונים שלך',
  text: 'הורדה של כל מה שבחשבון שלך.',
  leftover: {
    title: 'קורות חיים מחשבון אחר במכשיר הזה',
    text: (count, unsent, day) =>
      `${documents(count)}. שינוי אחרון: ${day}. ${plural(unsent, { one: 'באחד מהם יש', two: 'בשניים מהם יש', other: `ב־${number(unsent)} מהם יש` })} שינויים שנמצאים רק במכשיר הזה. אם החשבון ההוא עדיין קיים, כניסה אליו תשמור אותם שם.`,
    download: 'הורדה',
    adopt: 'הוספה לקורות החיים שלי',
    adopted: (count) =>
      plural(count, {
        one: 'מסמך אחד נוסף לקורות החיים שלך.',
        two: 'שני מסמכים נוספו לקורות החיים שלך.',
        other: `${number(count)} מסמכים נוספו לקורות החיים שלך.`,
      }),
    remove: 'הסרה',
    removeTitle: 'להסיר אותם מהמכשיר הזה?',
    removeText: (count) =>
      `יוסרו מכאן: ${documents(count)}. יש בהם שינויים שלא נשמרו בשום מקום אחר. אי אפשר לבטל את ההסרה.`,
    removeForGood: 'הסרה לצמיתות',
    removed: 'הוסרו מהמכשיר הזה.',
    cancel: 'ביטול',
    failed: 'זה לא הצליח. קורות החיים עדיין במכשיר הזה. אפשר לנסות שוב.',
  },
  export: {
    title: 'ייצוא הנתונים שלך',
    none: 'קורות חיים, מכתבים, גרסאות, קובצי PDF, תמונות, בקשות AI ופרטי החשבון. זה עשוי להימשך זמן מה.',
    begin: 'הכנת הורדה',
    again: 'הכנה מחדש',
    waiting: 'מתחילים…',
    running: (done, of) =>
      plural(of, {
        one: `בהכנה: ${number(done)} מתוך מסמך אחד`,
        two: `בהכנה: ${number(done)} מתוך שני מסמכים`,
        other: `בהכנה: ${number(done)} מתוך # מסמכים`,
      }),
    leave: 'אפשר לעזוב את הדף הזה. נודיע לך כשההורדה תהיה מוכנה.',
    unreached: 'השרת לא מגיב כרגע. אנחנו ממשיכים לבדוק.',
    stop: 'עצירה',
    stopped: 'נעצר. לא נוצרה הורדה, ושום דבר בחשבון שלך לא השתנה.',
    done: (packed, kept) => `הוכן ב־${packed}. זמין עד ${kept}.`,
    parts: (count) =>
      plural(count, {
        one: '',
        two: 'הנתונים שלך נמצאים בשני קבצים. אפשר לפתוח כל אחד מהם בנפרד. יש להוריד את שניהם.',
        other: 'הנתונים שלך נמצאים ב־# קבצים. אפשר לפתוח כל אחד מהם בנפרד. יש להוריד את כולם.',
      }),
    download: (part, of, bytes) =>
      of === 1 ? `הורדה (${sizeOf(bytes)})` : `הורדת חלק ${part} מתוך ${of} (${sizeOf(bytes)})`,
    links: 'קישור להורדה פועל שעה אחת. כל לחיצה על הכפתור יוצרת קישור חדש.',
    remove: 'מחיקה מהשרת',
    removed: 'ההורדה נמחקה מהשרת. החשבון שלך לא השתנה.',
    failed: 'לא הצלחנו להכין את ההורדה. שום דבר בחשבון שלך לא השתנה. אפשר לנסות שוב.',
    lost: 'ההורדה הזאת כבר לא קיימת. יש להכין הורדה חדשה.',
  },
  bring: {
    title: 'שחזור מייצוא',
    none: 'אפשר לבחור את הקבצים של ייצוא, מהשרת הזה או משרת אחר. שום דבר בחשבון שלך לא יוחלף, ושחזור של אותו קובץ פעמיים לא יוסיף דבר.',
    choose: 'בחירת קבצים',
    steps: {
      sending: (name) => `העלאת ”${isolate(name)}”`,
      waiting: (name) => `ממתינים לקריאת ”${isolate(name)}”`,
      reading: (name) => `קריאת ”${isolate(name)}”`,
      writing: (name) => `שחזור ”${isolate(name)}”`,
    },
    leave: 'אחרי שקובץ הועלה אפשר לעזוב את הדף הזה. ההמשך מתבצע בשרת.',
    done: ({ added, alreadyHere }) =>
      [
        plural(added, {
          one: 'נוסף מסמך אחד.',
          two: 'נוספו שני מסמכים.',
          other: added === 0 ? 'לא נוסף אף מסמך.' : 'נוספו # מסמכים.',
        }),
        alreadyHere === 0
          ? ''
          : plural(alreadyHere, {
              one: 'אחד כבר היה כאן.',
              two: 'שניים כבר היו כאן.',
              other: '# כבר היו כאן.',
            }),
      ]
        .filter(Boolean)
        .join(' '),
    more: ({ versions, pictures, pdfs }) =>
      [
        versions > 0 &&
          plural(versions, {
            one: 'גרסה קודמת אחת',
            two: 'שתי גרסאות קודמות',
            other: '# גרסאות קודמות',
          }),
        pictures > 0 &&
          plural(pictures, {
            one: 'תמונה או גופן',
            two: 'שתי תמונות או גופנים',
            other: '# תמונות וגופנים',
          }),
        pdfs > 0 &&
          plural(pdfs, { one: 'קובץ PDF אחד', two: 'שני קובצי PDF', other: '# קובצי PDF' }),
      ]
        .filter(Boolean)
        .join(', '),
    with: (more) => `נוספו גם: ${more}.`,
    refused: (count) =>
      plural(count, {
        one: 'קובץ אחד לא שוחזר. כל השאר שוחזר.',
        two: 'שני קבצים לא שוחזרו. כל השאר שוחזר.',
        other: '# קבצים לא שוחזרו. כל השאר שוחזר.',
      }),
    reasons: {
      damaged: 'פגום',
      password: 'מוגן בסיסמה',
      'too-large': 'גדול מדי',
      changed: 'השתנה אחרי הייצוא',
      'wrong-content': 'לא מהסוג שהשם שלו מציין',
      'newer-version': 'נוצר בגרסה חדשה יותר של Vitae',
      'no-document': 'המסמך שלו חסר: צריך לשחזר קודם את שאר החלקים, ואז שוב את החלק הזה',
      'no-room': 'החשבון שלך מלא',
    } as Readonly<Record<string, string>>,
    failures: {
      damaged: 'הקובץ חלקי או פגום. שום דבר לא השתנה. אפשר להוריד אותו שוב ולנסות מחדש.',
      'too-large': 'הקובץ גדול יותר מכל חלק של ייצוא. שום דבר לא השתנה.',
      'too-many': 'הקובץ מכיל יותר מכל חלק של ייצוא. שום דבר לא השתנה.',
      'no-export':
        'זה לא ייצוא של חשבון. שום דבר לא השתנה. קורות חיים בודדים וגיבויים של מכשיר נפתחים תחת ”קורות החיים שלך”.',
      'newer-version':
        'הקובץ נוצר בגרסה חדשה יותר של Vitae. שום דבר לא השתנה. אפשר לשחזר אותו במקום שבו נוצר, או לחכות עד שהשרת הזה יעודכן.',
      'gave-up': 'לא הצלחנו לקרוא את הקובץ. שום דבר לא אבד. אפשר לנסות שוב מאוחר יותר.',
      unsent: 'ההעלאה לא הושלמה. שום דבר לא השתנה. יש לבחור את הקובץ שוב.',
      lost: 'לא ברור איך הסתיים הייבוא הזה. מה שהוא הוסיף עדיין כאן. ליתר ביטחון כדאי לבחור את הקובץ שוב.',
    } as Readonly<Record<string, string>>,
  },
}
