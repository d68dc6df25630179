/** Words of dates in documents of a language, beside those that our own documents print. */
export type DateWords = {
  /** Lists of twelve names of months: of a language without labels, or further cases. */
  months?: readonly string[]
  /** Further names, a month a group, January first: groups parted by bars, names by full stops. */
  moreMonths?: string
  /** Words for "still going on", parted by bars. */
  present?: string
}

/**
 * Words of what entries of a CV are titled with, accents left out; see `compileWords` in `lib/importers` for the notation.
 */
export type TitleWords = {
  positions?: string
  employers?: string
  /** Schools and universities. */
  schools?: string
  /** Degrees, exams at the end of a school and of an apprenticeship. */
  degrees?: string
  /** Schools, courses and certificates: they stand where a degree would, and elsewhere. */
  halfDegrees?: string
}
