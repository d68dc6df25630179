import rows from './shared/work-synonyms.json' with { type: 'json' }

/** Letters that may follow a stem. */
const maxEnd = 6

/**
 * Groups of synonyms by stem. Stems of words that mean the same in a job description and in a CV are folded, one group a
 * row; en, de, fr, es, pt, it, nl. Only general words of work: names of skills and tools are in `lib/ai/lexicon`.
 */
const groups = new Map<string, number[]>()
for (const [at, row] of rows.entries()) {
  for (const stem of row.split('|')) groups.set(stem, [...(groups.get(stem) ?? []), at])
}

/** Matches titles, which are not what their holders do: a practice manager has not only led a practice. */
const titles =
  /^(?:manager|leader|supervisor|director|coordinator|koordinator|leiter|gestor|trainer|teacher)/u

/** Returns the groups of synonyms that a folded word belongs to. */
export function synonymGroupsOf(word: string): readonly number[] {
  const found: number[] = []
  if (titles.test(word)) return found
  for (let end = Math.max(2, word.length - maxEnd); end <= word.length; end++) {
    // A short stem stands for itself alone.
    if (end < 4 && end < word.length - 1) continue
    found.push(...(groups.get(word.slice(0, end)) ?? []))
  }
  return found
}
