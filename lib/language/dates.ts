import tables from '@/dist/languages/dates.json' with { type: 'json' }

/** Words of dates in documents of a language, beside those that our own documents print. */
type DateWords = {
  /** Lists of twelve names of months: of a language without labels, or further cases. */
  months?: readonly string[]
  /**
   * Further names, a month a group, January first: groups parted by bars, names by full stops. Polish has Roman months, as
   * years of schools and work are written ("i" is the word for "and"); Arabic those of the Levant and the Maghreb.
   */
  moreMonths?: string
  /** Words for "still going on", parted by bars. */
  present?: string
  /** Words, parted by bars, that separate a range in this language and join two years in others. */
  rangeWords?: string
  /** Further names of seasons and parts of a year that are written out, parted by bars. */
  seasons?: string
  /** Words, parted by bars, for a half of a year, whose number precedes or follows: "1. Halbjahr". */
  halves?: string
  /** Whether the day comes first in 03/04/2021 although our own documents leave that open, or have no such language. */
  isDayFirst?: boolean
}

/** Words of dates that only the import reads, by primary tag. */
export const dateTables: Readonly<Record<string, DateWords>> = tables
