import { hasRightToLeft } from '@/lib/language/unicode/direction'
import type { MissingGlyph } from '@/lib/pdf/pdf-types'
import { compareReading } from '@/lib/pdf/readback/compare-reading'
import { type Fact, factsOf } from '@/lib/pdf/readback/facts'
import { foldField, matchFields } from '@/lib/pdf/readback/match-fields'
import { type FlowBox, flowsOf } from '@/lib/pdf/readback/reading-order'
import type { ResumeDocument } from '@/lib/resume/schema/document'

/** Fact that is not found whole in the file, with the known reason. */
export type LostFact = Fact & {
  /** `no-glyph`: not printed, as no font has these characters. `in-pieces`: only parts of it were found. */
  reason: 'no-glyph' | 'in-pieces' | 'not-found'
  characters: string
}

/** Result of reading a file back by machine. */
export type ReadbackReport = {
  of: number
  lost: LostFact[]
  /**
   * Facts that the importer put into another form field with certainty; bullets have no field of their own. Null if it
   * did not understand the file.
   */
  misplaced: Fact[] | null
  /** Whether every fact is in its own field, bullets in those of their entry, and no extra entry was read. */
  isWhole: boolean
  /** Headings and bullets read in printed order; dates count as a column of their own. */
  inOrder: { found: number; of: number }
}

/** CV that the importer understood, and the texts that it placed without certainty. */
export type ReadCv = { document: ResumeDocument; guesses: readonly string[] }

/** Input of the comparison; plain values, since it is posted to a worker. */
export type ReadbackQuestion = {
  document: ResumeDocument
  boxes: readonly FlowBox[]
  missing: readonly MissingGlyph[]
  text: string
  /** Null if the importer understood nothing. */
  read: ReadCv | null
}

function reasonOf(fact: Fact, missing: readonly MissingGlyph[]): LostFact {
  const glyphs = missing.find(({ address }) => address === fact.address)
  if (glyphs) return { ...fact, reason: 'no-glyph', characters: glyphs.characters.join(' ') }
  return { ...fact, reason: fact.kind === 'bullet' ? 'in-pieces' : 'not-found', characters: '' }
}

/** Returns the folded words of a text without punctuation. */
const bareWords = (text: string): string[] =>
  text
    .normalize('NFC')
    .toUpperCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

/** Maximum words of other fields mixed into those of one field. */
const between = 3

/**
 * Returns true if all words of a fact are close together in any order. In right-to-left lines pdf.js guesses the order
 * of dates and signs, and may be wrong although the file has them in order.
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

/** Compares typed facts with the text read from their file. */
export function reportOf(question: ReadbackQuestion): ReadbackReport {
  const { document, boxes, missing, text, read: understood } = question
  const facts = factsOf(document)
  const reading = compareReading(facts, flowsOf(boxes), text)
  const read = bareWords(text)
  const lost = reading.missing.filter(
    (fact) => !(hasRightToLeft(fact.text) && isThereInSomeOrder(fact, read)),
  )
  // Dates are compared in their printed form.
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
