import type { MarkKind } from '../language/types'
import type { Reading, Segment, Token } from '../reading/types'

/** A mark with the words that it is said of. */
export type MarkFact = { kind: MarkKind; value: string; token: Token; targets: readonly Token[] }

const isWordOfContent = (token: Token) => token.isContent && token.kind === 'word'

/** The next stretch of content words behind a token, as far as nothing small stands between. */
function nextPhrase(reading: Reading, token: Token, max = 4): Token[] {
  const found: Token[] = []
  for (let at = token.index + 1; at < reading.tokens.length && found.length < max; at++) {
    const next = reading.tokens[at]
    if (!next || next.sentence !== token.sentence) break
    if (next.quantity && found.length === 0) break
    if (next.isNeutral && found.length === 0) continue
    if (isWordOfContent(next)) found.push(next)
    else if (found.length > 0 && next.text !== '-') break
    else if (at > token.index + 5) break
  }
  return found
}

/** Marks that are said of a whole stretch and of what hangs on it. */
export const reachingKinds: ReadonlySet<MarkKind> = new Set([
  'hedge',
  'attended',
  'plan',
  'progress',
  'possible',
])

const pastForms =
  /(?:ed|led|ran|wrote|taught|built|held|kept|made|took|gave|grew|drew|bought|sold|brought|chose|drove|oversaw|met|sent|won|began|dealt|cut|set|put)$/
const unfinished = /(?:ing|[aei]re?|ir|en|ndo|ant)$/
const prepositions =
  /^(?:to|in|with|a|al|bei|beim|zu|zur|zum|de|du|en|na|no|em|nel|nella|alla|au|aux|der|dem|des)$/

/** "helped migrate the data and train the staff": whatever verb is joined to a helper's without an end of its own. */
function isJoinedUnder({ tokens }: Reading, { link, verb, tokens: inside }: Segment): boolean {
  const word = tokens[verb]
  if (!word || (link !== 'and' && link !== 'comma')) return false
  const before = inside.filter(({ index, kind }) => index < verb && kind === 'word')
  const opens = before.find(
    ({ folded }) => !/^(?:and|or|und|oder|et|ou|y|e|o|ed|sowie)$/.test(folded),
  )
  if (opens && prepositions.test(opens.folded)) return true
  if (opens) return false
  if (/^(?:and|or)$/.test(before[0]?.folded ?? '')) return !pastForms.test(word.folded)
  return unfinished.test(word.folded) && before.length > 0
}

/** The stretches that a mark reaches: its own, and those that hang on it without an end of their own. */
export function reachOf(reading: Reading, token: Token, isLenient: boolean): Segment[] {
  const found: Segment[] = []
  for (let at = token.segment; at < reading.segments.length; at++) {
    const segment = reading.segments[at]
    if (!segment) break
    if (at > token.segment) {
      if (segment.link === 'sentence' || segment.link === 'start') break
      const hangsOn =
        segment.link === 'to' || (isLenient && segment.link !== 'and') || segment.verb < 0
      const goesOn = segment.link === 'and' && !segment.isFinite && isLenient
      if (!hangsOn && !goesOn && !isJoinedUnder(reading, segment)) break
    }
    found.push(segment)
  }
  return found
}

/** Nouns of helping in the other languages, which are names of things as often. */
const nominalHelp =
  /^(?:apoio|apoyo|ayuda|ajuda|aide|soutien|appui|supporto|sostegno|aiuto|assistenza|asistencia|assistencia|assistance|auxilio|unterstutzung|hilfe|vertretung|aushilfe)$/

/** Help is somebody's deed where it begins a stretch or follows a verb that only gives it. */
function isHelpGiven(reading: Reading, token: Token): boolean {
  const before =
    reading.segments[token.segment]?.tokens.filter(
      ({ index, isContent }) => isContent && index < token.index,
    ) ?? []
  return before.length === 0 || before.every(({ isNeutral, isLight }) => isNeutral || isLight)
}

const duties = /(?:^| )(?:on call|call|oncall|rota|rotation|roster|duty|shifts?|standby)(?: |$)/

const wordsBehind = (reading: Reading, { index }: Token) =>
  reading.tokens
    .slice(index + 1, index + 7)
    .filter(({ kind }) => kind === 'word')
    .map(({ folded }) => folded.replace('-', ' '))
    .join(' ')

const purposes =
  /^(?:so that|damit|sodass|so dass|pour que|afin que|de sorte que|para que|de modo que|affinche|in modo che|letting|allowing|enabling)$/

/** "so that others could scan them": what somebody could do takes nothing back from the deed. */
const isPurpose = ({ tokens }: Reading, { index, marks }: Token) =>
  marks.some(({ kind }) => kind === 'possible') &&
  tokens
    .slice(Math.max(0, index - 7), index)
    .some(
      ({ folded }, at, near) =>
        purposes.test(folded) || purposes.test(`${folded} ${near[at + 1]?.folded ?? ''}`),
    )

/** "customer support" is no help that somebody gave: in English the noun of such a verb says nothing. */
export function isDeed(reading: Reading, token: Token): boolean {
  if (isPurpose(reading, token)) return false
  // "technical cover for broadcasts" is a service, "take part in the rota" a duty: nobody else did it.
  if (/^cover for/.test(token.folded) && !token.isSentenceStart) return false
  // "a club that 45 children attend": others do.
  const before = reading.tokens[token.index - 1]
  if (/^attend/.test(token.folded) && before?.isContent && before.strength === 0) return false
  if (/part$/.test(token.folded) && duties.test(wordsBehind(reading, token))) return false
  if (token.isSentenceStart || token.stem.includes(' ')) return true
  if (nominalHelp.test(token.folded)) return isHelpGiven(reading, token)
  if (!/^(?:support|help|aid|assistant|work|plans?|drafts?|study|will|basic)$/.test(token.folded))
    return true
  const verb = reading.tokens[reading.segments[token.segment]?.verb ?? -1]
  // "provided support" is help that somebody gave.
  return verb !== undefined && (verb.index === token.index || verb.isLight)
}

/** Every mark of a text with what it is said of. */
export function markFactsOf(reading: Reading): readonly MarkFact[] {
  const there = memory.get(reading)
  if (there) return there
  const found = findMarkFacts(reading)
  memory.set(reading, found)
  return found
}

const memory = new WeakMap<Reading, readonly MarkFact[]>()

function findMarkFacts(reading: Reading): MarkFact[] {
  return reading.tokens.flatMap((token) =>
    token.marks
      .filter(({ kind }) => !reachingKinds.has(kind) || isDeed(reading, token))
      .map(({ kind, value }) => ({
        kind,
        value,
        token,
        targets: targetsOf(reading, token, kind),
      })),
  )
}

/** Where something else begins to be said: when, why or by what it was. */
const isTurn = ({ marks, folded }: Token) =>
  marks.some(({ kind }) => kind === 'order' || kind === 'cause' || kind === 'condition') ||
  /^(?:by|which|who|indem|wodurch|que|qui|che|cual)$/.test(folded)

/** A level and its language stand side by side, whichever comes first. */
const besides = (reading: Reading, token: Token) =>
  [token.index - 1, token.index + 1]
    .flatMap((at) => reading.tokens[at] ?? [])
    .filter(isWordOfContent)

/** "with two other colleagues": numbers and small words may stand before those who are meant. */
function companyBehind(reading: Reading, token: Token): Token[] {
  const near = reading.tokens.slice(token.index + 1, token.index + 7)
  const end = near.findIndex(({ kind }) => kind === 'sign')
  return (end < 0 ? near : near.slice(0, end)).filter(isWordOfContent).slice(0, 4)
}

/** Marks that may stand behind what they are said of. */
const looksBack: ReadonlySet<MarkKind> = new Set([
  'level',
  'negation',
  'restriction',
  'exception',
  'superlative',
])

function targetsOf(reading: Reading, token: Token, kind: MarkKind): Token[] {
  if (reachingKinds.has(kind)) {
    const reached = reachOf(reading, token, false).flatMap(({ tokens }) => tokens)
    if (kind === 'progress') {
      const home = reading.segments[token.segment]?.tokens ?? []
      const near = [...new Set([...home, ...reached])].filter(
        (other) => isWordOfContent(other) && other.index !== token.index,
      )
      // "Master of Arts (MA) in progress": said of the whole sentence.
      return near.length > 0
        ? near
        : reading.tokens.filter(
            (other) =>
              isWordOfContent(other) &&
              other.sentence === token.sentence &&
              other.index < token.index,
          )
    }
    const end = reached.find((other) => other.index > token.index && isTurn(other))
    return reached.filter(
      (other) =>
        isWordOfContent(other) &&
        other.index !== token.index &&
        other.index < (end?.index ?? Number.POSITIVE_INFINITY),
    )
  }
  if (kind === 'level') return besides(reading, token)
  const next = kind === 'with' ? companyBehind(reading, token) : nextPhrase(reading, token)
  if (next.length > 0) return next
  // "but not the page": under a negation an everyday word is a thing, too.
  if (kind === 'negation') {
    const plain = reading.tokens
      .slice(token.index + 1, token.index + 5)
      .find((other) => isWordOfContent(other) && other.sentence === token.sentence)
    if (plain) return [plain]
  }
  if (!looksBack.has(kind)) return []
  // "error-free", "on Sundays only": said of what stands before.
  const before = reading.tokens[token.index - 1]
  const glued = before?.text === '-' ? reading.tokens[token.index - 2] : before
  return glued && isWordOfContent(glued) ? [glued] : []
}
