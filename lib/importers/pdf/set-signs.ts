import { isRightToLeft } from './mirror'
import type { RawItem } from './raw-types'

const closing = /^[.,;:!?،؛؟)\]}»]$/u
const opening = /^[([{«]$/u

/** Letters that an even width may be off by where it tells the place of a sign. */
const reach = 5

/** The spaces of a text, and its ends. */
function gapsOf(text: string): number[] {
  const gaps = [0, text.length]
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) gaps.push(at)
  return gaps
}

/** A sign and the gap between words that is nearest to where it stands; null where none is near. */
function placeOf(sign: RawItem, { x, right, text }: RawItem): number | null {
  const middle = (sign.x + sign.right) / 2
  const at = ((middle - x) / (right - x || 1)) * text.length
  const nearest = gapsOf(text).reduce((best, gap) =>
    Math.abs(gap - at) < Math.abs(best - at) ? gap : best,
  )
  return Math.abs(nearest - at) <= reach ? nearest : null
}

/**
 * Puts signs into the words that they were drawn among: some programs draw a line of words from the right
 * in one go and its stops, commas and brackets afterwards, each on its own.
 *
 * @param items of one mirrored line
 * @returns the items without those signs; the words with them
 */
export function setSigns(items: readonly RawItem[]): RawItem[] {
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
    // From the end, so that the places before stay true.
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
