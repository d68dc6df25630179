import { eastAsianOrThai } from '@/lib/language/unicode/scripts'
import { foldName, soundOf } from './fold-name'
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
const minLetters = { pair: 3, inside: 5, segment: 4, joined: 5 } as const

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
  read: (text: string) => string
}

const isJoined = (piece: string, { keys }: Spelling) =>
  piece.length >= minLetters.joined &&
  keys.some((row, at) =>
    keys.some(
      (others, other) =>
        at !== other && row.some((one) => others.some(({ text }) => one.text + text === piece)),
    ),
  )

const hasInitial = (piece: string, { keys, initials }: Spelling) =>
  keys.flat().find(({ text }) => {
    if (text.length < minLetters.pair || piece.length > text.length + initials.length) return false
    const rest = piece.startsWith(text)
      ? piece.slice(text.length)
      : piece.endsWith(text) && piece.slice(0, -text.length)
    return rest && [...rest].every((letter) => initials.includes(letter))
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
      isNear ||= raw === raw.toLowerCase() && piece.length >= minLetters.joined
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

/** Creates a search for user names, addresses and names of files that are made of a name, or may be. */
export function createHandleFinder({ parts, initials }: PersonName): (text: string) => NamePlace[] {
  const own = parts.filter(({ isLatin }) => !isLatin)
  const spellings: Spelling[] = [
    { keys: keysOf(parts, ({ forms }) => forms), initials, read: (text) => text },
    {
      keys: keysOf(own, ({ sound }) => [sound]),
      initials: initials.map(soundOf),
      read: soundOf,
    },
  ]
  return (text) => {
    const found: NamePlace[] = []
    for (const { 0: whole, index } of text.matchAll(chunk)) {
      const core = whole.replace(/^[.:'’-]+|[.:'’-]+$/gu, '')
      if (core.length < minLetters.segment || eastAsianOrThai.test(core)) continue
      const from = index + whole.indexOf(core)
      const judged = spellings.map((spelling) => judge(core, spelling))
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
