/** Parts of a CV that have a heading. */
type LabelKey =
  | ('work' | 'education' | 'skills' | 'projects' | 'languages' | 'certificates' | 'volunteer')
  | ('awards' | 'publications' | 'interests' | 'references' | 'summary' | 'contact')

/** The words that we, not the person, put on a CV. */
export type Labels = Record<LabelKey, string> & {
  /** Stands for the end of something that goes on. */
  present: string
  /** Says of `{date}` that something begins then, in the form of a month beside a day. */
  from: string
}

/** Details that CVs of some countries carry beside the contact. */
export type DetailKind =
  | ('birthDate' | 'birthPlace' | 'nationality' | 'drivingLicence')
  | ('workPermit' | 'available')

/** Twelve names each, January first, cased as in the middle of a line. */
export type Months = {
  /** Beside a year alone. */
  long: readonly string[]
  short: readonly string[]
  /** Beside a day, where the language inflects the name then (Polish); else the same as `long` and `short`. */
  longBesideDay: readonly string[]
  shortBesideDay: readonly string[]
  /** Further names that people type (regional and older abbreviations): name to month. */
  more: Readonly<Record<string, number>>
}

/**
 * Where the parts of a date stand: `{year}`, `{month}` (a name), `{mm}` and `{dd}` (two digits), `{m}` and `{day}` (no
 * leading zero).
 */
export type DatePatterns = {
  long: { month: string; day: string }
  short: { month: string; day: string }
  numeric: { month: string; day: string }
  /** First day of a month as it is written, where it is no plain 1. */
  firstDay: string
  /** Between the two ends of a range. */
  range: string
  /** The figures from zero to nine. */
  digits: string
  /** Which number comes first in a typed 03/04/2021; null where the language does not decide it. */
  order: 'day' | 'month' | null
}

/** Separators between words that the paper puts beside each other. */
export type Punctuation = {
  /** Between two facts of one line, such as a position and an employer. */
  comma: string
  /** Between words of equal rank, such as skills. */
  list: string
  /** Between a name and what belongs to it. */
  colon: string
  /** Around what explains the word before. */
  brackets: readonly [open: string, close: string]
}

/** All that a CV or letter says in its language by itself, and what people type for it. */
export type LabelTable = {
  /** Of the language, in the language. */
  name: string
  labels: Labels
  /** Level of a mother tongue. */
  native: string
  details: Record<DetailKind, string>
  /** First and last line of a letter when nobody is known by name: set phrases, which claim nothing. */
  letter: { opening: string; closing: string }
  months: Months
  dates: DatePatterns
  punctuation: Punctuation
  /** Words that people type for "still going on", beside the printed one. */
  ongoing: readonly string[]
}

const list = (names: string) => names.split(' ')

/**
 * Returns the months of a language from lists parted by spaces. Names and abbreviations follow Unicode CLDR 48, the
 * stand-alone abbreviations without full stops where the language has both.
 */
export function monthsOf(
  long: string,
  short = long,
  {
    longBesideDay = long,
    shortBesideDay = short,
    more = {},
  }: { longBesideDay?: string; shortBesideDay?: string; more?: Months['more'] } = {},
): Months {
  return {
    long: list(long),
    short: list(short),
    longBesideDay: list(longBesideDay),
    shortBesideDay: list(shortBesideDay),
    more,
  }
}

/** Returns months that have numbers and no names. */
export const numberedMonths = (sign: string): Months =>
  monthsOf(Array.from({ length: 12 }, (_, month) => `${month + 1}${sign}`).join(' '))

/** A pattern for a month and one for a day. */
export const pattern = (month: string, day: string) => ({ month, day })

/** Numbers with a sign between them, the day first. */
export const dayFirst = (sign: string) =>
  pattern(`{mm}${sign}{year}`, `{dd}${sign}{mm}${sign}{year}`)

/** Numbers with a sign between them, the year first. */
export const yearFirst = (sign: string) =>
  pattern(`{year}${sign}{mm}`, `{year}${sign}{mm}${sign}{dd}`)

const dayMonthYear = pattern('{month} {year}', '{day} {month} {year}')

/** The patterns that most languages share: 12 March 2021, 12/03/2021. */
export const plainDates: DatePatterns = {
  long: dayMonthYear,
  short: dayMonthYear,
  numeric: dayFirst('/'),
  firstDay: '1',
  range: ' – ',
  digits: '0123456789',
  order: 'day',
}

const dayWithStop = pattern('{month} {year}', '{day}. {month} {year}')

/** 12. März 2021, 12.03.2021. */
export const datesWithStops: DatePatterns = {
  ...plainDates,
  long: dayWithStop,
  short: dayWithStop,
  numeric: dayFirst('.'),
}

/** The signs of most languages. */
export const plainSigns: Punctuation = {
  comma: ', ',
  list: ', ',
  colon: ': ',
  brackets: [' (', ')'],
}

/** 12 de marzo de 2021. */
export const iberianDates = {
  ...plainDates,
  long: pattern('{month} de {year}', '{day} de {month} de {year}'),
}

/** 12 March 2021, 12.03.2021. */
export const stopsInNumbers = { ...plainDates, numeric: dayFirst('.') }

/** The signs of languages in Arabic letters. */
export const arabicSigns = { ...plainSigns, comma: '، ', list: '، ' }

/** Full-width signs bring their own space (W3C Requirements for Chinese Text Layout). */
export const chineseSigns = {
  comma: '，',
  list: '、',
  colon: '：',
  brackets: ['（', '）'],
} as const

const writtenOut = pattern('{year}年{month}', '{year}年{month}{day}日')

/** 2021年3月12日, 2021/03/12. */
export const signedDates: DatePatterns = {
  ...plainDates,
  long: writtenOut,
  short: writtenOut,
  numeric: yearFirst('/'),
  order: null,
}
