import type { QuotedFact } from './find-heading-facts'
import type { PostingLine } from './split-posting'

/** Returns true for a line that only leads to the next ones, or a lone word of a table. */
export const isUnfinished = (sentence: string) =>
  /^(?:(?:together )?you(?:['’]ll| will)|essential|desirable|required|preferred|erforderlich|wünschenswert|indispensable|souhaité|imprescindible|deseable)[:\s]*$/iu.test(
    sentence,
  )

/** Maximum lines of the head of an ad: title, employer and place, pay, reference. */
const maxHead = 6

/** Returns the lines around the title of an ad up to the first blank line, which name the job and ask for nothing. */
export function headOf(
  lines: readonly PostingLine[],
  title: QuotedFact | null,
): ReadonlySet<PostingLine> {
  const at = lines.findIndex(({ text }) => title?.quote.includes(text))
  const first = lines[at]
  if (!first || at >= maxHead) return new Set()
  const around = lines.filter(({ paragraph }) => paragraph === first.paragraph)
  return new Set(
    around.length <= maxHead && around.every(({ heading }) => heading === null) ? around : [],
  )
}
