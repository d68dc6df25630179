/**
 * The stored form of a rich text field: one paragraph of a closed, canonical subset of CommonMark
 * 0.31 with bold, italic and links. Equal text is always the equal string, so strings can be
 * compared, merged and hashed. All other markup is escaped literal text. `*` only ever means bold
 * and `_` only italic, nested in one order (link, bold, italic). The character outside a mark is
 * written as an entity unless it is white space or ASCII punctuation, which makes every mark
 * unambiguous without Unicode tables.
 */
import { flattenText, hasControl, loneSurrogate } from './control-characters'

/** A text range with equal marks. `link` is a URL as `allowedUrl` returns it. */
export type Span = { text: string; bold: boolean; italic: boolean; link: string | null }

const whiteSpaceOrAsciiPunctuation = /[\s!-/:-@[-`{-~]/

/**
 * Returns the canonical `href` of a permitted link, or null. Permits http, https, mailto and tel
 * only, without user name or password (which disguise the host) and control characters.
 */
export function allowedUrl(text: string): string | null {
  const trimmed = text.trim().replace(loneSurrogate, '\ufffd')
  if (hasControl(trimmed) || !/^(?:https?|mailto|tel):/i.test(trimmed)) return null
  const spaceless = trimmed.replaceAll(' ', '%20')
  if (!URL.canParse(spaceless)) return null
  const url = new URL(spaceless)
  if (url.username || url.password) return null
  if (/^https?:$/.test(url.protocol)) return url.hostname ? url.href : null
  // A line break in a mail address would allow header injection.
  if (!url.pathname || /%0[0ad]/i.test(url.href)) return null
  return url.href
}

const sameMarks = (a: Span, b: Span) =>
  a.bold === b.bold && a.italic === b.italic && a.link === b.link

function mergeNeighbours(spans: readonly Span[]): Span[] {
  const merged: Span[] = []
  for (const span of spans) {
    const last = merged.at(-1)
    if (last && sameMarks(last, span)) {
      merged[merged.length - 1] = { ...last, text: last.text + span.text }
    } else if (span.text) merged.push(span)
  }
  return merged
}

/** Removes a mark from white space at both ends of each run. */
function trimMark(
  spans: readonly Span[],
  mark: 'bold' | 'italic',
  sameRun: (a: Span, b: Span) => boolean,
): Span[] {
  if (!spans.some((span) => span[mark])) return [...spans]
  const trimmed: Span[] = []
  const inRun = (a: Span | undefined, b: Span | undefined) =>
    a !== undefined && b !== undefined && a[mark] && b[mark] && sameRun(a, b)
  // Whether only white space of the current run has been seen so far.
  let leading = true
  const ends: boolean[] = []
  let onlySpaceAfter = true
  for (let at = spans.length - 1; at >= 0; at--) {
    if (!inRun(spans[at], spans[at + 1])) onlySpaceAfter = true
    ends[at] = onlySpaceAfter
    if (spans[at]?.text.trim()) onlySpaceAfter = false
  }
  for (const [at, span] of spans.entries()) {
    if (!inRun(spans[at - 1], span)) leading = true
    const starts = leading
    if (span.text.trim()) leading = false
    const from = starts ? span.text.length - span.text.trimStart().length : 0
    const to = ends[at] ? span.text.trimEnd().length : span.text.length
    const bare = { ...span, [mark]: false }
    if (!span[mark] || from >= to) trimmed.push(span[mark] ? bare : span)
    else if (to - from === span.text.length) trimmed.push(span)
    else {
      trimmed.push({ ...bare, text: span.text.slice(0, from) })
      trimmed.push({ ...span, text: span.text.slice(from, to) })
      trimmed.push({ ...bare, text: span.text.slice(to) })
    }
  }
  return mergeNeighbours(trimmed)
}

/**
 * Normalises spans: line breaks and tabs become spaces, control characters are removed, lone
 * surrogates replaced; marks do not start or end with white space, disallowed links are removed,
 * equal neighbours merged, empty spans dropped.
 */
export function normaliseSpans(spans: readonly Span[]): Span[] {
  const clean = mergeNeighbours(
    spans.map((span) => (span.link === null ? span : { ...span, link: allowedUrl(span.link) })),
  ).map((span) => {
    const text = flattenText(span.text)
    return text === span.text ? span : { ...span, text }
  })
  const bold = trimMark(mergeNeighbours(clean), 'bold', (a, b) => a.link === b.link)
  return trimMark(bold, 'italic', (a, b) => a.link === b.link && a.bold === b.bold)
}

const entity = (letter: string) => `&#${letter.codePointAt(0)};`

/** Neighbour of a text range: none, emphasis that the text is outside of, a link, or other. */
type Side = 'end' | 'emphasis' | 'link' | 'other'

/** Escapes a text range between two pieces of markup (or the ends of the field). */
function escapeText(text: string, before: Side, after: Side): string {
  if (text === '') return ''
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0)
  const from = first.length
  const isPair = text.length > from + 1 && /[\udc00-\udfff]$/.test(text)
  const to = Math.max(from, text.length - (isPair ? 2 : 1))
  const [middle, last] = [text.slice(from, to), text.slice(to)]
  const needsEntity = (letter: string, side: Side) =>
    (side === 'end' && /\s/.test(letter)) ||
    (side === 'emphasis' && letter !== '' && !whiteSpaceOrAsciiPunctuation.test(letter))
  const head = needsEntity(first, before) || (last === '' && needsEntity(first, after))
  const tail = needsEntity(last, after)
  let escaped = `${head ? '' : first}${middle}${tail ? '' : last}`
  if (/[\\`*_[\]<&]/.test(escaped)) {
    escaped = escaped.replace(/[\\`*_[\]<]/g, '\\$&').replace(/&(?=#|[a-z][a-z0-9]*;)/gi, '\\&')
  }
  if (before === 'end' && !head) {
    escaped = escaped.replace(/^[#>+\-=~]/, '\\$&').replace(/^(\d{1,9})([.)])/, '$1\\$2')
  }
  if (after === 'link' && escaped.endsWith('!')) escaped = `${escaped.slice(0, -1)}\\!`
  return `${head ? entity(first) : ''}${escaped}${tail ? entity(last) : ''}`
}

type Piece = { text: string; role: 'text' | 'opening' | 'closing' }

function sideOf(neighbour: Piece | undefined, outside: 'opening' | 'closing'): Side {
  if (!neighbour) return 'end'
  if (neighbour.role !== outside) return 'other'
  if (neighbour.text === '[') return 'link'
  return neighbour.text === '**' || neighbour.text === '_' ? 'emphasis' : 'other'
}

/** Serialises spans to the stored form, after normalising them. */
export function serialiseRich(spans: readonly Span[]): string {
  const pieces: Piece[] = []
  const none = { link: null, bold: false, italic: false }
  let open: Omit<Span, 'text'> = none
  const turn = (next: Omit<Span, 'text'>) => {
    const linkTurns = open.link !== next.link
    const boldTurns = linkTurns || open.bold !== next.bold
    const italicTurns = boldTurns || open.italic !== next.italic
    if (open.italic && italicTurns) pieces.push({ text: '_', role: 'closing' })
    if (open.bold && boldTurns) pieces.push({ text: '**', role: 'closing' })
    if (open.link !== null && linkTurns) {
      pieces.push({ text: `](${open.link.replace(/[\\()<>&]/g, '\\$&')})`, role: 'closing' })
    }
    if (next.link !== null && linkTurns) pieces.push({ text: '[', role: 'opening' })
    if (next.bold && boldTurns) pieces.push({ text: '**', role: 'opening' })
    if (next.italic && italicTurns) pieces.push({ text: '_', role: 'opening' })
    open = next
  }
  for (const { text, ...marks } of normaliseSpans(spans)) {
    turn(marks)
    pieces.push({ text, role: 'text' })
  }
  turn(none)
  return pieces
    .map(({ text, role }, at) =>
      role === 'text'
        ? escapeText(text, sideOf(pieces[at - 1], 'closing'), sideOf(pieces[at + 1], 'opening'))
        : text,
    )
    .join('')
}

type Mark = '**' | '_' | '['
type Token = {
  text: string
  /** Kind of markup the token can be; '' for plain text. */
  kind: Mark | ']' | ''
  opens: boolean
  closes: boolean
  /** Link target, for a `]`. */
  link: string | null
}

const tokenPattern =
  /\\([!-/:-@[-`{-~])|&#(\d{1,7});|(\*\*)|(_)|(\[)|\]\(((?:\\[!-/:-@[-`{-~]|[^\s()<>\\])+)\)|[^\\&*_[\]]+|[\s\S]/g

function decodeEntity(digits: string): string {
  const code = Number(digits)
  return code === 0 || code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code)
}

function tokenise(stored: string): Token[] {
  const tokens: Token[] = []
  const add = (
    text: string,
    kind: Token['kind'] = '',
    opens = false,
    closes = false,
    link: string | null = null,
  ) => tokens.push({ text, kind, opens, closes, link })
  for (const match of stored.matchAll(tokenPattern)) {
    const [raw, escaped, digits, bold, italic, bracket, url] = match
    if (escaped !== undefined) add(escaped)
    else if (digits !== undefined) add(decodeEntity(digits))
    else if (bracket) add(raw, '[', true)
    else if (url !== undefined) {
      const link = allowedUrl(url.replace(/\\(.)/g, '$1'))
      add(raw, link === null ? '' : ']', false, link !== null, link)
    } else if (bold || italic) {
      const before = stored[match.index - 1] ?? ' '
      const after = stored[match.index + raw.length] ?? ' '
      // Foreign `snake_case` is kept literal; bold inside a word is parsed as in CommonMark.
      const free = (letter: string) => Boolean(bold) || whiteSpaceOrAsciiPunctuation.test(letter)
      const opens = /\S/.test(after) && free(before)
      const closes = /\S/.test(before) && free(after)
      add(raw, bold ? '**' : '_', opens, closes)
    } else add(raw)
  }
  return tokens
}

/** Returns the nearest closing token of each mark from every position, to keep parsing linear. */
function findClosers(tokens: readonly Token[]): Record<Mark, Int32Array> {
  const make = (isCloser: (token: Token) => boolean) => {
    const next = new Int32Array(tokens.length + 1).fill(-1)
    for (let at = tokens.length - 1; at >= 0; at--) {
      const token = tokens[at]
      next[at] = token && isCloser(token) ? at : (next[at + 1] ?? -1)
    }
    return next
  }
  return {
    '**': make((token) => token.kind === '**' && token.closes),
    _: make((token) => token.kind === '_' && token.closes),
    // An opening bracket ends the search as well, since links do not nest.
    '[': make((token) => token.kind === '[' || token.kind === ']'),
  }
}

/**
 * Parses the stored form to normalised spans. Total: anything outside the grammar is literal text.
 * Linear in the length for any input.
 */
export function parseRich(stored: string): Span[] {
  const tokens = tokenise(stored)
  const closers = findClosers(tokens)
  const spans: Span[] = []
  type Marks = Omit<Span, 'text'>
  const withMark = (kind: Mark, marks: Marks, closer: Token): Marks | null => {
    if (kind === '**') return marks.bold ? null : { ...marks, bold: true }
    if (kind === '_') return marks.italic ? null : { ...marks, italic: true }
    return marks.link !== null || closer.link === null ? null : { ...marks, link: closer.link }
  }
  const read = (from: number, to: number, marks: Marks) => {
    // Merges adjacent characters, since hostile text can consist of single-character tokens.
    let text = ''
    const flush = () => {
      if (text !== '') spans.push({ ...marks, text })
      text = ''
    }
    for (let at = from; at < to; at++) {
      const token = tokens[at]
      if (!token) break
      const { kind } = token
      if (kind !== '' && kind !== ']' && token.opens) {
        const end = closers[kind][at + 1] ?? -1
        const closer = end > at + 1 && end < to ? tokens[end] : undefined
        const inner = closer && withMark(kind, marks, closer)
        if (inner) {
          flush()
          read(at + 1, end, inner)
          at = end
          continue
        }
      }
      text += token.text
    }
    flush()
  }
  read(0, tokens.length, { bold: false, italic: false, link: null })
  return normaliseSpans(spans)
}

/** Returns the text without marks, for counting, search, checks and comparisons. */
export function plainText(stored: string): string {
  if (!/[\\&*_[]/.test(stored) && !hasControl(stored)) return stored
  return parseRich(stored)
    .map((span) => span.text)
    .join('')
}

/** Matches text that needs no escaping: no markup, none that its ends could form. */
const isOwnStoredForm = /^\p{L}(?:[\p{L}\p{N} .,;:'()/%+-]*[\p{L}\p{N}.,;:)%])?$/u

/** Escapes plain text to the stored form. */
export function literal(text: string): string {
  if (isOwnStoredForm.test(text)) return text
  return serialiseRich([{ text, bold: false, italic: false, link: null }])
}
