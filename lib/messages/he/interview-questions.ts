import type { interviewQuestions as english } from '../en/interview-questions'
import { formatters } from '../format'

const { plural } = formatters('he')

/** Questions that may be asked in an interview, in Hebrew. */
export const interviewQuestions: typeof english = {
  forms: {
    example: (words) => `מתי היה צורך בזה: ”${words}”?`,
    years: (words) => `איזה חלק מהעבודה שלך נחשב עבור ”${words}”?`,
    degree: (words) => `המשרה דורשת ”${words}”. איך ההשכלה שלך עוזרת במשרה הזו?`,
    language: (words) => `המשרה דורשת ”${words}”. איפה השתמשת בשפה הזו?`,
    licence: (words) => `המשרה דורשת ”${words}”. איך השתמשת בזה עד עכשיו?`,
    quality: (words) => `המשרה דורשת ”${words}”. מתי אחרים יכלו לראות את זה אצלך?`,
    partly: (words) => `קורות החיים שלך מראים חלק ממה שנדרש: ”${words}”. מה עוד אפשר לומר על זה?`,
    unclear: (words) =>
      `המשרה דורשת ”${words}”. מצאנו רק משהו דומה בקורות החיים שלך. מה התשובה שלך?`,
    gap: (words) => `המשרה דורשת ”${words}”. לא מצאנו את זה בקורות החיים שלך. מה התשובה שלך?`,
    newest: (post) => `מה אפשר לספר על העבודה שלך: ”${post}”?`,
    leaving: (post) => `מה הסיבה לרצון לעזוב את ”${post}”?`,
    'short-stay': (post, _, months) =>
      plural(months, {
        one: `העבודה ”${post}” נמשכה חודש אחד. למה עזבת?`,
        two: `העבודה ”${post}” נמשכה חודשיים. למה עזבת?`,
        other: `העבודה ”${post}” נמשכה # חודשים. למה עזבת?`,
      }),
    pause: (before, after, months) =>
      plural(months, {
        one: `בקורות החיים שלך יש חודש אחד בין ”${before}” ובין ”${after}”. מה עשית אז?`,
        two: `בקורות החיים שלך יש חודשיים בין ”${before}” ובין ”${after}”. מה עשית אז?`,
        other: `בקורות החיים שלך יש # חודשים בין ”${before}” ובין ”${after}”. מה עשית אז?`,
      }),
    since: (post, _, months) =>
      plural(months, {
        one: `העבודה ”${post}” הסתיימה לפני חודש. מה עשית מאז?`,
        two: `העבודה ”${post}” הסתיימה לפני חודשיים. מה עשית מאז?`,
        other: `העבודה ”${post}” הסתיימה לפני # חודשים. מה עשית מאז?`,
      }),
    'new-field': (before, after) => `עברת מ־”${before}” אל ”${after}”. מה הסיבה לשינוי?`,
    'other-field': (post, job) =>
      `הרקע שלך הוא ”${post}”, והמשרה הזו היא ”${job}”. מה הסיבה לרצון לשנות?`,
    figure: (figure) => `מה עומד מאחורי ”${figure}”, ומה היה החלק שלך בזה?`,
    employer: (employer) => `למה דווקא ”${employer}”?`,
    yourself: () => 'מה אפשר לספר עליך?',
    strengths: () => 'במה ההצלחה שלך גדולה במיוחד?',
    weakness: () => 'מה קשה לך, ואיך ההתמודדות שלך עם זה?',
    conflict: () => 'איזה עימות היה לך בעבודה, ומה עשית?',
    failure: () => 'מה לא הצליח, ומה למדת מזה?',
    future: () => 'מה השאיפה שלך לשנים הקרובות?',
    'your-questions': () => 'יש לך שאלות אלינו?',
    how: (words) => `איך ניגשת לזה: ”${words}”?`,
    hardest: (words) => `מה היה הכי קשה בזה: ”${words}”?`,
    result: (words) => `מה יצא מזה, ואיך רואים את זה: ”${words}”?`,
    part: (words) => `מה היה החלק שלך בזה: ”${words}”?`,
    again: (words) => `מה היה נעשה היום אחרת: ”${words}”?`,
    learned: (words) => `מה למדת מזה: ”${words}”?`,
    begin: (words) => `איך להתחיל בזה כאן: ”${words}”?`,
    interest: (words) => `מה מעניין אותך בזה: ”${words}”?`,
    difficult: (words) => `מה יהיה קשה לך בזה: ”${words}”?`,
    transfer: (job, cv) =>
      `המשרה דורשת ”${job}”, ובקורות החיים שלך כתוב ”${cv}”. איך האחד עוזר לך בשני?`,
  },
}
