import type { SourceLine, SourceText } from '../source/source-types'

/** Matches a date at the start of a line, with text behind it: "2019 – 2021 Clerk", "03/2019 Clerk". */
const leadingDate = /^[^\p{L}\p{N}]*(?:\p{L}{3,10}\.?\s+|\d{1,2}[./]){0,2}(?:19|20)\d{2}\b/u

/** Maximum distance of two starts in a column, in points. */
const tolerance = 6

/** Returns where a date with text beside it starts; null if the line has none. */
function startOfDate({ text, box, running, pieces }: SourceLine): number | null {
  const found = running ? null : leadingDate.exec(text)
  if (!found) return null
  const isFollowed = pieces.length > 1 || /\p{L}{3}/u.test(text.slice(found[0].length))
  return isFollowed ? box.x : null
}

/** Returns whether two lines or more of the pages begin with a date at the same place, beside text. */
export function hasDateColumn({ layout, lines }: SourceText): boolean {
  if (layout !== 'pages') return false
  const starts = lines.flatMap((line) => startOfDate(line) ?? []).sort((a, b) => a - b)
  return starts.some(
    (start, at) => (starts[at + 1] ?? Number.POSITIVE_INFINITY) - start <= tolerance,
  )
}
