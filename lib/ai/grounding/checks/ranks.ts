import { foldText } from '@/lib/language/unicode/fold-text'
import { partsOf, sharesForm } from '../reading/shares-form'
import type { Token } from '../reading/types'
import type { ReasonKind } from '../types'
import {
  type Check,
  type Comparison,
  hasMark,
  reasonAbout,
  reasonAboutUnknown,
  saysWords,
  wholeName,
} from './types'

/** Returns true if a licensing text has the same stem: "line-management" for "line manager". */
const isKin = ({ folded }: Token, { own }: Comparison) =>
  folded.length > 5 &&
  own.some(({ reading }) =>
    reading.tokens.some(({ folded: other }) =>
      other.split(' ').some((word) => word.slice(0, 5) === folded.slice(0, 5)),
    ),
  )

/** Returns true if the sentence of a token is negated: "I would not claim to be fluent". */
const isDenied = ({ sentence }: Token, { after }: Comparison) =>
  after.tokens.some((token) => token.sentence === sentence && hasMark(token, 'negation'))

/** Returns reasons for words of one kind that no licensing text has; `block` if the whole CV has none of them. */
function unknownWords(
  kind: 'title' | 'qualification' | 'level',
  comparison: Comparison,
  isSoft: (token: Token) => boolean = () => false,
) {
  const { after, cv, ownStems, edit, lexicon } = comparison
  return (
    after.tokens
      .filter((token) => hasMark(token, kind) && !ownStems.has(token.stem))
      // "heading a crew" is an activity, not a title.
      .filter(({ folded }) => lexicon.table.code !== 'en' || !folded.endsWith('ing'))
      .map((token) => {
        const place = cv.placeOfStem.get(token.stem)?.place ?? null
        const isWanted = edit.kind === 'letter-sentence' && edit.advert.includes(token.text)
        const isAsked =
          isWanted || isKin(token, comparison) || isDenied(token, comparison) || isSoft(token)
        const tokens = place === null && token.isNameShaped ? wholeName(after, token) : [token]
        return reasonAboutUnknown(kind, isAsked, after.text, tokens, place)
      })
  )
}

/** Checks titles and seniority against the CV. */
export const checkTitles: Check = (comparison) => unknownWords('title', comparison)

/** Returns true if the CV has a certificate of the kind, or a degree of the same level ("doctorate" for "PhD"). */
function isPaperKnown({ marks }: Token, { cv }: Comparison): boolean {
  const said = marks.filter(({ kind }) => kind === 'qualification').map(({ value }) => value)
  if (said.includes('any'))
    return cv.places.some(({ section }) => section === 'education' || section === 'certificates')
  return said.some(
    (value) =>
      value !== 'degree' &&
      cv.places.some(({ reading }) =>
        reading.tokens.some((token) => hasMark(token, 'qualification', value)),
      ),
  )
}

/** Checks degrees, certificates and language levels against the CV. */
export const checkDegrees: Check = (comparison) => [
  ...unknownWords('qualification', comparison, (token) => isPaperKnown(token, comparison)),
  ...unknownWords('level', comparison, (token) => hasMark(token, 'level', 'two')),
]

/** Maximum tokens between a verb and what it is said of. */
const near = 4

const wordsOf = (words: string) => words.split(' ').map(foldText)

/**
 * Returns true for a verb of leading that is said of a thing, such as "Protokoll führen". What is led stands behind a
 * thing that only describes it: "ran the tests team".
 */
function leadsNobody({ index, stem }: Token, { after, lexicon: { table } }: Comparison): boolean {
  const things = table.notLeading
    .filter(({ verbs }) => wordsOf(verbs).some((verb) => table.stem(verb) === stem))
    .flatMap(({ objects }) => wordsOf(objects))
  const isThing = ({ folded, stem: other }: Token) =>
    things.some(
      (thing) => table.stem(thing) === other || (table.hasCapitalNouns && folded.endsWith(thing)),
    )
  return after.tokens
    .slice(Math.max(0, index - near), index + near + 1)
    .some((token) => isThing(token) && !after.tokens[token.index + 1]?.isContent)
}

/**
 * Returns true for a participle of what was done to the person: "supervised by a doctor" for "under supervision". The
 * licensing texts have another form of it, and whoever does it or nothing follows.
 */
function isDoneToThem(token: Token, { after, own, lexicon }: Comparison): boolean {
  const { table } = lexicon
  const [next, second] = [after.tokens[token.index + 1], after.tokens[token.index + 2]]
  // "Dirigí por dos años" and "Leitung" lead.
  const hasAgent =
    next !== undefined && wordsOf(table.agents).includes(next.folded) && !second?.quantity
  const isNoun = table.hasCapitalNouns && /^\p{Lu}/u.test(token.text)
  if (isNoun || !(hasAgent || !next || next.kind === 'sign')) return false
  const others = partsOf(own.flatMap(({ reading }) => reading.tokens)).filter(
    ({ folded }) => folded !== token.folded,
  )
  return sharesForm([{ ...token, stem: '', isContent: true }], others, lexicon)
}

/** Asks about a verb of leading if the licensing texts claim a smaller part. */
export const checkRoles: Check = (comparison) => {
  const { after, own, ownStems } = comparison
  const strongest = Math.max(
    0,
    ...own.flatMap(({ reading }) => reading.tokens.map(({ strength }) => strength)),
  )
  return after.tokens
    .filter(
      (token) =>
        token.strength > strongest &&
        !ownStems.has(token.stem) &&
        !own.some(({ reading }) => saysWords(reading.text, token.text)) &&
        !leadsNobody(token, comparison) &&
        !isDoneToThem(token, comparison),
    )
    .map((token) => reasonAbout('role', 'confirm', after.text, [token]))
}

/** Returns marks of a kind that are in one text and not in the other. */
function marksOnlyIn(
  kind: 'hedge' | 'scope' | 'negation' | 'period',
  here: readonly Token[],
  there: readonly Token[],
  only?: string,
): Token[] {
  const valuesOf = (token: Token) =>
    token.marks
      .filter((mark) => mark.kind === kind && (only === undefined || mark.value === only))
      .map(({ value }) => value)
  const known = new Set(there.flatMap(valuesOf))
  return here.filter((token) => valuesOf(token).some((value) => !known.has(value)))
}

/** Asks about an added negation, and about a removed negation, hedge, "only" or "sometimes". */
export const checkHedges: Check = ({ after, own, edit }) => {
  const ownTokens = own.flatMap(({ reading }) => reading.tokens)
  const [before] = edit.before === '' ? [] : own
  const about = (kind: ReasonKind, text: string, tokens: readonly Token[]) =>
    tokens.map((token) => reasonAbout(kind, 'confirm', text, [token]))
  const lost = (kind: 'hedge' | 'scope' | 'negation' | 'period', value?: string) =>
    before
      ? about(
          'restriction',
          before.reading.text,
          marksOnlyIn(kind, before.reading.tokens, after.tokens, value),
        )
      : []
  return [
    ...lost('negation'),
    ...about('negation', after.text, marksOnlyIn('negation', after.tokens, ownTokens)),
    ...lost('hedge'),
    ...lost('scope'),
    ...lost('period', 'sometimes'),
  ]
}

/** Asks about a frequency that no licensing text has. */
export const checkFrequency: Check = ({ after, own }) =>
  marksOnlyIn(
    'period',
    after.tokens,
    own.flatMap(({ reading }) => reading.tokens),
  )
    // "Im Jahr 2017" names a year.
    .filter(({ index }) => after.tokens[index + 1]?.quantity?.unit !== 'year')
    .map((token) => reasonAbout('period', 'confirm', after.text, [token]))
