import { foldText } from '@/lib/resume/text/fold-text'
import type { Reading } from '../reading/types'
import type { Place } from './places'

const papers: ReadonlySet<string> = new Set(['education', 'certificates', 'awards'])

/**
 * Matches a reservation behind the name of a degree, certificate or award: in brackets or behind a comma or dash,
 * two words at least.
 */
const reserve = /(?:\(|[,–—] )([^);]*\p{Ll}{2,}[^);]* \p{Ll}{3,}[^);]*)/u

/** The words that take something from a paper: "NCIDQ (two of three sections passed)", "AIC, in preparation". */
function reserveOf({ kind, section, text }: Place): readonly string[] {
  if (kind !== 'head' || !papers.has(section)) return []
  const found = text.split(' ; ').flatMap((part) => reserve.exec(part)?.[1] ?? [])
  return found.flatMap((words) => foldText(words).split(/[^\p{L}\p{N}]+/u)).filter(Boolean)
}

/** Whether a paper is told with a reserve that a text does not repeat: then it does not license the paper. */
export function isReservedAgainst(place: Place, { tokens }: Reading): boolean {
  const words = new Set(reserveOf(place).filter((word) => word.length > 3))
  return words.size > 0 && !tokens.some(({ folded }) => words.has(folded))
}
