import { answerKey, type DemandAnswer } from '@/lib/ai/coverage/demand-answers'
import { mergeItems } from '@/lib/resume/change/merge-lists'
import { equalJson } from '@/lib/resume/json-value'
import type { KeptWording, TailorDraft } from './tailor-draft'

/** Three-way merge of a value; if both sides changed it, mine wins as the latest action. */
function pick<T>(base: T, mine: T, theirs: T): T {
  return equalJson(mine, base) ? theirs : mine
}

const pickList = (base: string[], mine: string[], theirs: string[]): string[] =>
  mergeItems(base, mine, theirs, () => 'mine') as string[]

function pickEach(
  base: TailorDraft['decided'],
  mine: TailorDraft['decided'],
  theirs: TailorDraft['decided'],
): TailorDraft['decided'] {
  const ids = new Set([...Object.keys(mine), ...Object.keys(theirs)])
  return Object.fromEntries(
    [...ids].flatMap((id) => {
      const decision = pick(base[id], mine[id], theirs[id])
      return decision ? [[id, decision] as const] : []
    }),
  )
}

/** Merges answers by their subject: the newer of two, without those that one side removed. */
function mergeAnswers(
  base: readonly DemandAnswer[],
  mine: readonly DemandAnswer[],
  theirs: readonly DemandAnswer[],
): DemandAnswer[] {
  const byKey = (list: readonly DemandAnswer[]) =>
    new Map(list.map((one) => [`${one.demand}\n${answerKey(one.line)}`, one]))
  const [ofBase, ofMine, ofTheirs] = [byKey(base), byKey(mine), byKey(theirs)]
  return [...new Set([...ofMine.keys(), ...ofTheirs.keys()])].flatMap((key) => {
    const [before, own, other] = [ofBase.get(key), ofMine.get(key), ofTheirs.get(key)]
    if (own && other) return other.at > own.at ? other : own
    const left = own ?? other
    return left && !equalJson(left, before) ? left : []
  })
}

/**
 * Merges one wording that both sides changed: the newer decision wins. Typed text is not lost to a decision about other
 * text: it stays, and is open again.
 */
function mergeWording(
  base: KeptWording | undefined,
  mine: KeptWording,
  theirs: KeptWording,
): KeptWording {
  if (equalJson(mine, base)) return theirs
  if (equalJson(theirs, base)) return mine
  const [newer, older] = theirs.decidedAt > mine.decidedAt ? [theirs, mine] : [mine, theirs]
  const wasTyped = ({ text, after }: KeptWording) => text !== (base?.text ?? after)
  if (wasTyped(older) && !wasTyped(newer)) return { ...older, confirmed: [], decision: null }
  return newer
}

/** Merges the wordings. One that a side removed is gone, unless the other side has decided or edited it since. */
function mergeWordings(
  base: readonly KeptWording[],
  mine: readonly KeptWording[],
  theirs: readonly KeptWording[],
): KeptWording[] {
  const byKey = (list: readonly KeptWording[]) => new Map(list.map((one) => [one.key, one]))
  const [ofBase, ofMine, ofTheirs] = [byKey(base), byKey(mine), byKey(theirs)]
  return [...new Set([...ofMine.keys(), ...ofTheirs.keys()])].flatMap((key) => {
    const [before, own, other] = [ofBase.get(key), ofMine.get(key), ofTheirs.get(key)]
    if (own && other) return mergeWording(before, own, other)
    const left = own ?? other
    return left && !equalJson(left, before) ? left : []
  })
}

/**
 * Three-way merge of two drafts of the same CV from two tabs: each suggestion by its id, with the newest decision. No
 * decision or text of either side is lost unless the other has a newer one for the same suggestion (promise 1).
 */
export function mergeTailorDrafts(
  base: TailorDraft,
  mine: TailorDraft,
  theirs: TailorDraft,
): TailorDraft {
  return {
    typed: pick(base.typed, mine.typed, theirs.typed),
    read: pick(base.read, mine.read, theirs.read),
    removed: pickList(base.removed, mine.removed, theirs.removed),
    added: pickList(base.added, mine.added, theirs.added),
    declined: pickList(base.declined, mine.declined, theirs.declined),
    answers: mergeAnswers(base.answers, mine.answers, theirs.answers),
    evidence: pick(base.evidence, mine.evidence, theirs.evidence),
    questions: pick(base.questions, mine.questions, theirs.questions),
    decided: pickEach(base.decided, mine.decided, theirs.decided),
    strength: pick(base.strength, mine.strength, theirs.strength),
    asked: pick(base.asked, mine.asked, theirs.asked),
    answered: pick(base.answered, mine.answered, theirs.answered),
    wordings: mergeWordings(base.wordings, mine.wordings, theirs.wordings),
    formAnswer: pick(base.formAnswer, mine.formAnswer, theirs.formAnswer),
  }
}
