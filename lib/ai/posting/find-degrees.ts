import type { SchoolLevel } from '@/lib/language/shared/school-level-names'
import { schoolLevelsIn } from '@/lib/language/shared/school-levels'

/** Degree or training that a sentence asks for. */
export type AskedDegree = { level: SchoolLevel; words: string; from: number; to: number }

/** Matches the subject of a degree after its name, up to the next sign or clause. */
const subject =
  /^(?:['’]s)?(?:[ -](?:degree|level|diploma))?(?: \(?(?:in|of|en|em|in der|im|der|des|di|de|d'|du|as|als|zum|zur|como) ?[^,.;:()\n]{2,60}?)?(?=[,.;:()\n]|$| (?:and|or|with|und|oder|mit|et|ou|avec|y|o|con|e|com)\b)/iu

/** Returns the lowest degree that a sentence asks for: "Bachelor's or Master's" needs a Bachelor. */
export function findDegree(sentence: string): AskedDegree | null {
  const found = schoolLevelsIn(sentence)
  const [first] = found.toSorted((a, b) => a.rank - b.rank)
  if (!first) return null
  const more = subject.exec(sentence.slice(first.to))?.[0] ?? ''
  const to = first.to + more.trimEnd().length
  return { level: first.level, words: sentence.slice(first.from, to), from: first.from, to }
}
