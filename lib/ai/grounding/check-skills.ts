import { makeSource, type Source } from './align/source'
import { type Compared, compareTexts } from './compare-texts'
import type { Grounds } from './cv/grounds'
import type { Lexicon } from './language/lexicon'
import { readText } from './reading/read-text'
import type { Reading } from './reading/types'
import type { Edit, Reason } from './types'

const itemsOf = (list: string) =>
  list
    .split(/[,;•|\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '')

/** Asks about a dropped limit in brackets behind a skill ("reading knowledge"), unless it is a short or long name. */
function withoutLimit(after: Reading, source: Source): Reason | null {
  const { text } = source.reading
  const limit = /\(([^)]{3,60})\)/.exec(text)?.[1]
  if (!limit || after.text.includes(limit) || /^[\p{Lu}\d&-]+$/u.test(limit)) return null
  const short = text.replace(/\s*\(.*$/, '')
  if (/^[\p{Lu}\d&-]+$/u.test(short)) return null
  return { kind: 'restriction', verdict: 'confirm', words: limit, place: source.placeAt(0) }
}

/** Items at most that are compared one by one. */
const max = 200

/** Each skill of the new list has to be one of the old list; one that the CV has elsewhere is asked for. */
export function checkSkills(edit: Edit, grounds: Grounds, lexicon: Lexicon): Compared {
  const cv = grounds.readIn(lexicon)
  const around = {
    lexicon,
    cv,
    entry: null,
    free: () => null,
    tenure: () => null,
    copyOf: 'nothing' as const,
  }
  const sources = itemsOf(edit.before)
    .slice(0, max)
    .map((text) => {
      const place =
        grounds.places.find((one) => one.section === 'skills' && one.text.includes(text))?.place ??
        edit.entry
      return makeSource([{ text, place }], lexicon)
    })
  const attested = grounds.attested.map((fact) => makeSource([fact], lexicon))
  const compared = itemsOf(edit.after)
    .slice(0, max)
    .map((item) => {
      const reading = readText(item, lexicon)
      let best: Compared | null = null
      for (const source of [...sources, ...attested]) {
        const one = compareTexts(reading, source, around)
        const limits = withoutLimit(reading, source)
        if (limits) one.reasons.push(limits)
        if (best === null || one.reasons.length < best.reasons.length) best = one
        if (best.reasons.length === 0) break
      }
      return best ?? compareTexts(reading, makeSource([], lexicon), around)
    })
  return {
    reasons: compared.flatMap(({ reasons }) => reasons),
    evidence: compared.flatMap(({ evidence }) => evidence),
  }
}
