import tables from '@/dist/languages/titles.json' with { type: 'json' }

/**
 * Words of what entries of a CV are titled with, accents left out; see `compileWords` in `lib/importers` for the
 * notation. Danish and Norwegian positions, employers and schools are among the Swedish.
 */
type TitleWords = {
  positions?: string
  employers?: string
  /** Schools and universities. */
  schools?: string
  /** Degrees, exams at the end of a school and of an apprenticeship. */
  degrees?: string
  /** Schools, courses and certificates: they stand where a degree would, and elsewhere. */
  halfDegrees?: string
}

// Words of scripts without spaces are looked for in this order.
export const titleTables: Readonly<Record<string, TitleWords>> = tables

/** Returns the words of all languages for a part of an entry, a language a cell. */
export const titleCells = (part: keyof TitleWords): readonly string[] =>
  Object.values(titleTables).flatMap((table) => table[part] ?? [])
