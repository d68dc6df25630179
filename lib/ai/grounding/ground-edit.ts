import { claimsNothing } from './check-wish'
import { askAbout, findEvidence } from './checks/new-words'
import { findOwnWords } from './checks/own-words'
import { saysWords } from './checks/types'
import { type CheckPart, checkParts, compareTexts, findReasons } from './compare'
import { type Grounds, lexiconFor } from './cv/grounds'
import type { Edit, Grounding, Reason } from './types'

/** Maximum characters of a checked text; as many as a field holds. */
const max = 4_000

/** Normalises spaces, quotes, dashes and the final full stop. */
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

/** Drops reasons whose words are part of a blocking reason, so that a name is reported once. */
const wholeOnly = (reasons: readonly Reason[]): Reason[] =>
  reasons.filter(
    ({ words }, at) =>
      !reasons.some(
        (other, i) =>
          i !== at &&
          other.verdict === 'block' &&
          saysWords(other.words, words) &&
          (other.words !== words || i < at),
      ),
  )

const allParts: ReadonlySet<CheckPart> = new Set(checkParts)

/**
 * Checks whether a CV licenses a text written by somebody else (promise 2). The person's own words pass; a fact that
 * the CV has nowhere, or another number, is blocked; everything else is one question.
 *
 * @param parts default: all; a bench omits one to measure it
 * @returns the verdict, the reasons, and the evidence; a text that cannot be read is `confirm`, never `pass`
 */
export function groundEdit(
  edit: Edit,
  grounds: Grounds,
  parts: ReadonlySet<CheckPart> = allParts,
): Grounding {
  const isSame = normalise(edit.before) === normalise(edit.after)
  if (isSame || edit.after.trim() === '') {
    const evidence = isSame && edit.entry ? [{ words: edit.after, place: edit.entry }] : []
    return { verdict: 'pass', reasons: [], evidence }
  }
  if (edit.kind === 'locked') {
    const words = edit.after.slice(0, max)
    const reason: Reason = { kind: 'locked', verdict: 'block', words, place: edit.entry }
    return { verdict: 'block', reasons: [reason], evidence: [] }
  }
  if (edit.kind === 'letter-sentence' && claimsNothing(edit.after, edit.advert)) {
    return { verdict: 'pass', reasons: [], evidence: [] }
  }
  if (edit.after.length > max || edit.before.length > max)
    return asking('length', edit.after.slice(0, 80))
  const lexicon = lexiconFor(grounds, edit.before || edit.after)
  const other = lexiconFor(grounds, edit.after)
  if (!lexicon || lexicon !== other) return asking('language', edit.after.slice(0, 200))
  const comparison = compareTexts(edit, grounds, lexicon, parts.has('arithmetic'))
  const copied = parts.has('copies') ? findOwnWords(comparison) : null
  if (copied) return { verdict: 'pass', reasons: [], evidence: copied }
  const reasons = wholeOnly(findReasons(comparison, parts))
  const blocked = reasons.filter(({ verdict }) => verdict === 'block')
  return {
    verdict: blocked.length > 0 ? 'block' : 'confirm',
    reasons: [...blocked, ...askAbout(comparison, reasons)],
    evidence: findEvidence(comparison),
  }
}
