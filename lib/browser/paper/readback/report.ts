import { hasRightToLeft } from '@/lib/language/unicode/direction'
import type { MissingGlyph } from '@/lib/pdf/pdf-types'
import { compareReading } from '@/lib/pdf/readback/compare-reading'
import { type Fact, factsOf } from '@/lib/pdf/readback/facts'
import { foldField, matchFields } from '@/lib/pdf/readback/match-fields'
import { type FlowBox, flowsOf } from '@/lib/pdf/readback/reading-order'
import type { ResumeDocument } from '@/lib/resume/schema/document'

/** A fact that a machine does not find in the file, or not whole, and what is known of why. */
export type LostFact = Fact & {
  /** `no-glyph`: not printed, because no font has these characters. `in-pieces`: parts of it are there. */
  reason: 'no-glyph' | 'in-pieces' | 'not-found'
  characters: string
}

/** Result of reading a file back by machine. */
export type ReadbackReport = {
  of: number
  lost: LostFact[]
  /**
   * Facts in the text that our reader filled into another field of a form, and was sure of it. A bullet point has no
   * field of its own. Null where it did not understand the file.
   */
  misplaced: Fact[] | null
  /** Whether every fact is in its own field, bullet points in those of their entry, and no entry was read beside these. */
  isWhole: boolean
  /** Headings and bullets that were read in the order of the paper, dates as a column of their own. */
  inOrder: { found: number; of: number }
}

/** A CV that our reader understood, and the texts that it put into a field without being sure. */
export type ReadCv = { document: ResumeDocument; guesses: readonly string[] }

/** Input of the comparison; plain values, since it is done in a worker. */
export type ReadbackQuestion = {
  document: ResumeDocument
  boxes: readonly FlowBox[]
  missing: readonly MissingGlyph[]
  text: string
  /** Null where our reader understood nothing. */
  read: ReadCv | null
}

function reasonOf(fact: Fact, missing: readonly MissingGlyph[]): LostFact {
  const glyphs = missing.find(({ address }) => address === fact.address)
  if (glyphs) return { ...fact, reason: 'no-glyph', characters: glyphs.characters.join(' ') }
  return { ...fact, reason: fact.kind === 'bullet' ? 'in-pieces' : 'not-found', characters: '' }
}

/** The words of a text without punctuation, folded to one case. */
const bareWords = (text: string): string[] =>
  text
    .normalize('NFC')
    .toUpperCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

/** Words of other fields that a reader may mix into those of one field. */
const between = 3

/**
 * Whether all words of a fact stand beside each other in some order. Where lines run from right to
 * left pdf.js guesses the order of dates and signs from the letters around them, and may guess wrong
 * though the file has them in order.
 */
function isThereInSomeOrder(fact: Fact, read: readonly string[]): boolean {
  const wanted = bareWords(fact.text)
  return read.some((word, start) => {
    if (!wanted.includes(word)) return false
    const left = [...wanted]
    for (const one of read.slice(start, start + wanted.length + between)) {
      const at = left.indexOf(one)
      if (at >= 0) left.splice(at, 1)
    }
    return left.length === 0
  })
}

/** Compares what somebody typed with the text that was read from their file. */
export function reportOf(question: ReadbackQuestion): ReadbackReport {
  const { document, boxes, missing, text, read: understood } = question
  const facts = factsOf(document)
  const reading = compareReading(facts, flowsOf(boxes), text)
  const read = bareWords(text)
  const lost = reading.missing.filter(
    (fact) => !(hasRightToLeft(fact.text) && isThereInSomeOrder(fact, read)),
  )
  // Dates are compared as the document prints them.
  const filled = understood && factsOf({ ...understood.document, design: document.design })
  const match = filled && matchFields(facts, filled)
  const misplaced = match?.misplaced.filter((fact) => !lost.includes(fact))
  const guesses = new Set(understood?.guesses.map(foldField))
  const isSurely = ({ kind, text }: Fact) => kind !== 'bullet' && !guesses.has(foldField(text))
  return {
    of: facts.length,
    lost: lost.map((fact) => reasonOf(fact, missing)),
    misplaced: misplaced?.filter(isSurely) ?? null,
    isWhole: lost.length === 0 && misplaced?.length === 0 && match?.strays === 0,
    inOrder: reading.orderBesideDates,
  }
}
