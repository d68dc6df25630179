import type { linkedIn as english } from '../en/linkedin'
import { formatters } from '../format'

const { number } = formatters('hi')

/** Messages of the fields of a LinkedIn profile, in Hindi. */
export const linkedIn: typeof english = {
  title: 'LinkedIn के लिए कॉपी करें',
  about:
    'आपका रेज़्यूमे LinkedIn प्रोफ़ाइल के फ़ील्ड के हिसाब से। LinkedIn को कुछ नहीं भेजा जाता: हर टेक्स्ट कॉपी करके वहाँ पेस्ट करें।',
  summary: 'परिचय',
  skill: 'कौशल',
  startMonth: 'शुरू का महीना',
  startYear: 'शुरू का साल',
  endMonth: 'अंत का महीना',
  endYear: 'अंत का साल',
  month: 'महीना',
  year: 'साल',
  elsewhere: 'LinkedIn पर कोई फ़ील्ड नहीं',
  copy: 'कॉपी करें',
  copied: 'कॉपी हो गया',
  copyField: (label) => `कॉपी करें: ${label}`,
  copiedField: (label) => `कॉपी हो गया: ${label}`,
  lengthOf: (count, limit) => `अक्षर: ${number(limit)} में से ${number(count)}`,
  tooLong: (over, line) =>
    `सीमा से ज़्यादा अक्षर: ${number(over)}। फ़ील्ड लाइन ${number(line)} में खत्म होता है।`,
  tooManySkills: (count, limit) =>
    `कौशल: ${number(count)}। LinkedIn ज़्यादा से ज़्यादा ${number(limit)} लेता है।`,
}
