import { loadLexicons } from '@/lib/language/grounding'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { plainText } from '@/lib/resume/text/rich-text'
import { type Grounds, languagesOf, readGrounds } from '../grounding/cv/grounds'
import { groundEdit } from '../grounding/ground-edit'
import { questionOf } from '../grounding/question-of'
import { showsAll } from '../grounding/shows-all'
import type { Grounding } from '../grounding/types'
import { combine } from '../reader/combine'
import { isStillQuoted } from '../reader/is-still-quoted'
import { readSources } from '../reader/sources'
import { type CvLine, type Reading, unread } from '../reader/types'
import { asParagraph, fitsField, isStale, type WordingPlace } from './wording-hunks'

/**
 * `licensed`: may be inserted. `open`: something has to be confirmed first. `blocked`: cannot be accepted as it is.
 * `stale`: the CV has changed at that place.
 */
export type WordingState = 'licensed' | 'open' | 'blocked' | 'stale'
export type JudgedWording = Grounding & {
  state: WordingState
  /** Whether the person edited the model's text; edits are never blocked. */
  isOwn: boolean
  /** Whether `evidence` covers the whole text. */
  isShown: boolean
  /** The reader's result, if the CV still contains its quotes. */
  read: Reading['state']
}

/** Returns the languages whose tables are needed to judge a CV. */
export const judgeLanguages = ({ content }: ResumeDocument) =>
  languagesOf(readGrounds(content, '', plainText))

/** Loads the tables needed to judge a CV. Until then every text is asked about as a whole. */
export const loadJudge = (document: ResumeDocument): Promise<void> =>
  loadLexicons(judgeLanguages(document))

/** Creates the judge of one CV, which is parsed once. `asOf`: `YYYY-MM-DD`. */
export function openJudge(document: ResumeDocument, asOf: string): WordingJudge {
  const grounds = readGrounds(document.content, asOf, plainText)
  const lines = readSources(document.content, plainText)
  return (place, choice) => judge({ document, grounds, lines }, place, choice)
}

/** Place with the readings of the text offered there, or of the person's edits of it. */
type ReadPlace = WordingPlace & {
  reading?: Reading
  edited?: readonly { text: string; reading: Reading }[]
}

export type WordingJudge = (
  place: ReadPlace,
  choice: { text: string; confirmed: readonly string[] },
) => JudgedWording

type Cv = { document: ResumeDocument; grounds: Grounds; lines: readonly CvLine[] }

/** Returns the reading of a text, if the CV still contains every quote of it. */
function readingOf(
  { reading = unread, edited = [] }: ReadPlace,
  after: string,
  isOwn: boolean,
  lines: readonly CvLine[],
): Reading {
  const own = edited.find(({ text }) => asParagraph(text) === after)?.reading ?? unread
  const found = isOwn ? own : reading
  return isStillQuoted(found, lines) ? found : unread
}

const tooLong: Grounding = {
  verdict: 'block',
  reasons: [{ kind: 'length', verdict: 'block', words: '', place: null }],
  evidence: [],
}

/** The person's own text is never blocked: its new words are asked about. */
const asOwn = ({ reasons, evidence }: Grounding): Grounding => ({
  verdict: reasons.length > 0 ? 'confirm' : 'pass',
  reasons: reasons.map((reason) => ({ ...reason, verdict: 'confirm' })),
  evidence,
})

/**
 * Judges whether a text may go into the current CV (promise 2). A model's text: each unlicensed fact has to be
 * confirmed by itself. The person's edit of it: never blocked, and becomes a fact once confirmed. The posting is never
 * a source.
 */
function judge(
  { document, grounds, lines }: Cv,
  place: ReadPlace,
  { text, confirmed }: { text: string; confirmed: readonly string[] },
): JudgedWording {
  if (isStale(document, place) || place.hunk.kind !== 'set') {
    const nothing = { reasons: [], evidence: [], isOwn: false, isShown: false }
    return { state: 'stale', verdict: 'block', ...nothing, read: 'unread' }
  }
  const [before, suggested] = [place.hunk.before, place.hunk.after].map((stored) =>
    plainText(String(stored)),
  )
  const after = asParagraph(text)
  const isOwn = after !== asParagraph(suggested ?? '')
  if (!fitsField(text))
    return { state: 'blocked', ...tooLong, isOwn, isShown: false, read: 'unread' }
  const edit = { kind: place.kind, entry: place.entryId, before: before ?? '', after, advert: '' }
  const grounded = groundEdit(edit, grounds)
  const reading = readingOf(place, after, isOwn, lines)
  const grounding = isOwn
    ? asOwn(reading.state === 'supported' ? combine(edit, grounded, reading) : grounded)
    : combine(edit, grounded, reading)
  const said = new Set(confirmed)
  const isAsked = grounding.reasons.some((reason) => !said.has(questionOf(reason)))
  const state =
    grounding.verdict === 'block'
      ? 'blocked'
      : grounding.verdict === 'confirm' && isAsked
        ? 'open'
        : 'licensed'
  const isShown = showsAll(after, grounding.evidence, grounds)
  return { state, ...grounding, isOwn, isShown, read: reading.state }
}
