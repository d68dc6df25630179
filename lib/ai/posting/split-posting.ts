import {
  namedBy,
  type PostingHeading,
  type PostingSection,
  readHeading,
  sectionOfLeadIn,
  sectionOfParagraph,
  sectionsOfSentences,
} from './section-cues'

/** Sentence or list item of a posting, with its range and section. */
export type PostingLine = {
  from: number
  to: number
  text: string
  section: PostingSection | null
  /** Heading above it, without signs; null without one. */
  heading: string | null
  /** Whether it is a list item, or a short line among others, not part of a paragraph. */
  isItem: boolean
  /** Index of its paragraph. */
  paragraph: number
}

/** Returns a test for lines that touch one of some ranges. */
export const isWithin =
  (ranges: readonly { start: number; end: number }[]) =>
  ({ from, to }: PostingLine) =>
    ranges.some(({ start, end }) => from < end && to > start)

/** Matches sentence ends: a mark, a space and a capital; after one letter or an abbreviation there is none. */
const sentenceEnd =
  /(?<=\p{L}{2}[.!?]|[!?]|\d[.!?]|[)"”»%€+][.!?])(?<!(?<!\p{L})(?:Dr|Mr|Ms|Mrs|St|Nr|No|Hr|Fr|Mme|Sr|Sra|Dott|Ing|Prof|Mag|bzw|ca|inkl|etc|approx|incl|vgl|ggf|evtl|max|min)\.)\s+(?=[\p{Lu}\d"“„«¿¡•])/gu

function splitSentences(text: string, from: number): { from: number; text: string }[] {
  const parts: { from: number; text: string }[] = []
  let start = 0
  const add = (end: number) => {
    const part = text.slice(start, end)
    const lead = part.length - part.trimStart().length
    if (part.trim() !== '') parts.push({ from: from + start + lead, text: part.trim() })
  }
  for (const { index, 0: gap } of text.matchAll(sentenceEnd)) {
    add(index)
    start = index + gap.length
  }
  add(text.length)
  return parts
}

/** Minimum characters of a paragraph that is classified sentence by sentence. */
const longParagraph = 500

/** Matches the bullet, number or letter of a list item, or the empty cell of a table. */
const listMark = /^\s*(?:[•·●▪◦‣►➢✓✔*–—-]\s*|\(?(?:\d{1,2}|\p{Ll})[.)]\s+|\|\s*)(?=\S)/u

/** Matches the first cell of a row of a table, in linear time. */
const firstCell = /^\s*(?=\S)([^|\t]{2,70})[|\t][\s|]*(?=[^\s|])/u

/** Returns null for a long paragraph: one word about pay is not its subject. */
const subjectOf = (paragraph: string) =>
  paragraph.length < longParagraph ? sectionOfParagraph(paragraph) : null

type Part = Pick<PostingLine, 'section' | 'heading'>
type Paragraph = { content: string; isItem: boolean; isAfterBlank: boolean }

/** Returns the section of a line without a heading or bullet. */
function partOfParagraph(
  part: Part,
  last: PostingLine | undefined,
  { content, isItem, isAfterBlank }: Paragraph,
): Part {
  // A paragraph below a list does not belong to it.
  const isBelowList = !isItem && last?.isItem && last.section === part.section
  // What a paragraph says of itself, without a heading, ends with it.
  const isOver = isAfterBlank && part.heading === null
  const open = isBelowList || isOver ? { section: null, heading: null } : part
  const named = isAfterBlank || open.section === null ? subjectOf(content) : null
  return named ? { section: named, heading: null } : open
}

/** Parses a row of a table whose first cell is a heading. */
function readRow(line: string): PostingHeading | null {
  const [cells = '', head = ''] = firstCell.exec(line) ?? []
  const name = head.trimEnd()
  const section = name === '' ? null : namedBy(name)
  return section && { head: name, section, rest: line.slice(cells.length), isLeadIn: false }
}

/** Maximum mean words of the sentences of a list of names. */
const maxNameWords = 6

/** Returns true if the text below a heading is a list of names rather than sentences. */
function isNaming(lines: readonly string[]): boolean {
  const end = lines.findIndex((line) => line.trim() === '')
  const below = lines.slice(0, end < 0 ? undefined : end)
  const sentences = below.flatMap((line) => splitSentences(line.replace(listMark, ''), 0))
  const words = sentences.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
  return sentences.length > 0 && words <= maxNameWords * sentences.length
}

/**
 * Returns the section below a heading. One of unknown kind begins a section of unknown kind; but a list of names below
 * tasks is required, below required things optional, and a list that a sentence introduces before them are tasks.
 */
function partBelow(
  { head, section, isLeadIn }: PostingHeading,
  part: Part,
  before: readonly PostingLine[],
  below: readonly string[],
): Part {
  if (section) return { section, heading: head }
  if (isLeadIn) return part.section ? part : { section: 'tasks', heading: head }
  const above = before.at(-1)?.section
  const next = above === 'tasks' ? 'must' : above === 'must' ? 'nice' : null
  return { section: isNaming(below) ? next : null, heading: head }
}

/** Returns true for an unfinished sentence before a list: "Erforderlich sind außerdem". */
function isLeadIn(sentence: string, all: readonly string[], index: number): boolean {
  if (/[.!?:]$/u.test(sentence) || sentence.split(/\s+/u).length < 3) return false
  const below = all.slice(index + 1).find((line) => line.trim() !== '')
  return below !== undefined && listMark.test(below)
}

/** Splits a posting into sentences in order, each with the section of the last heading. */
export function splitPosting(text: string): PostingLine[] {
  const lines: PostingLine[] = []
  let part: Part = { section: null, heading: null }
  let at = 0
  let paragraph = 0
  const all = text.split('\n')
  const isBlank = (index: number) => (all[index] ?? '').trim() === ''
  const isListed = (index: number) => listMark.test(all[index] ?? '')
  for (const [index, line] of all.entries()) {
    const isAfterBlank = isBlank(index - 1)
    if (isAfterBlank) paragraph++
    const surroundings = {
      ...{ isAfterBlank, isBeforeBlank: isBlank(index + 1) },
      isBeforeList: isListed(index + 1),
    }
    const row = readRow(line)
    const heading = isListed(index) ? null : (row ?? readHeading(line, surroundings))
    if (heading) part = partBelow(heading, part, lines, all.slice(index + 1))
    const mark = listMark.exec(line)?.[0] ?? ''
    const content = heading ? heading.rest : line.slice(mark.length)
    const from = at + line.lastIndexOf(content)
    const sentences = splitSentences(content, from)
    const isItem =
      isListed(index) || row !== null || (sentences.length === 1 && !/[.!?]\s*$/.test(content))
    let sections: (PostingSection | null)[] = []
    if (!(heading || isListed(index) || isBlank(index))) {
      part = partOfParagraph(part, lines.at(-1), { content, isItem, isAfterBlank })
      sections = sectionsOfSentences(
        sentences.map((sentence) => sentence.text),
        part.section,
      )
    }
    for (const [order, sentence] of sentences.entries()) {
      const section = sections[order] ?? part.section
      // The heading says nothing of a section that a sentence has begun.
      const heading = section === part.section ? part.heading : null
      const to = sentence.from + sentence.text.length
      lines.push({ ...sentence, to, section, heading, isItem, paragraph })
    }
    const last = lines.at(-1)
    if (last && !heading && !isListed(index) && content !== '' && isLeadIn(last.text, all, index)) {
      part = { section: sectionOfLeadIn(last.text), heading: null }
      paragraph++
    }
    at += line.length + 1
  }
  return lines
}

/**
 * Numbers the sentences and list items of a job description from 1, in square brackets before each, as the prompt for
 * requirements expects.
 */
export function numberLines(posting: string): string {
  let end = 0
  const numbered = splitPosting(posting).map(({ from, to }, at) => {
    const gap = posting.slice(end, from)
    end = to
    return `${gap}[${at + 1}] ${posting.slice(from, to)}`
  })
  return `${numbered.join('')}${posting.slice(end)}`
}
