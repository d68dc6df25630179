import { makeSource, type Source } from './align/source'
import { attestedFor } from './check-bullet'
import { type Around, type Compared, compareTexts } from './compare-texts'
import { type CvIndex, type Grounds, hasWord, type ReadPlace } from './cv/grounds'
import { isReservedAgainst } from './cv/reserved-papers'
import { tenureOf } from './cv/tenure-of'
import type { Lexicon } from './language/lexicon'
import { readText } from './reading/read-text'
import type { Reading, Token } from './reading/types'
import type { Edit, Reason } from './types'

/** Places that are tried for a piece of a text, the likeliest first. */
const tried = 4

const weigh = (reasons: readonly Reason[]) =>
  reasons.reduce((sum, { verdict }) => sum + (verdict === 'block' ? 10 : 3), 0)

/** Sections whose words stand for themselves: naming a skill or a degree recombines nothing. */
const freeSections: ReadonlySet<string> = new Set([
  'skills',
  'education',
  'certificates',
  'languages',
  'awards',
  'publications',
  'interests',
  'basics',
])

/** A text of the whole CV, in pieces of one deed or one thing each, with where each stands in it. */
function piecesOf(reading: Reading): string[] {
  const pieces: { from: number; to: number; hasThing: boolean }[] = []
  for (const segment of reading.segments) {
    const first = segment.tokens[0]
    const last = segment.tokens.at(-1)
    if (!first || !last) continue
    const hasThing = segment.tokens.some((token) => token.isContent && token.index !== segment.verb)
    const isOwn = segment.link === 'sentence' || segment.link === 'comma' || segment.link === 'and'
    const open = pieces.at(-1)
    if (open && !(isOwn && open.hasThing)) {
      open.to = last.to
      open.hasThing ||= hasThing
    } else pieces.push({ from: first.from, to: last.to, hasThing })
  }
  return pieces.map(({ from, to }) => reading.text.slice(from, to))
}

/** Places that share the most words with a piece. */
function likelyPlaces(
  piece: Reading,
  cv: CvIndex,
  entries: ReadonlySet<string> | null,
): ReadPlace[] {
  const words = piece.tokens.filter(({ isContent, quantity }) => isContent || quantity)
  const scored = cv.places
    .filter(
      (place) =>
        (entries === null || (place.entry !== null && entries.has(place.entry))) &&
        !isReservedAgainst(place, piece),
    )
    .map((place) => ({
      place,
      score: words.filter((word) =>
        word.quantity ? place.values.has(word.quantity.value) : hasWord(place, word),
      ).length,
    }))
  return scored
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, tried)
    .map(({ place }) => place)
}

const isNamedIn = (text: string, name: string) => name.length > 2 && text.includes(name)

/** "At Brennock" for "Brennock Parcel Hub": the first word of a name, if no other entry has it. */
function isCalledShort(reading: Reading, head: string, cv: CvIndex): boolean {
  const first = /^\p{Lu}[\p{L}'’-]{3,}/u.exec(head)?.[0]
  if (!first || !reading.tokens.some(({ text }) => text === first)) return false
  return cv.places.filter(({ kind, text }) => kind === 'head' && text.includes(first)).length === 1
}

/** Entries whose employer a text names: its claims are then about that time alone. */
function entriesNamed(reading: Reading, cv: CvIndex): ReadonlySet<string> | null {
  const named = new Set<string>()
  const text = reading.text.toLowerCase()
  for (const { kind, section, entry, text: head } of cv.places) {
    const isEmployer =
      kind === 'head' && entry !== null && /^(?:work|volunteer|projects)$/.test(section)
    const name = head.split(' ; ')[0]?.toLowerCase() ?? ''
    if (isEmployer && (isNamedIn(text, name) || isCalledShort(reading, head, cv))) named.add(entry)
  }
  return named.size > 0 ? named : null
}

function freeIn(
  cv: CvIndex,
  entries: ReadonlySet<string> | null,
  hasLevel: boolean,
  whole: Reading,
): (token: Token) => string | null {
  const heads = cv.places.filter(
    (place) =>
      place.kind === 'head' &&
      !(hasLevel && place.section === 'languages') &&
      !isReservedAgainst(place, whole) &&
      (freeSections.has(place.section) ||
        entries === null ||
        (place.entry !== null && entries.has(place.entry))),
  )
  const hasPaper = (section: string) =>
    heads.find((head) => head.section === section)?.place ?? null
  const paperFor = (token: Token) =>
    /^(?:certif|qualif|zertif)/.test(token.stem) ? hasPaper('certificates') : hasPaper('education')
  return (token) =>
    token.marks.some(({ value }) => value === 'any')
      ? paperFor(token)
      : token.strength > 3 || token.marks.some(({ kind }) => kind === 'level')
        ? null
        : (heads.find((head) => hasWord(head, token))?.place ?? null)
}

/**
 * A summary or a sentence of a letter is licensed by the whole CV, a piece at a time: what one piece says has
 * to stand in one place, so that facts of two places do not become a third. Where an employer is named, the
 * place has to be of that time.
 */
export function checkWide(
  edit: Edit,
  grounds: Grounds,
  lexicon: Lexicon,
  extra: (token: Token) => boolean,
): Compared {
  const cv = grounds.readIn(lexicon)
  const whole = readText(edit.after, lexicon)
  const entries = entriesNamed(whole, cv)
  const before = makeSource(
    [
      { text: edit.before, place: edit.kind === 'summary' ? 'basics/summary' : null },
      ...attestedFor(grounds, null, 'basics/summary'),
    ],
    lexicon,
  )
  // A level belongs to one language: both have to stand in one place.
  const hasLevel = whole.tokens.some(({ marks }) => marks.some(({ kind }) => kind === 'level'))
  const heads = freeIn(cv, entries, hasLevel, whole)
  const around: Around = {
    lexicon,
    cv,
    entry: null,
    copyOf: edit.before === '' ? 'part' : 'nothing',
    free: (token) => heads(token) ?? (extra(token) ? '' : null),
    tenure: (token, reading) => {
      const found = tenureOf(token, reading, grounds, cv)
      // The person's own count stands, whatever the dates give.
      const isSaid = before.reading.tokens.some(
        ({ quantity }) => quantity?.unit === 'time' && quantity.value >= 525_600,
      )
      return found === 'licensed' && isSaid ? 'ask' : found
    },
  }
  const rewritten = compareTexts(whole, before, {
    ...around,
    copyOf: edit.before === '' ? 'nothing' : 'whole',
  })
  if (rewritten.reasons.length === 0) return shown(rewritten)
  // A sentence that one place of the CV holds as a whole is licensed by it.
  const others = likelyPlaces(whole, cv, entries).filter(({ text }) => text !== edit.before)
  const wholly = bestOf(whole, others, around, null)
  if (wholly?.reasons.length === 0) return shown(wholly)
  const changed = changedNumbers(whole, before)
  const known = rewritten.reasons.filter(
    ({ kind, words }) => !isUnknown.has(kind) || (kind === 'number' && changed.has(words)),
  )
  const pieces = piecesOf(whole).map((text) =>
    comparePiece(readText(text, lexicon), before, around, entries),
  )
  const isRewriting = edit.before !== ''
  return shown({
    reasons: [
      ...(isRewriting ? known : []),
      ...pieces.flatMap(({ reasons, isFromBefore }) =>
        // What the text says otherwise than the one before is told for the whole of it, above.
        isRewriting && isFromBefore ? reasons.filter(({ kind }) => isUnknown.has(kind)) : reasons,
      ),
    ],
    evidence: pieces.flatMap(({ evidence }) => evidence),
  })
}

/** Evidence of places alone: letters have words that need none. */
const shown = ({ reasons, evidence }: Compared): Compared => ({
  reasons,
  evidence: evidence.filter(({ place }) => place !== ''),
})

/**
 * Numbers that stand in the place of another of the replaced text: "Level 3" for "Level 2". That another place
 * of the CV has them is no excuse.
 */
function changedNumbers(whole: Reading, before: Source): ReadonlySet<string> {
  const label = (reading: Reading, { index, quantity }: Token) =>
    quantity?.isName
      ? (reading.tokens[index - 1]?.stem ?? '')
      : quantity?.unit === 'time'
        ? 'time'
        : ''
  const labels = new Set(
    before.reading.tokens
      .filter(({ quantity }) => quantity)
      .map((token) => label(before.reading, token)),
  )
  return new Set(
    whole.tokens
      .filter(
        (token) => token.quantity && label(whole, token) !== '' && labels.has(label(whole, token)),
      )
      .map(({ text }) => text),
  )
}

/** Reasons that say a word or number is not there, as against said otherwise. */
const isUnknown: ReadonlySet<string> = new Set([
  'word',
  'name',
  'skill',
  'elsewhere',
  'verb',
  'role',
  'title',
  'qualification',
  'level',
  'number',
  'tenure',
])

/** The comparison with the fewest reasons, of places and of one that is there already. */
function bestOf(
  piece: Reading,
  places: readonly ReadPlace[],
  around: Around,
  first: Compared | null,
): Compared | null {
  let best = first
  for (const place of places) {
    if (best?.reasons.length === 0) break
    const compared = compareTexts(
      piece,
      { reading: place.reading, placeAt: () => place.place },
      around,
    )
    if (best === null || weigh(compared.reasons) < weigh(best.reasons)) best = compared
  }
  return best
}

/** A piece against the text that is replaced, and, where that has not its words, against the likely places. */
function comparePiece(
  piece: Reading,
  before: Source,
  around: Around,
  entries: ReadonlySet<string> | null,
): Compared & { isFromBefore: boolean } {
  const fromBefore = compareTexts(piece, before, around)
  const hasWords = !fromBefore.reasons.some(({ kind }) => isUnknown.has(kind))
  if (hasWords && before.reading.tokens.length > 1) return { ...fromBefore, isFromBefore: true }
  const best =
    bestOf(piece, likelyPlaces(piece, around.cv, entries), around, fromBefore) ?? fromBefore
  return { ...best, isFromBefore: best === fromBefore }
}
