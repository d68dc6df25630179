import { type AdFact, adFacts } from '@/lib/ai/posting/place-facts'
import type { AdReading } from '@/lib/browser/jobs/applications/read-ad'

/** Words of an ad that were read: those of a fact, or of a requirement. */
export type AdMark = { id: string; kind: 'fact' | 'demand'; from: number; to: number }

const demandMark = (id: string) => `demand ${id}`
/** Ids of the marks of facts and requirements. */
export const markOf = { fact: (fact: AdFact) => `fact ${fact}`, demand: demandMark }

/** Returns the words of an ad that were read, in their order; those of a fact win over a requirement around them. */
export function adMarks({ places, demands }: AdReading): AdMark[] {
  const facts = adFacts.flatMap((fact): AdMark[] => {
    const place = places[fact]
    return place ? [{ id: markOf.fact(fact), kind: 'fact', from: place.from, to: place.to }] : []
  })
  const asked = demands.flatMap(({ id, place }): AdMark[] =>
    place ? [{ id: markOf.demand(id), kind: 'demand', ...place }] : [],
  )
  const taken: AdMark[] = []
  for (const mark of [...facts, ...asked]) {
    const isFree = !taken.some((other) => mark.from < other.to && mark.to > other.from)
    if (isFree) taken.push(mark)
  }
  return taken.toSorted((a, b) => a.from - b.from)
}

/** Returns a text in pieces: those of marks, and what stands between them. */
export function piecesOf(
  text: string,
  marks: readonly AdMark[],
): { from: number; text: string; mark: AdMark | null }[] {
  const pieces = marks.flatMap((mark, at) => {
    const before = marks[at - 1]?.to ?? 0
    return [
      { from: before, text: text.slice(before, mark.from), mark: null },
      { from: mark.from, text: text.slice(mark.from, mark.to), mark },
    ]
  })
  const end = marks.at(-1)?.to ?? 0
  return [...pieces, { from: end, text: text.slice(end), mark: null }].filter(
    (piece) => piece.text !== '',
  )
}
