/** Words before a date of birth, in the languages that the list of gendered words has, and in some more. */
const words = [
  ...['born', 'date of birth', 'birth date', 'birthdate', 'birthday', 'd\\.?o\\.?b'],
  ...['geb', 'geboren', 'geburtsdatum', 'geburtstag', 'geboortedatum'],
  ...['née?', 'date de naissance', 'nacid[oa]', 'fecha de nacimiento'],
  ...['nat[oa]', 'data di nascita', 'nascid[oa]', 'data de nascimento'],
  ...['ur', 'urodzon[ya]', 'data urodzenia', 'narozena?', 'datum narození', 'född', 'födelsedatum'],
  ...['născut[ăa]?', 'data nașterii', 'doğum tarihi', 'ngày sinh', 'sinh ngày', 'tanggal lahir'],
  ...['дата народження', 'народив(?:ся|лась|лася)', 'дата рождения', 'родил(?:ся|ась)'],
  ...['ημερομηνία γέννησης', 'γεννήθηκε', 'תאריך לידה', 'تاريخ الميلاد', 'تاریخ تولد', 'जन्म तिथि'],
  ...['生年月日', '出生日期', '생년월일'],
].join('|')

const month = '\\p{L}{3,12}\\.?'
const number = '\\d{1,2}'
const year = '(?:19|20)\\d{2}'

/**
 * Dates after a word of birth, with the words up to the date as first group. A year alone is left where no such word stands
 * right before it: it may be that of a job.
 */
export const birthDates = new RegExp(
  `((?<![\\p{L}\\p{M}])(?:${words})[.:]?\\s*(?:\\(?(?:on|in|am|le|el|il|em|op|w|dnia)\\s+)?)` +
    `(?:${number}[.\\s]*(?:(?:de|of)\\s+)?${month}\\s*(?:(?:de|of)\\s+)?,?\\s*${year}` +
    `|${month}\\s+${number},?\\s+${year}|\\d{1,4}[./-]\\s?\\d{1,2}[./-]\\s?\\d{1,4}|${year}(?:年\\d{1,2}月\\d{1,2}日)?)`,
  'giu',
)
