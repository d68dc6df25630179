import { isRightToLeft } from './mirror'
import type { RawItem } from './raw-types'

const closing = /^[.,;:!?،؛؟)\]}»]$/u
const opening = /^[([{«]$/u

/** Maximum error, in characters, of a position estimated by even widths. */
const reach = 5

/** Returns the offsets of spaces and both ends of a text. */
function gapsOf(text: string): number[] {
  const gaps = [0, text.length]
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) gaps.push(at)
  return gaps
}

/** Returns the word gap nearest to a punctuation item; null if none is near. */
function placeOf(sign: RawItem, { x, right, text }: RawItem): number | null {
  const middle = (sign.x + sign.right) / 2
  const at = ((middle - x) / (right - x || 1)) * text.length
  const nearest = gapsOf(text).reduce((best, gap) =>
    Math.abs(gap - at) < Math.abs(best - at) ? gap : best,
  )
  return Math.abs(nearest - at) <= reach ? nearest : null
}

/**
 * Puts punctuation that a PDF draws separately back into right-to-left text: some programs draw the
 * words of a line first, and stops, commas and brackets afterwards.
 * @param items of one mirrored line
 * @returns the items with the punctuation merged
 */
export function reattachPunctuation(items: readonly RawItem[]): RawItem[] {
  const signs = new Map<RawItem, { sign: RawItem; at: number }[]>()
  const drawn = items.filter(({ text }) => text.length > 2 && isRightToLeft(text))
  const rest = items.filter((one) => {
    const text = one.text.trim()
    if (!closing.test(text) && !opening.test(text)) return true
    const words = drawn.find(({ x, right }) => x < one.x && right > one.right)
    const at = words ? placeOf(one, words) : null
    if (!words || at === null) return true
    signs.set(words, [...(signs.get(words) ?? []), { sign: one, at }])
    return false
  })
  return rest.map((item) => {
    const own = signs.get(item)
    if (!own) return item
    // From the end, so that earlier offsets stay valid.
    const text = own
      .sort((a, b) => b.at - a.at || b.sign.x - a.sign.x)
      .reduce((made, { sign, at }) => {
        const mark = sign.text.trim()
        const to = opening.test(mark) && made.charAt(at) === ' ' ? at + 1 : at
        return made.slice(0, to) + mark + made.slice(to)
      }, item.text)
    return { ...item, text }
  })
}
