import { noteCues, sentenceCues } from './instruction-cues'

/** Range of characters; `end` is exclusive. */
type Range = { start: number; end: number }

/** Returns the position behind the last full stop or line break before a position. */
function sentenceStart(text: string, at: number): number {
  const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at)
  const [last] = [...before.matchAll(/[.!?]\s+/g)].slice(-1)
  return at - before.length + (last ? last.index + last[0].length : 0)
}

function sentenceEnd(text: string, at: number): number {
  const end = text.slice(at).search(/[.!?](?=\s)|\n/)
  return end < 0 ? text.length : at + end + (text[at + end] === '\n' ? 0 : 1)
}

/** Returns the end of the line, or of the list that a line ending in a colon introduces. */
function noteEnd(text: string, at: number): number {
  const ending = (from: number) => {
    const end = text.indexOf('\n', from)
    return end < 0 ? text.length : end
  }
  let end = ending(at)
  if (!/[:：]\s*$/.test(text.slice(at, end))) return end
  while (/^\n[^\S\n]*[^\s]/.test(text.slice(end, end + 200))) end = ending(end + 1)
  return end
}

/**
 * Finds the text of a posting that addresses a machine: a note up to the end of its line, with the list below it, or
 * one sentence. In order, without overlaps. Innocent text may match, and an attack may not.
 */
export function findInstructionRanges(text: string): Range[] {
  const found = [
    ...noteCues.flatMap((cue) =>
      [...text.matchAll(cue)].map(({ 0: words, index }) => ({
        start: sentenceStart(text, index),
        end: noteEnd(text, index + words.length),
      })),
    ),
    ...sentenceCues.flatMap((cue) =>
      [...text.matchAll(cue)].map(({ 0: words, index }) => ({
        start: sentenceStart(text, index),
        end: sentenceEnd(text, index + words.length),
      })),
    ),
  ].sort((a, b) => a.start - b.start)
  return found.reduce<Range[]>((ranges, next) => {
    const last = ranges.at(-1)
    if (last && next.start <= last.end) last.end = Math.max(last.end, next.end)
    else ranges.push(next)
    return ranges
  }, [])
}

/** Maximum characters of a note in a warning, and of notes. */
const maxLength = 160
const maxNotes = 5

/** Returns the beginning of each text that looks like prompt injection, at most five. For a warning. */
export function findInstructions(text: string): string[] {
  return findInstructionRanges(text)
    .slice(0, maxNotes)
    .map(({ start, end }) => {
      const note = text.slice(start, end).replace(/\s+/g, ' ').trim()
      return note.length > maxLength ? `${note.slice(0, maxLength).trimEnd()}…` : note
    })
}
