import type { comments as english } from '../en/comments'

export const comments: typeof english = {
  loading: 'ההערות נטענות…',
  none: 'עדיין אין הערות. אפשר להתיר הערות בהגדרות של קישור לשיתוף, והן יופיעו כאן.',
  closed: (count) => `הערות סגורות: ${count}`,
  whole: 'על המסמך כולו',
  changed: 'המילים האלה השתנו מאז, או שאינן עוד.',
  goTo: 'מעבר אל המילים',
  answer: 'התשובה שלך',
  answerHint: 'כל מי שהקישור הזה בידיו יכול לקרוא אותה.',
  send: 'שליחת התשובה',
  you: 'התשובה שלך',
  resolve: 'סימון כטופל',
  reopen: 'פתיחה מחדש',
  remove: 'מחיקה',
  removed: 'ההערה נמחקה',
  suggested: 'הוצע במקום',
  accept: 'אימוץ',
  dismiss: 'דחייה',
  states: {
    resolved: 'טופל',
    dismissed: 'ההצעה נדחתה',
    taken: 'ההצעה אומצה',
  },
}
