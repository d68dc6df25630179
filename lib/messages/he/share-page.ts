import type { sharePage as english } from '../en/share-page'

export const sharePage: typeof english = {
  cv: 'קורות חיים',
  letter: 'מכתב מקדים',
  documents: 'מסמכים',
  view: 'תצוגה',
  text: 'טקסט',
  pdf: 'PDF',
  pages: 'העמודים של ה־PDF. בטקסט אותן מילים.',
  download: 'הורדת PDF',
  passwordTitle: 'הדף הזה מוגן בסיסמה',
  passwordHint: 'יש להזין את הסיסמה שהתקבלה עם הקישור.',
  password: 'סיסמה',
  open: 'פתיחה',
  passwordWrong: 'הסיסמה שגויה. יש לנסות שוב.',
  passwordLimited: 'יותר מדי סיסמאות שגויות. יש לנסות שוב בעוד 15 דקות.',
  goneTitle: 'אין כאן מה לראות',
  goneText: 'הקישור הזה הסתיים, בוטל או לא היה קיים. כדאי לשאול את מי ששלח אותו.',
  busyTitle: 'יש לנסות שוב עוד רגע',
  busyText: 'לא ניתן היה להציג את הדף כרגע.',
}
