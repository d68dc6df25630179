import type { ui as english } from '../en/ui'
import { formatters, isolate } from '../format'

const { plural } = formatters('he')

/** Messages of the controls themselves, on any screen, in Hebrew. */
export const ui: typeof english = {
  close: 'סגירה',
  skipToContent: 'דילוג לתוכן',
  clear: 'ניקוי',
  dismiss: 'סגירה',
  notices: 'הודעות',
  notFetched: 'לא הצלחנו לטעון את זה. שום דבר לא אבד. כדאי לבדוק את החיבור ולנסות שוב.',
  fetching: 'טוענים שוב…',
  tryAgain: 'ניסיון חוזר',
  required: 'שדה חובה',
  move: (name) => `העברת ”${isolate(name)}”`,
  moveHelp:
    'הקשה על Enter, אחר כך על מקשי החיצים ואז שוב על Enter. הקשה על Escape מבטלת. לחיצה או הקשה מזיזות מקום אחד למעלה או למטה.',
  moveUp: 'העברה למעלה',
  moveDown: 'העברה למטה',
  lifted: (position, count) => `נבחר להעברה, מקום ${position} מתוך ${count}.`,
  moved: (position, count) => `מקום ${position} מתוך ${count}.`,
  dropped: (position, count) => `הועבר למקום ${position} מתוך ${count}.`,
  cancelled: 'ההעברה בוטלה.',
  formatting: 'סימון טקסט',
  bold: 'מודגש',
  italic: 'נטוי',
  link: 'קישור',
  linkAddress: 'כתובת אינטרנט, אימייל או מספר טלפון',
  linkApply: 'הגדרת הקישור',
  linkRemove: 'הסרת הקישור',
  linkRefused: 'מתוך PDF אפשר לפתוח רק קישורים לאינטרנט (https), לאימייל ולטלפון.',
  fieldFull: (limit) =>
    plural(limit, {
      one: 'שדה יכול להכיל תו אחד לכל היותר. הטקסט הזה לא נכנס. שום דבר לא אבד.',
      two: 'שדה יכול להכיל שני תווים לכל היותר. הטקסט הזה לא נכנס. שום דבר לא אבד.',
      other: 'שדה יכול להכיל # תווים לכל היותר. הטקסט הזה לא נכנס. שום דבר לא אבד.',
    }),
}
