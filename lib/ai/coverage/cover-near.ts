import { wordsOf } from '@/lib/language/posting'
import type { PhraseLanguage } from '@/lib/language/tags'
import { foldText } from '@/lib/language/unicode/fold-text'
import { type CvEvidence, type CvIndex, evidenceIn, foldedWords } from '../cv/cv-index'
import type { CoverageState } from './coverage-states'
import { type Finding, isShown, maximumEvidence } from './coverage-types'
import { cvLinesOf, initialsOf, type LineWord } from './cv-lines'
import { findBest, type Scored, scoreLine, type WantedWord, wantedIn } from './score-line'

export type NearAnswer = Omit<Finding<CvEvidence>, 'months'>

const evidenceOf = ({ line: { text }, from, to }: Scored): CvEvidence =>
  evidenceIn(text, text.text.slice(from, to))

/** Returns true for one word of a listed skill of several, which is another skill: "P&L" in "P&L reporting". */
function isPartOfItem({ line: { text, words }, from, to }: Scored, language: PhraseLanguage) {
  if (text.section !== 'skills') return false
  const begin = text.text.lastIndexOf(',', from) + 1
  const end = text.text.indexOf(',', to)
  const { generic } = wordsOf(language)
  return words.some(
    (word) =>
      (word.to <= from || word.from >= to) &&
      word.from >= begin &&
      (end < 0 || word.to <= end) &&
      !generic.has(word.folded),
  )
}

/** Returns the line that shares the rarest words of a CV with a demand, if it is near. */
function nearestOf(scored: readonly Scored[]): Scored | undefined {
  const lines = scored.filter(({ line }) => line.kind !== 'title')
  const times = new Map<WantedWord, number>()
  for (const { shared } of lines)
    for (const word of shared) times.set(word, (times.get(word) ?? 0) + 1)
  // A general word of work tells less than any other one, however rare it is here.
  const rarity = ({ shared }: Scored) =>
    shared.reduce((sum, word) => sum + (word.isGeneral ? 0.2 : 1) / (times.get(word) ?? 1), 0)
  return lines
    .filter(({ isNear }) => isNear)
    .toSorted((a, b) => rarity(b) - rarity(a) || b.near - a.near || a.line.rank - b.line.rank)[0]
}

/** Returns the line of a CV that is nearest to a line of a job ad; null if none shares a telling word. */
export function findNearest(
  line: string,
  language: PhraseLanguage,
  cv: CvIndex,
): CvEvidence | null {
  const all = cvLinesOf(cv)
  const wanted = wantedIn(line, line, language, all).filter(({ isGeneric }) => !isGeneric)
  const nearest = nearestOf(all.lines.flatMap((one) => scoreLine(wanted, '', one) ?? []))
  return nearest ? evidenceOf(nearest) : null
}

/**
 * Returns true if the lines at some addresses leave half or more of the telling words of a line of a job ad unsaid.
 *
 * @param isKnown tells words that are met already, by their range in the line
 */
export function leavesOpen(
  line: string,
  language: PhraseLanguage,
  cv: CvIndex,
  addresses: ReadonlySet<string>,
  isKnown: (word: LineWord) => boolean,
): boolean {
  const all = cvLinesOf(cv)
  if (all.language !== language) return false
  const lines = all.lines.filter(({ text }) => addresses.has(text.address))
  const wanted = wantedIn(line, line, language, all).filter(({ isGeneric }) => !isGeneric)
  const unsaid = wanted.filter(
    (word) => !isKnown(word) && lines.every((one) => findBest(word, one).best === 'none'),
  )
  return unsaid.length > 0 && unsaid.length * 2 >= wanted.length
}

/** Covers one alternative of a demand: "Looker or Tableau". */
function coverOne(
  words: string,
  clause: string,
  language: PhraseLanguage,
  cv: CvIndex,
): NearAnswer {
  const all = cvLinesOf(cv)
  const wanted = wantedIn(words, clause, language, all)
  const none = { state: 'missing' as const, evidence: [] }
  if (wanted.length === 0) return none
  const initials = initialsOf(wanted)
  const scored = all.lines
    .flatMap((line) => scoreLine(wanted, initials, line) ?? [])
    .toSorted((a, b) => b.near - a.near || a.line.rank - b.line.rank)
  const said = scored.filter(({ isSaid, line }) => isSaid && line.kind !== 'title')
  if (said.length > 0 && wanted.length === 1 && said.every((one) => isPartOfItem(one, language)))
    return { state: 'weak', evidence: said.slice(0, maximumEvidence).map(evidenceOf) }
  if (said.length > 0) {
    const folded = foldedWords(words)
    const isSame = said.some(({ line, isByForms }) => isByForms && line.folded.includes(folded))
    const evidence = said.slice(0, maximumEvidence).map(evidenceOf)
    return { state: isSame ? 'present' : 'other-name', evidence }
  }
  const nearest = nearestOf(scored)
  if (!nearest) return none
  return { state: 'perhaps', evidence: [evidenceOf(nearest)] }
}

const order: readonly CoverageState[] = [
  'present',
  'other-name',
  'weak',
  'perhaps',
  'unsure',
  'missing',
]

/** Joins the results by line and by list of names: the better state, places of the line first. */
export function joinAnswers(near: NearAnswer, named: NearAnswer): NearAnswer {
  const better = betterOf(named, near)
  if (!isShown(near) || !isShown(named)) return better
  const others = named.evidence.filter(
    ({ address }) => !near.evidence.some((one) => one.address === address),
  )
  return { state: better.state, evidence: [...near.evidence, ...others].slice(0, maximumEvidence) }
}

/** Returns the better of two answers about one demand. */
const betterOf = <T extends NearAnswer>(a: T, b: T): T =>
  order.indexOf(b.state) < order.indexOf(a.state) ? b : a

/**
 * Covers a demand by a line of a CV that says all its words, in any form or by listed synonyms. `perhaps` if it shares
 * only some of them: enough to ask, not enough to claim.
 *
 * @param clause words around it, for a demand of one general word: "lead a team"
 */
export function coverNear(
  words: string,
  language: PhraseLanguage,
  cv: CvIndex,
  clause = words,
): NearAnswer {
  const { or } = wordsOf(language)
  const parts = [...or].reduce(
    (all, word) => all.flatMap((part) => part.split(new RegExp(` ${word} `, 'iu'))),
    [foldText(words) === '' ? '' : words],
  )
  return parts
    .map((part) => coverOne(part, parts.length > 1 ? part : clause, language, cv))
    .reduce(betterOf)
}
