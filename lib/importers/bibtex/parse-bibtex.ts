import { importLimits } from '../import-limits'

/** An entry as it stands: values with their braces and commands, macros replaced. Names of types and fields in lower case. */
export type BibEntry = { type: string; key: string; fields: ReadonlyMap<string, string> }

export type BibFile = {
  entries: readonly BibEntry[]
  /** Entries that break off or are wrong inside, as they stand. */
  unread: readonly string[]
}

type Scanner = {
  text: string
  at: number
  macros: Map<string, string>
}

/** Matches the beginning of an entry at that of a line; a value may not have such a line. */
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

/** Text up to a sign outside of braces, which is passed; null where the braces are not closed. Sign by sign, since it may be long. */
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

/** One value: texts in braces or quotes, numbers and macros, joined by `#`. A macro that nobody defined is its name. */
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
    // Macros of macros double with each.
    if (value.length > importLimits.textCharacters) return null
    skipSpace(scanner)
    if (scanner.text[scanner.at] !== '#') return value
    scanner.at++
  }
}

/** The fields up to the end of an entry; null for what is none. A field that stands twice counts with all its values. */
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

/** One entry at its sign; false for what is wrong inside. */
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
 * Parses BibTeX and BibLaTeX: entries in braces or parentheses, macros of `@string`, values joined by `#`, comments. In
 * time linear in the text; an entry that breaks off takes nothing of the next one with it.
 *
 * Source: Patashnik, "BibTeXing" (1988); the biblatex manual, 2.
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
      // Words between entries are comments; behind a percent sign, entries are, too.
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
