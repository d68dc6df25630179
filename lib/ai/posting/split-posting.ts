import {
  type PostingSection,
  readHeading,
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

/** Matches sentence ends: a mark, a space and a capital; abbreviations have none. */
const sentenceEnd =
  /(?<=;)\s+|(?<=\p{L}{3}[.!?]|[!?]|\d[.!?]|\)[.!?]|\+\.)\s+(?=[\p{Lu}\d"“„«¿¡•])/gu

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

const bullet = /^\s*(?:[•·●▪‣*–-]|\d{1,2}[.)])\s*/u

/** Returns null for a long paragraph: one word about pay is not its subject. */
const subjectOf = (paragraph: string) =>
  paragraph.length < longParagraph ? sectionOfParagraph(paragraph) : null

/** Strips the bullet or number of a list item. */
export const withoutBullet = (text: string): string => text.replace(bullet, '')

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
  const open = isBelowList ? { section: null, heading: null } : part
  const named = isAfterBlank || open.section === null ? subjectOf(content) : null
  return named ? { section: named, heading: null } : open
}

/** Splits a posting into sentences in order, each with the section of the last heading. */
export function splitPosting(text: string): PostingLine[] {
  const lines: PostingLine[] = []
  let part: Part = { section: null, heading: null }
  let at = 0
  let paragraph = 0
  const all = text.split('\n')
  const isBlank = (index: number) => (all[index] ?? '').trim() === ''
  for (const [index, line] of all.entries()) {
    const isAfterBlank = isBlank(index - 1)
    if (isAfterBlank) paragraph++
    const heading = readHeading(line, { isAfterBlank, isBeforeBlank: isBlank(index + 1) })
    const from = heading ? at + line.lastIndexOf(heading.rest) : at
    if (heading) part = { section: heading.section, heading: heading.head }
    const content = heading ? heading.rest : line
    const isListed = bullet.test(line)
    const sentences = splitSentences(content, from)
    const isItem = isListed || (sentences.length === 1 && !/[.!?]\s*$/.test(content))
    let sections: (PostingSection | null)[] = []
    if (!heading && !isListed && !isBlank(index)) {
      part = partOfParagraph(part, lines.at(-1), { content, isItem, isAfterBlank })
      sections = sectionsOfSentences(
        sentences.map((sentence) => sentence.text),
        part.section,
      )
    }
    for (const [order, sentence] of sentences.entries()) {
      lines.push({
        ...sentence,
        to: sentence.from + sentence.text.length,
        ...part,
        section: sections[order] ?? part.section,
        isItem,
        paragraph,
      })
    }
    at += line.length + 1
  }
  return lines
}
