/** Parts of a CV that have a heading. */
type LabelKey =
  | ('work' | 'education' | 'skills' | 'projects' | 'languages' | 'certificates' | 'volunteer')
  | ('awards' | 'publications' | 'interests' | 'references' | 'summary' | 'contact')

/** The words that we, not the person, put on a CV. */
export type Labels = Record<LabelKey, string> & {
  /** Describes the picture of a signature. */
  signature: string
  /** Stands for the end of something that goes on. */
  present: string
  /** Says of `{date}` that something begins then, in the form of a month beside a day. */
  from: string
}

/** Details that CVs of some countries carry beside the contact. */
export type DetailKind =
  | ('birthDate' | 'birthPlace' | 'nationality' | 'drivingLicence')
  | ('workPermit' | 'available')

/** Ability in a language that has a level of its own (self-assessment grid of the Common European Framework of Reference). */
export type Ability =
  | ('listening' | 'reading' | 'spokenInteraction')
  | ('spokenProduction' | 'writing')

/**
 * Twelve names each, January first, cased as in the middle of a line. Names and abbreviations follow Unicode CLDR 48, the
 * stand-alone abbreviations without full stops where the language has both. Japanese, Korean, Chinese and Vietnamese
 * months are numbers.
 */
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
 * leading zero). Numbers are separated as in Unicode CLDR 48, which has "03/2018" beside "05.03.2018" in German and Czech;
 * Chinese ones by full stops, as CVs have them. Czech months have no abbreviations in running text (ČSN 01 6910), nor Vietnamese ones in CVs: their short
 * form is a number.
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

/**
 * Separators between words that the paper puts beside each other. Japanese follows JIS X 4051, Chinese the W3C
 * Requirements for Chinese Text Layout (full-width signs bring their own space), Korean brackets the Hangul orthography,
 * and the French colon the Lexique de l'Imprimerie nationale. Quotes follow Unicode CLDR 48; Dutch, whose double ones CLDR
 * lacks, the Leidraad of the Taalunie. They are one character each, so French ones have no space inside.
 */
export type Punctuation = {
  /** Between two facts of one line, such as a position and an employer. */
  comma: string
  /** Between words of equal rank, such as skills. */
  list: string
  /** Between a name and what belongs to it. */
  colon: string
  /** Around what explains the word before. */
  brackets: readonly [open: string, close: string]
  /** Around what is quoted. */
  quotes: readonly [open: string, close: string]
  /** Around what is quoted in single marks; empty where the language has none. */
  singleQuotes: readonly [open: string, close: string] | readonly []
}

/**
 * First lines of a letter to somebody known by name: `{name}` in full, `{title}` such as Mrs, `{degree}` with a space
 * behind it, `{surname}`. `person` is for a name without a title, whose gender is not known; empty where the language has
 * no such form.
 */
export type Salutations = { person: string; woman: string; man: string }

/** All that a CV or letter says in its language by itself, and what people type for it. */
export type LabelTable = {
  /** Of the language, in the language. */
  name: string
  labels: Labels
  /** Level of a mother tongue. */
  native: string
  /** Names of abilities beside their levels. */
  abilities: Record<Ability, string>
  details: Record<DetailKind, string>
  /** First and last line of a letter when nobody is known by name: set phrases, which claim nothing. */
  letter: { opening: string; closing: string; openingTo?: Salutations }
  months: Months
  dates: DatePatterns
  punctuation: Punctuation
  /** Words that people type for "still going on", beside the printed one. */
  ongoing: readonly string[]
}

const dayMonthYear = { month: '{month} {year}', day: '{day} {month} {year}' }

/** The patterns that most languages share: 12 March 2021, 12/03/2021. */
export const plainDates: DatePatterns = {
  long: dayMonthYear,
  short: dayMonthYear,
  numeric: { month: '{mm}/{year}', day: '{dd}/{mm}/{year}' },
  firstDay: '1',
  range: ' – ',
  digits: '0123456789',
  order: 'day',
}
