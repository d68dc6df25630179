import { checkBullet } from './check-bullet'
import { checkLetter } from './check-letter'
import { checkSkills } from './check-skills'
import { checkWide } from './check-wide'
import { claimsNothing } from './check-wish'
import type { Compared } from './compare-texts'
import { type Grounds, lexiconFor } from './cv/grounds'
import type { Lexicon } from './language/lexicon'
import type { Edit, Grounding, Reason } from './types'

/** Characters of a text that is checked; a field holds 2,000. */
const max = 4_000

/** Spaces, quotes, dashes and the full stop at the end say nothing. */
function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
    .replace(/[’‘]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/[–—‑]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.]+$/, '')
}

const asking = (kind: Reason['kind'], words: string): Grounding => ({
  verdict: 'confirm',
  reasons: [{ kind, verdict: 'confirm', words, place: null }],
  evidence: [],
})

function compare(edit: Edit, grounds: Grounds, lexicon: Lexicon): Compared {
  if (edit.kind === 'bullet') return checkBullet(edit, grounds, lexicon)
  if (edit.kind === 'skills') return checkSkills(edit, grounds, lexicon)
  if (edit.kind === 'letter-sentence') return checkLetter(edit, grounds, lexicon)
  return checkWide(edit, grounds, lexicon, () => false)
}

/**
 * Whether a CV licenses a text that somebody else wrote (promise 2). Default deny: what is not found in the CV,
 * said of the same things and no more strongly, is asked for or held back.
 *
 * @returns the verdict, why, and which words stand where; a text that cannot be read is asked for, never passed
 */
export function groundEdit(edit: Edit, grounds: Grounds): Grounding {
  const isSame = normalise(edit.before) === normalise(edit.after)
  if (isSame || edit.after.trim() === '') {
    const evidence = isSame && edit.entry ? [{ words: edit.after, place: edit.entry }] : []
    return { verdict: 'pass', reasons: [], evidence }
  }
  if (edit.kind === 'locked') {
    const reason: Reason = {
      kind: 'locked',
      verdict: 'block',
      words: edit.after.slice(0, max),
      place: edit.entry,
    }
    return { verdict: 'block', reasons: [reason], evidence: [] }
  }
  if (edit.kind === 'letter-sentence' && claimsNothing(edit.after)) {
    return { verdict: 'pass', reasons: [], evidence: [] }
  }
  if (edit.after.length > max || edit.before.length > max)
    return asking('length', edit.after.slice(0, 80))
  const lexicon = lexiconFor(grounds, edit.before || edit.after)
  const other = lexiconFor(grounds, edit.after)
  if (!lexicon || !other || lexicon !== other) return asking('language', edit.after.slice(0, 200))
  const { reasons, evidence } = compare(edit, grounds, lexicon)
  const verdict = reasons.some((reason) => reason.verdict === 'block')
    ? 'block'
    : reasons.length > 0
      ? 'confirm'
      : 'pass'
  return { verdict, reasons, evidence }
}
