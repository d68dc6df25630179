import type { files as english } from '../en/files'
import { formatters, isolate } from '../format'

const { plural } = formatters('he')

/** Messages about opening files in the editor, in Hebrew. They load with the first file. */
export const files: typeof english = {
  dropHere:
    'לגרור לכאן: PDF,\u200f Word, טקסט, LinkedIn,\u200f JSON Resume או גיבוי. הקובץ ייפתח כקורות חיים נוספים.',
  pastedCv: 'זה נראה כמו קורות חיים שלמים. לחלק את הטקסט למקטעים?',
  readPasted: 'ייבוא כקורות חיים',
  opened: (title, file) =>
    `”${isolate(title)}” נפתח מהקובץ ”${isolate(file)}”. קורות החיים האחרים שלך לא השתנו.`,
  alreadyHere: (title) => `”${isolate(title)}” כבר נמצא במכשיר הזה, ופתחנו אותו. שום דבר לא השתנה.`,
  alreadyOpen: 'אלה בדיוק קורות החיים שכבר פתוחים כאן.',
  several: (count) =>
    plural(count, {
      one: 'מסמך קורות חיים אחד נוסף לקורות החיים שלך.',
      two: 'שני מסמכי קורות חיים נוספו לקורות החיים שלך.',
      other: '# מסמכי קורות חיים נוספו לקורות החיים שלך.',
    }),
  seeAll: 'לכל קורות החיים',
}
