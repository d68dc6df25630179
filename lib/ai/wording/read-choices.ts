import { limits } from '@/lib/resume/resume-limits'
import type { WordingAnswer } from '../prompts/wording-prompt'
import { changedShare, leadsElsewhere, maxLengthAfter } from '../tailoring/text-bounds'
import { cleanText } from '../text/clean-text'
import { detectLanguage } from '../text/detect-language'
import { losesTerm } from './own-terms'
import type { WordingWay } from './ways'
import { addsWornOut } from './worn-out'

/** Reason why a wording is dropped. */
export type ChoiceDropReason =
  | 'same'
  | 'twice'
  | 'too-long'
  | 'too-different'
  | 'address'
  | 'worn-out'
  | 'lost-term'
  /** In another language than the text. */
  | 'language'
  /** Not shortened or not split, as was requested. */
  | 'missed'
  | 'too-many'

/** Wording: one text, the bullets of a split, or the sentences of a profile. */
export type Choice = { id: string; texts: string[] }

export type ReadChoices = {
  choices: Choice[]
  dropped: { reason: ChoiceDropReason; count: number }[]
}

const maxChoices = 3
const maxParts: Readonly<Record<WordingWay, number>> = {
  rewrite: 1,
  shorten: 1,
  split: 3,
  'stronger-verb': 1,
  summarise: 5,
  own: 1,
}
/** Maximum share of changed words. A newly written profile has none to keep. */
const shares: Readonly<Record<WordingWay, number>> = {
  rewrite: 0.7,
  shorten: 0.7,
  split: 0.7,
  'stronger-verb': 0.4,
  summarise: 1,
  own: 0.8,
}
/** Maximum share of a shortened text. */
const shorter = 0.9
/** Maximum characters of a profile. */
const maxProfileLength = 700

function isTranslated(before: string, after: string): boolean {
  const [from, to] = [detectLanguage(before), detectLanguage(after)]
  return Boolean(from && to && from !== to)
}

function judge(texts: readonly string[], before: string, way: WordingWay): ChoiceDropReason | null {
  const after = texts.join(' ')
  if (after === '' || after === before) return 'same'
  if (way === 'split' && texts.length < 2) return 'missed'
  if (texts.length > maxParts[way]) return way === 'split' ? 'missed' : 'too-long'
  const longest = way === 'summarise' ? maxProfileLength : maxLengthAfter(before)
  if (after.length > longest) return 'too-long'
  if (way === 'shorten' && after.length > before.length * shorter) return 'missed'
  if (leadsElsewhere(before, after)) return 'address'
  if (addsWornOut(before, after)) return 'worn-out'
  if (way === 'summarise') return null
  const isOther = changedShare(before, after) > shares[way]
  if (!losesTerm(before, after) && !isOther) return null
  if (isTranslated(before, after)) return 'language'
  return isOther ? 'too-different' : 'lost-term'
}

/**
 * Parses the choices of a model's answer: within the bounds of the request, in the person's own terms, without clichés.
 * Whether they are true is not checked here.
 *
 * @param before plain
 * @returns at most three choices; the rest is counted
 */
export function readChoices(answer: WordingAnswer, before: string, way: WordingWay): ReadChoices {
  const choices: Choice[] = []
  const seen = new Set<string>()
  const dropped = new Map<ChoiceDropReason, number>()
  for (const written of answer.choices) {
    const texts = written.texts
      .map((text) => cleanText(text, limits.paragraph).replaceAll('\n', ' ').trim())
      .filter((text) => text !== '')
    const key = texts.join('\n').toLowerCase()
    const reason =
      choices.length >= maxChoices
        ? 'too-many'
        : seen.has(key)
          ? 'twice'
          : judge(texts, before, way)
    if (reason) dropped.set(reason, (dropped.get(reason) ?? 0) + 1)
    else choices.push({ id: `c${choices.length + 1}`, texts })
    seen.add(key)
  }
  return { choices, dropped: [...dropped].map(([reason, count]) => ({ reason, count })) }
}
