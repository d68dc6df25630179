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
