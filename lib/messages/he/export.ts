import type { exportArea as english } from '../en/export'

/** Messages of the export dialog, in Hebrew. They load with it. */
export const exportArea: typeof english = {
  title: 'ייצוא',
  format: 'פורמט',
  formats: {
    pdf: { name: 'PDF', hint: 'לשליחה. נראה אותו הדבר בכל מקום.' },
    docx: { name: 'Word', hint: 'למגייסים ולאתרים שמבקשים docx. אפשר לערוך אותו.' },
    text: { name: 'טקסט פשוט', hint: 'להדבקה בטפסים מקוונים' },
    html: { name: 'דף אינטרנט', hint: 'קובץ HTML אחד לאתר או לקורא מסך' },
    markdown: { name: 'Markdown', hint: 'לרשימות, לוויקי ולאתרים כמו GitHub' },
    png: { name: 'תמונה', hint: 'עמוד אחד כתמונת PNG' },
    json: { name: 'JSON Resume, מלא', hint: 'נפתח ב־Vitae בדיוק כפי שהוא' },
    'json-resume': {
      name: 'JSON Resume, פשוט',
      hint: 'לכלים אחרים. בלי מקטעים מותאמים אישית.',
    },
    europass: {
      name: 'Europass',
      hint: 'לפורטל Europass. נפתח גם ב־Vitae, בלי העיצוב.',
    },
  },
  letterFormats: { json: { name: 'JSON, מלא' } } as Partial<Record<string, { name: string }>>,
  page: 'עמוד',
  blind: 'בלי שם, תמונה וכתובת',
  blindHint:
    'גם פרטי קשר, תאריך לידה, קישורים וממליצים לא ייכללו. קורות החיים שלכם נשארים כמו שהם.',
  blindChecking: 'מכינים ובודקים את הקובץ…',
  blindChecked: 'נבדק: קראנו את הקובץ מחדש ולא מצאנו בו שום דבר מאלה.',
  blindLeft:
    'השם שלכם או פרט קשר עדיין מופיעים בקובץ. שום דבר לא נשמר. הסירו אותם מהטקסטים ונסו שוב.',
  genderedWords: 'מילים שעשויות לגלות מגדר',
  genderedHint:
    'הן נשארות בקובץ. שנו אותן בקורות החיים אם הן עליכם. לא כל הנטיות שמגלות מגדר נמצאות.',
  fileName: 'שם הקובץ',
  save: 'הורדת הקובץ',
  saving: 'מכינים…',
  failed: 'לא הצלחנו ליצור את הקובץ. שום דבר לא אבד. אפשר לנסות שוב בעוד רגע.',
  copied: 'הועתק כטקסט פשוט.',
  nothingToCopy: 'המקטע הזה עדיין ריק, ולכן אין מה להעתיק.',
  nothingYet: 'המסמך הזה עדיין ריק, ולכן אין מה להעתיק.',
  notCopied: 'הדפדפן לא אפשר להעתיק. אפשר לייצא כטקסט פשוט במקום זאת.',
}
