import { hasRightToLeft, runsRightToLeft } from '@/lib/language/unicode/direction'

/** A stretch of one style, as textkit keeps it. `direction` is what `textDirection` gave. */
type Run = { start: number; end: number; attributes: { direction?: string } }
type Bidi = {
  getEmbeddingLevels: (text: string, direction: 'ltr' | 'rtl') => { levels: ArrayLike<number> }
}

/** Marks of the style `direction`: whose document runs from right to left, and what stands for itself. */
const rightToLeftMark = 'rtl'
const isolateMark = 'isolate'

/**
 * The style `direction` of a text, for `resolveLevels`; undefined where the usual one will do.
 *
 * @param isolate whether the text is one field among others on a line: its direction is its own then
 */
export function textDirection(rightToLeft: boolean, isolate: boolean): string | undefined {
  const marks = [rightToLeft ? rightToLeftMark : '', isolate ? isolateMark : ''].filter(Boolean)
  return marks.length > 0 ? marks.join(' ') : undefined
}

/** Stands for an isolated stretch in the text around it (Unicode Standard Annex 9, rule X5c). */
const placeholder = '\ufffc'

const arabicLetter = /(?=\p{L})\p{Script=Arabic}/gu
const hebrewLetter = '\u05d0'

/**
 * European digits keep their way beside Arabic letters as they do beside Hebrew ones (rule HL2 instead
 * of W2): the percent sign stays on the right of its number, where every reader of the text layer finds
 * it again.
 */
const likeHebrew = (text: string) => text.replace(arabicLetter, hebrewLetter)

const has = (run: Run, mark: string) => run.attributes.direction?.split(' ').includes(mark) ?? false

/**
 * The embedding level of each unit of a text: even from left to right, odd from right to left
 * (Unicode Standard Annex 9). Fields that share a line are isolated from each other, or the digits of
 * one would change places with those of its neighbour. Stands in textkit for its own question (put
 * there by the bundle script).
 *
 * @public read by the bundle script
 */
export function resolveLevels(bidi: Bidi, text: string, runs: readonly Run[]): ArrayLike<number> {
  const rightToLeft = runs.some((run) => has(run, rightToLeftMark))
  if (!rightToLeft && !hasRightToLeft(text)) return new Uint8Array(text.length)
  const isolates = runs.filter((run) => run.end > run.start && has(run, isolateMark))
  const isBaseRight = runsRightToLeft(text, rightToLeft)
  let outer = ''
  let at = 0
  for (const { start, end } of isolates) {
    outer += text.slice(at, start) + placeholder
    at = end
  }
  outer += text.slice(at)
  const around = bidi.getEmbeddingLevels(likeHebrew(outer), isBaseRight ? 'rtl' : 'ltr').levels
  const levels = new Uint8Array(text.length)
  let unit = 0
  let next = 0
  for (let i = 0; i < outer.length; i++) {
    const level = around[i] ?? 0
    const isolate = isolates[next]
    if (!isolate || isolate.start !== unit) {
      levels[unit++] = level
      continue
    }
    const words = text.slice(isolate.start, isolate.end)
    const base = runsRightToLeft(words, rightToLeft) ? 1 : 0
    const inner = bidi.getEmbeddingLevels(likeHebrew(words), base === 1 ? 'rtl' : 'ltr').levels
    const lowest = level + 1 + ((level + 1 + base) % 2)
    for (let j = 0; j < words.length; j++) levels[unit++] = lowest + (inner[j] ?? base) - base
    next++
  }
  return levels
}
