import type { linkedIn as english } from '../en/linkedin'
import { formatters } from '../format'

const { number } = formatters('he')

/** Messages of the fields of a LinkedIn profile, in Hebrew. */
export const linkedIn: typeof english = {
  title: 'העתקה ל-LinkedIn',
  about:
    'קורות החיים שלך לפי השדות של פרופיל LinkedIn. שום דבר לא נשלח ל-LinkedIn: אפשר להעתיק כל טקסט ולהדביק אותו שם.',
  summary: 'אודות',
  skill: 'מיומנות',
  startMonth: 'חודש התחלה',
  startYear: 'שנת התחלה',
  endMonth: 'חודש סיום',
  endYear: 'שנת סיום',
  month: 'חודש',
  year: 'שנה',
  elsewhere: 'אין שדה ב-LinkedIn',
  copy: 'העתקה',
  copied: 'הועתק',
  copyField: (label) => `העתקה: ${label}`,
  copiedField: (label) => `הועתק: ${label}`,
  lengthOf: (count, limit) => `תווים: ${number(count)} מתוך ${number(limit)}`,
  tooLong: (over, line) => `תווים עודפים: ${number(over)}. השדה נגמר בשורה ${number(line)}.`,
  tooManySkills: (count, limit) =>
    `מיומנויות: ${number(count)}. \u200fLinkedIn מקבל עד ${number(limit)}.`,
}
