import { wordsOf } from '@/lib/language/posting'
import { foldText } from '@/lib/language/unicode/fold-text'
import { asPhraseLanguage } from '@/lib/language/word-forms'
import { limits } from '@/lib/resume/resume-limits'
import type { WordingAnswer } from '../prompts/wording-prompt'
import { changedShare, leadsElsewhere, maxLengthAfter } from '../tailoring/text-bounds'
import { cleanText } from '../text/clean-text'
import { detectLanguage } from '../text/detect-language'
import { holdsAxis } from './holds-axis'
import { lineStyle } from './line-style'
import { losesTerm } from './own-terms'
import { takesFromAround } from './takes-from-around'
import { noContext, type TextContext } from './text-context'
import type { WordingAxis, WordingWay } from './ways'
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
  /** With facts of a neighbouring line. */
  | 'around'
  /** In another language than the text. */
  | 'language'
  /** Not shortened or not split, as was requested. */
  | 'missed'
  | 'too-many'

/** Wording: one text, the bullets of a split, or the sentences of a profile. */
export type Choice = {
  id: string
  texts: string[]
  /** Axis that it follows; absent if it does not, or if its way asks for one thing. */
  axis?: WordingAxis
  /** Whether it is in another form than most lines of its entry: nominal among verbal ones, or verbal among nominal ones. */
  isOtherStyle?: true
}

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

function judge(
  texts: readonly string[],
  before: string,
  way: WordingWay,
  { told }: TextContext,
): ChoiceDropReason | null {
  const after = texts.join(' ')
  if (after === '' || after === before) return 'same'
  if (way === 'split' && texts.length < 2) return 'missed'
  if (texts.length > maxParts[way]) return way === 'split' ? 'missed' : 'too-long'
  const longest = way === 'summarise' ? maxProfileLength : maxLengthAfter(before, told)
  if (after.length > longest) return 'too-long'
  if (way === 'shorten' && after.length > before.length * shorter) return 'missed'
  if (leadsElsewhere(before, after)) return 'address'
  if (addsWornOut(before, after)) return 'worn-out'
  if (way === 'summarise') return null
  const isOther = changedShare(before, after, told) > shares[way]
  if (!losesTerm(before, after) && !isOther) return null
  if (isTranslated(before, after)) return 'language'
  return isOther ? 'too-different' : 'lost-term'
}

/** Returns what a choice says, without case, signs and articles. */
function sayingOf(texts: readonly string[], before: string): string {
  const language = asPhraseLanguage(detectLanguage(before)) ?? 'en'
  const { articles } = wordsOf(language)
  const words = foldText(texts.join(' ')).match(/[\p{L}\p{N}]+/gu) ?? []
  return words.filter((word) => !articles.has(word)).join(' ')
}

const textOf = ({ texts }: Pick<Choice, 'texts'>) => texts.join(' ')

/** Names the axes that hold, each on one choice, and puts choices of another style last. */
function arrange(
  written: readonly { choice: Choice; axis: WordingAxis | null }[],
  before: string,
  { language, style, titles }: TextContext,
): Choice[] {
  const taken = new Set<WordingAxis>()
  const named = written.map(({ choice, axis }) => {
    const after = textOf(choice)
    const others = written.filter((one) => one.choice !== choice).map((one) => textOf(one.choice))
    const isHeld = axis && !taken.has(axis) && holdsAxis(axis, { before, after, others, titles })
    if (isHeld) taken.add(axis)
    const own = style && language && lineStyle(after, language)
    const isOther = Boolean(own && own !== style)
    return {
      ...choice,
      ...(isHeld && { axis }),
      ...(isOther && { isOtherStyle: true as const }),
    }
  })
  return named.toSorted((a, b) => Number(a.isOtherStyle ?? 0) - Number(b.isOtherStyle ?? 0))
}

/**
 * Parses the choices of a model's answer: within the bounds of the request, in the person's own terms, without clichés
 * and facts of neighbouring lines. Whether they are true is not checked here.
 *
 * @param before plain
 * @returns at most three choices, those in the style of their entry first; the rest is counted
 */
export function readChoices(
  answer: Pick<WordingAnswer, 'choices'>,
  before: string,
  way: WordingWay,
  context: TextContext = noContext,
): ReadChoices {
  const choices: { choice: Choice; axis: WordingAxis | null }[] = []
  const known = [before, ...context.told].join('\n')
  const seen = new Set<string>()
  const dropped = new Map<ChoiceDropReason, number>()
  for (const written of answer.choices) {
    const texts = written.texts
      .map((text) => cleanText(text, limits.paragraph).replaceAll('\n', ' ').trim())
      .filter((text) => text !== '')
    const key = sayingOf(texts, before)
    const reason =
      choices.length >= maxChoices
        ? 'too-many'
        : seen.has(key)
          ? 'twice'
          : (judge(texts, before, way, context) ??
            (takesFromAround(known, texts.join(' '), context) ? 'around' : null))
    if (reason) dropped.set(reason, (dropped.get(reason) ?? 0) + 1)
    else choices.push({ choice: { id: `c${choices.length + 1}`, texts }, axis: written.axis })
    seen.add(key)
  }
  return {
    choices: arrange(choices, before, context),
    dropped: [...dropped].map(([reason, count]) => ({ reason, count })),
  }
}
