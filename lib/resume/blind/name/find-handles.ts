import { eastAsianOrThai } from '@/lib/language/unicode/scripts'
import { consonantsOfSound, foldName, soundOf } from './fold-name'
import type { WordMatch } from './match-word'
import type { NamePart, PersonName } from './split-name'

/** A place in a text where a name stands (UTF-16 offsets). */
export type NamePlace = {
  from: number
  to: number
  /** False where it may be another word. */
  isCertain: boolean
}

const chunk = /[^\s<>()[\]{}"“”„«»,;!?…]+/gu

/** A user name, an address, or the name of a file: words written together with other signs. */
const shape = /[@_\\]|:\/\/|\p{L}\d|\d\p{L}|[\p{L}\d]\.[\p{L}\d]|\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}/u

const lettersOf = (text: string) => foldName(text).replace(/[^\p{L}\p{M}]/gu, '')

/** Minimum letters of a part that is looked for inside a user name. */
const minLetters = { pair: 3, inside: 5, segment: 4, joined: 5, long: 7 } as const

type Key = { text: string; isCommon: boolean; isFamily: boolean }

/** Returns the spellings by which a part is found in letters. */
const keysOf = (parts: readonly NamePart[], of: (part: NamePart) => readonly string[]): Key[][] =>
  parts.map((part, at) =>
    of(part)
      .filter((text) => text.length > 1)
      .map((text) => ({ text, isCommon: part.isCommon || part.isFrequent, isFamily: at > 0 })),
  )

/** Returns whether two different parts stand in a text, one not inside the other. */
function hasTwo(text: string, keys: readonly Key[][]): boolean {
  let found = 0
  let rest = text
  for (const row of keys.toSorted((a, b) => (b[0]?.text.length ?? 0) - (a[0]?.text.length ?? 0))) {
    const key = row.find((one) => one.text.length >= minLetters.pair && rest.includes(one.text))
    if (!key) continue
    rest = rest.replace(key.text, ' ')
    found++
  }
  return found > 1
}

type Spelling = {
  keys: readonly Key[][]
  initials: readonly string[]
  /** Folded words that stand between the parts of the name. */
  particles: readonly string[]
  read: (text: string) => string
  /** Whether what is found may always be another word. */
  isVague?: boolean
}

/** Maximum letters behind a long part that may be the beginnings of others: "gl" in "pappalardogl". */
const maxTail = 3

const isJoined = (piece: string, { keys }: Spelling) =>
  piece.length >= minLetters.joined &&
  keys.some((row, at) =>
    keys.some(
      (others, other) =>
        at !== other && row.some((one) => others.some(({ text }) => one.text + text === piece)),
    ),
  )

/** Returns whether letters beside a part are initials and particles: "a", "ag", "vd", "vanden", "le". */
function isOfName(rest: string, { initials, particles }: Spelling): boolean {
  const left = particles.reduce((text, particle) => text.replace(particle, ''), rest)
  const letters = [...initials, ...particles.map((particle) => particle.charAt(0))]
  return left.length <= letters.length && [...left].every((letter) => letters.includes(letter))
}

const hasInitial = (piece: string, spelling: Spelling) =>
  spelling.keys.flat().find(({ text, isCommon }) => {
    if (text.length < minLetters.pair || piece === text) return false
    const rest = piece.startsWith(text)
      ? piece.slice(text.length)
      : piece.endsWith(text) && piece.slice(0, -text.length)
    if (!rest) return false
    const isLong = !isCommon && text.length >= minLetters.long && rest.length <= maxTail
    return isOfName(rest, spelling) || isLong
  })

/** Returns whether a chunk of a text has the name: true, false, or null for one that may. */
function judge(text: string, spelling: Spelling): boolean | null {
  const isShaped = shape.test(text)
  let isNear = false
  for (const raw of text.split(/[@:/\\?&=#+]/)) {
    const piece = spelling.read(lettersOf(raw))
    if (piece.length < minLetters.segment) continue
    if (isJoined(piece, spelling) || hasTwo(piece, spelling.keys)) return true
    const segments = raw.split(/[^\p{L}\p{M}]+/u).map((one) => spelling.read(lettersOf(one)))
    if ([piece, ...segments].some((one) => hasInitial(one, spelling))) {
      if (isShaped) return true
      isNear ||= spelling.isVague || piece.length >= minLetters.joined
    }
    if (!isShaped) continue
    for (const { text: key, isCommon } of spelling.keys.flat()) {
      const isSegment = key.length >= minLetters.segment && segments.includes(key)
      const isInside = key.length >= minLetters.inside && piece.includes(key)
      if ((isSegment || isInside) && !isCommon) return true
      isNear ||= isSegment || isInside
    }
  }
  return isNear ? null : false
}

/**
 * A user name, an address or a document of the person's own, in whatever script the name is: it tells who they are where it
 * is followed. Names of other files and of products have no host ("README.md", "Node.js").
 */
const profile =
  /(?<![\p{L}\d._%+-])@[\p{L}\d_][\p{L}\d_.-]{2,}|https?:\/\/\S+|(?<![\p{L}\d@.-])(?:[a-z\d-]+\.)+(?:com|net|org|io|dev|me|app|info|name|page|(?!md|py|sh|rs|pl|so|mk|cc|ps|vi)[a-z]{2})(?:\/\S*|(?![\p{L}\d.-]))|(?<=(?:\p{Lo}[^\p{L}]*|[Gg]it[HhLl][ua]b|LinkedIn|Telegram|Instagram|Twitter|Facebook)\s?[:：]\s*)[a-z][a-z\d_.-]{4,}|(?<![^\s/])[^\s/]+\.(?:pdf|docx?|odt)(?!\p{L})/gu

/**
 * Creates a search for user names, addresses and names of files that are made of a name, or may be.
 * @param match compares a single word with the parts of the name
 */
export function createHandleFinder(
  name: PersonName,
  match: (word: string) => WordMatch | null,
): (text: string) => NamePlace[] {
  const { parts, initials, romanised } = name
  const particles = [...name.particles].toSorted((a, b) => b.length - a.length)
  const own = [...parts.filter(({ isLatin }) => !isLatin), ...romanised]
  const sounds = initials.length > 0 ? initials : romanised.map(({ sound }) => sound.charAt(0))
  const consonants = sounds.map((one) => consonantsOfSound(soundOf(one)))
  const spellings: Spelling[] = [
    { keys: keysOf(parts, ({ forms }) => forms), initials, particles, read: (text) => text },
    {
      keys: keysOf(parts, ({ short }) => short.filter((one) => one.length >= minLetters.segment)),
      ...{ initials, particles, read: (text: string) => text, isVague: true },
    },
    {
      keys: keysOf(own, ({ sound }) => [sound]),
      ...{ initials: sounds.map(soundOf), particles: [], read: soundOf },
    },
    {
      keys: keysOf(own, (part) => [part.consonants]),
      initials: consonants.filter((one) => one !== ''),
      ...{ particles: [], isVague: true, read: (text: string) => consonantsOfSound(soundOf(text)) },
    },
  ]
  return (text) => {
    const found: NamePlace[] = []
    for (const { 0: whole, index } of text.matchAll(chunk)) {
      const core = whole.replace(/^[.:'’-]+|[.:'’-]+$/gu, '')
      if (core.length < minLetters.segment || eastAsianOrThai.test(core)) continue
      const from = index + whole.indexOf(core)
      const judged = spellings.map((spelling) => {
        const found = judge(core, spelling)
        return found && spelling.isVague ? null : found
      })
      const hasWord = () =>
        shape.test(core) && (core.match(/\p{L}{5,}/gu) ?? []).some((one) => match(one) !== null)
      if (!judged.includes(true) && hasWord()) judged.push(null)
      if (judged.includes(true)) found.push({ from, to: from + core.length, isCertain: true })
      else if (judged.includes(null)) found.push({ from, to: from + core.length, isCertain: false })
    }
    for (const { 0: whole, index } of text.matchAll(profile)) {
      const place = { from: index, to: index + whole.length }
      const isKnown = found.some(({ from, to }) => from < place.to && to > place.from)
      if (!isKnown) found.push({ ...place, isCertain: false })
    }
    return found
  }
}
