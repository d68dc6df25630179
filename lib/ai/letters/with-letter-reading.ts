import type { ResumeDocument } from '@/lib/resume/schema/document'
import { plainText } from '@/lib/resume/text/rich-text'
import type { Reason } from '../grounding/types'
import { withReading } from '../reader/combine'
import { holdsWords, wordsOf } from '../reader/normal-form'
import { readSources } from '../reader/sources'
import { type Reading, unread } from '../reader/types'
import type { OfferedSentence } from './letter-result'
import { sharesContent } from './shares-content'

/** Keeps the quotes that share a content word with a sentence; a reading whose quotes have none of them proves nothing. */
function believed(text: string, reading: Reading): Reading {
  if (reading.state !== 'supported') return reading
  const evidence = reading.evidence.filter(({ quote }) => sharesContent(text, quote))
  return evidence.length > 0 ? { ...reading, evidence } : unread
}

/** Adds a reading to a sentence. Words that stand elsewhere in the CV are asked about as not together. */
export function withLetterReading(
  sentence: OfferedSentence,
  content: ResumeDocument['content'],
  reading: Reading,
): OfferedSentence {
  const { text } = sentence
  const read = withReading(sentence, { before: '', after: text }, believed(text, reading))
  if (read.reading.state !== 'unsupported') return read
  const cv = readSources(content, plainText)
    .map((line) => line.text)
    .join('\n')
  const place = ({ kind, words, ...reason }: Reason): Reason => {
    const isInCv = kind === 'word' && wordsOf(words).every((word) => holdsWords(cv, word))
    return { ...reason, kind: isInCv ? 'combination' : kind, words }
  }
  return { ...read, reasons: read.reasons.map(place) }
}
