import type { accountArchive as english } from '../en/account-archive'
import { leftToRight } from '../format'

/** Texts of the files inside the archive of an account, in Hebrew. */
export const accountArchive: typeof english = {
  readme: ({ place, day, part, isOnly, version }) =>
    `הנתונים שלך מ־Vitae בכתובת ${leftToRight(place)}, ${day}${isOnly ? '' : `: חלק ${part}`}
${isOnly ? '' : '\nהנתונים שלך מחולקים לכמה ארכיונים. אפשר לפתוח כל אחד מהם בנפרד; ביחד יש בהם הכול.\n'}
מה יש כאן
---------
${leftToRight('cvs/')}
    קורות החיים שלך בפורמט JSON Resume, שתוכנות אחרות יכולות לקרוא, והמכתבים שלך
${leftToRight('trash/')}
    אותו הדבר, לכל מה שנמצא באשפה
${leftToRight('data/documents/')}
    כל מסמך כפי שהוא שמור, עם כל הגרסאות הקודמות שלו
${leftToRight('data/')}
    החשבון שלך וההגדרות שלו, מפתחות API ללא הסודות שלהם, התראות, תגובות
${leftToRight('files/processed/')}
    התמונות שלך, וקובצי ה־PDF שמאחורי הקישורים לשיתוף (${leftToRight('kept-…')})
${leftToRight('files/exports/')}
    קובצי PDF אחרים שנוצרו
${leftToRight('files/requests/')}
    קבצים שתוכנות ביקשו בשבילך
${leftToRight('files/uploads/')}
    קבצים שהעלית ועדיין שמורים
manifest.json
    רשימת המסמכים בארכיון הזה, בשביל תוכנות
hashes.txt
    סכום ביקורת SHA-256 של כל קובץ. אפשר לבדוק אותם בפקודה:
    sha256sum -c hashes.txt

שחזור
-----
אחרי כניסה לשרת Vitae כלשהו: הגדרות, אחר כך ”הנתונים שלך”, ואז לבחור את הקובץ הזה. שום דבר שנמצא שם לא מוחלף.
בלי חשבון: לפתוח את ”קורות החיים שלך” ולגרור לשם את הקובץ הזה. במקרה כזה גרסאות קודמות וקובצי PDF ששותפו אינם
משוחזרים; הם נשארים בקובץ.

פורמט: vitae-backup, גרסה ${version}. הטקסט בקידוד UTF-8. בקבצים עם הסיומת jsonl כל שורה היא ערך JSON.
אין בארכיון הזה שום סיסמה ושום סוד של מפתח. כל מי שהקובץ הזה בידיו יכול לקרוא את כל המסמכים שלך.
`,
}
