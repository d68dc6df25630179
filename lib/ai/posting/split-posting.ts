import { type PostingSection, readHeading } from './section-cues'

/** A sentence or list item of a posting, where it stands in the text and in which part. */
export type PostingLine = { from: number; to: number; text: string; section: PostingSection | null }

/** Sentences end at a mark with a space and something large behind it; abbreviations have none. */
const sentenceEnd = /(?<=;)\s+|(?<=\p{L}{3}[.!?]|[!?]|\d[.!?]|\)[.!?])\s+(?=[\p{Lu}\d"“„«¿¡•])/gu

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

/** The sentences of a posting in order, each with the part that its last heading began. */
export function splitPosting(text: string): PostingLine[] {
  const lines: PostingLine[] = []
  let section: PostingSection | null = null
  let at = 0
  for (const line of text.split('\n')) {
    const heading = readHeading(line)
    const from = heading ? at + line.lastIndexOf(heading.rest) : at
    if (heading) section = heading.section
    const content = heading ? heading.rest : line
    for (const sentence of splitSentences(content, from)) {
      lines.push({ ...sentence, to: sentence.from + sentence.text.length, section })
    }
    at += line.length + 1
  }
  return lines
}
