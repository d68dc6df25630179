import type { Box } from '../source/source-types'
import { cutSegment, type Segment } from './segment'

const signs = '•●▪■◦○‣⁃∙·◆◇▸►▶❖✓✔➤➢⦁∗⋅⬥⬤➔→»›▹▷◾◼☐★☆✦・'
const sign = new RegExp(`^[${signs}*\\-–—‐o]$`, 'u')
const leadingSign = new RegExp(
  `^\\s*(?:[${signs.replace('·', '')}]\\s*|[*\\-–—]\\s+|·\\s+)(?=\\S)`,
  'u',
)

/** Whether a text is only a bullet. */
export const isBulletSign = (text: string): boolean => sign.test(text)

/** Maximum distance in points between a bullet and its text. */
const signReach = 28
const dotReach = 22

/** Returns the nearest text to the right of a bullet on its line. */
function nearestAfter(
  segments: readonly Segment[],
  right: number,
  reach: number,
  isOnLine: (segment: Segment) => boolean,
): Segment | null {
  let best: Segment | null = null
  for (const segment of segments) {
    if (!isOnLine(segment) || segment.x < right - 1 || segment.x - right > reach) continue
    if (!best || segment.x < best.x) best = segment
  }
  return best
}

/** Matches text that can be a tagged item label: a symbol, number or letter. */
const labelText = /^[\p{P}\p{S}]*(?:\p{N}{1,2}|\p{L})?[\p{P}\p{S}]*$/u

const isAddress = (text: string) => /@|^https?:|www\.|^\S+\.\S+$/.test(text)

/**
 * Removes bullets (separate characters, drawn shapes, or a line's first character) and marks their
 * lines. A symbol of an unknown font must occur at least three times.
 */
export function markBullets(segments: readonly Segment[], dots: readonly Box[]): Segment[] {
  const isShort = ({ text }: Segment) => text.length <= 2 && !/[\p{L}\p{N}]/u.test(text)
  const isLabel = ({ tag, text }: Segment) => tag?.isLabel === true && labelText.test(text)
  const isSign = (one: Segment) => isBulletSign(one.text) || isShort(one) || isLabel(one)
  const texts = segments.filter((one) => !isSign(one))
  const found = segments.filter(isSign)
  for (const one of found) {
    const isKnown = isBulletSign(one.text) || isLabel(one)
    if (!isKnown && found.filter(({ text }) => text === one.text).length < 3) continue
    const next = nearestAfter(
      texts,
      one.right,
      signReach,
      ({ y, size }) => Math.abs(y - one.y) < 0.5 * size,
    )
    if (next && (isKnown || !isAddress(next.text))) setBullet(next, one.x)
  }
  for (const dot of dots) {
    const middle = dot.y + dot.height / 2
    const next = nearestAfter(
      texts,
      dot.x + dot.width,
      dotReach,
      ({ y, size }) => Math.abs(y - 0.35 * size - middle) < 0.4 * size && dot.width < 0.7 * size,
    )
    if (next && !next.bullet) setBullet(next, dot.x)
  }
  for (const one of texts) {
    const leading = leadingSign.exec(one.text)?.[0]
    if (!leading) continue
    const { x } = one
    cutSegment(one, leading.length, one.text.length)
    setBullet(one, x)
  }
  return texts
}

function setBullet(segment: Segment, x: number) {
  segment.bullet = true
  segment.bulletX = x
}
