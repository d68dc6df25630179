import { importLimits } from '../import-limits'

/** An entry with raw values, macros expanded; type and field names in lower case. */
export type BibEntry = { type: string; key: string; fields: ReadonlyMap<string, string> }

export type BibFile = {
  entries: readonly BibEntry[]
  /** Malformed or truncated entries, as source text. */
  unread: readonly string[]
}

type Scanner = {
  text: string
  at: number
  macros: Map<string, string>
}

/** Matches the start of an entry at the start of a line; values must not contain such a line. */
const lineOfEntry = /^[ \t]*@[a-z]+\s*[{(]/gim

const skipSpace = (scanner: Scanner) => {
  const space = /\s*/y
  space.lastIndex = scanner.at
  space.test(scanner.text)
  scanner.at = space.lastIndex
}

function takeMatch(scanner: Scanner, pattern: RegExp): string | null {
  const sticky = new RegExp(pattern.source, 'y')
  sticky.lastIndex = scanner.at
  const found = sticky.exec(scanner.text)?.[0]
  if (found === undefined) return null
  scanner.at += found.length
  return found
}

/** Returns the text up to an unbraced `close` and skips that; null for unbalanced braces. */
function takeUntil(scanner: Scanner, close: string): string | null {
  const from = scanner.at
  let depth = 0
  for (let at = from; at < scanner.text.length; at++) {
    const sign = scanner.text[at]
    if (sign === '\\') at++
    else if (depth === 0 && sign === close) {
      scanner.at = at + 1
      return scanner.text.slice(from, at)
    } else if (sign === '{') depth++
    else if (sign === '}' && --depth < 0) return null
  }
  return null
}

/** Reads a value: strings, numbers and macros joined by `#`. Undefined macros yield their name. */
function takeValue(scanner: Scanner): string | null {
  let value = ''
  for (;;) {
    skipSpace(scanner)
    const open = scanner.text[scanner.at]
    if (open === '{' || open === '"') {
      scanner.at++
      const part = takeUntil(scanner, open === '{' ? '}' : '"')
      if (part === null) return null
      value += part
    } else {
      const name = takeMatch(scanner, /[^\s{}"#,()=@]+/)
      if (name === null) return null
      value += scanner.macros.get(name.toLowerCase()) ?? name
    }
    // Nested macros can grow exponentially.
    if (value.length > importLimits.textCharacters) return null
    skipSpace(scanner)
    if (scanner.text[scanner.at] !== '#') return value
    scanner.at++
  }
}

/** Reads the fields up to the end of an entry; null if malformed. Repeated fields are joined. */
function takeFields(scanner: Scanner, close: string): Map<string, string> | null {
  const fields = new Map<string, string>()
  for (;;) {
    takeMatch(scanner, /[\s,]*/)
    if (scanner.text[scanner.at] === close) {
      scanner.at++
      return fields
    }
    const name = takeMatch(scanner, /[^\s{}"#,()=@]+/)?.toLowerCase()
    skipSpace(scanner)
    if (name === undefined || scanner.text[scanner.at] !== '=') return null
    scanner.at++
    const value = takeValue(scanner)
    if (value === null) return null
    const known = fields.get(name)
    fields.set(name, known === undefined || known === value ? value : `${known} ${value}`)
  }
}

/** Reads the entry at the current `@`; returns false if it is malformed. */
function takeEntry(scanner: Scanner, entries: BibEntry[]): boolean {
  scanner.at++
  const type = takeMatch(scanner, /[A-Za-z]+/)?.toLowerCase() ?? ''
  skipSpace(scanner)
  const close = scanner.text[scanner.at] === '(' ? ')' : '}'
  scanner.at++
  if (type === 'comment' || type === 'preamble') return takeUntil(scanner, close) !== null
  skipSpace(scanner)
  const key = type === 'string' ? '' : takeMatch(scanner, /[^\s,{}()=]*/)
  const fields = takeFields(scanner, close)
  if (!fields || key === null) return false
  if (type !== 'string') entries.push({ type, key, fields })
  else for (const [name, value] of fields) scanner.macros.set(name, value)
  return true
}

/**
 * Parses BibTeX and BibLaTeX: braces or parentheses, `@string` macros, values joined by `#`,
 * comments. Linear in the text; a truncated entry does not affect the next one. Source: Patashnik,
 * "BibTeXing" (1988); the biblatex manual, 2.
 */
export function parseBibtex(text: string): BibFile {
  const entries: BibEntry[] = []
  const unread: string[] = []
  const macros = new Map<string, string>()
  const starts = [...text.matchAll(lineOfEntry)].map(({ index }) => index)
  starts.forEach((start, index) => {
    const scanner: Scanner = { text: text.slice(start, starts[index + 1]), at: 0, macros }
    for (;;) {
      scanner.at = scanner.text.indexOf('@', scanner.at)
      if (scanner.at < 0) return
      const from = scanner.at
      // Text between entries is a comment, as is an entry after a percent sign.
      const before = scanner.text.slice(scanner.text.lastIndexOf('\n', from) + 1, from)
      const isEntry = /^@[a-z]+\s*[{(]/i.test(scanner.text.slice(from, from + 100))
      if (before.includes('%') || !isEntry) scanner.at++
      else if (!takeEntry(scanner, entries)) {
        unread.push(scanner.text.slice(from))
        return
      }
    }
  })
  return { entries, unread }
}
