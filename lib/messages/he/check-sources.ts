import type { checkSources as english } from '../en/check-sources'

/** Sources of the checks, in Hebrew. */
export const checkSources: typeof english = {
  measured: 'נמדד בקובץ הזה, בקריאת הטקסט שלו כפי שתוכנות PDF קוראות.',
  pdf: 'תקן ה־PDF (ISO 32000): תוכנת קריאה צריכה לדעת איזה תו עומד מאחורי כל סימן.',
  accessible: 'התקן לקובצי PDF נגישים, ISO 14289 (PDF/UA), שקוראי מסך מסתמכים עליו.',
  forms: 'מגבלות מקובלות של טפסים מקוונים להגשת מועמדות.',
  posting: 'השוואה מילה במילה בין תיאור המשרה לקורות החיים שלך.',
  practice: 'עצות של אנשים שקוראים קורות חיים רבים. אין מחקר שמוכיח זאת.',
  law: 'חוקים נגד אפליה: במדינות רבות אסור למעסיקים לבקש את זה.',
}
