/** Picture of a page, one pixel a point; four bytes each. */
export type Pixels = { width: number; height: number; data: ArrayLike<number> }

/** Printed line, in points. */
type Line = { x: number; y: number; width: number; height: number }

type Colour = readonly [red: number, green: number, blue: number]

/** Points without ink that end what belongs to a line: more than is between a bullet or a dash and its text. */
const maxGap = 9

/** Maximum points that a line reaches beyond its own text. */
const maxReach = 60

/** Difference of colours, of 765, from which a pixel is ink. */
const inkFrom = 36

function colourAt({ width, height, data }: Pixels, x: number, y: number): Colour | null {
  const [column, row] = [Math.floor(x), Math.floor(y)]
  if (column < 0 || row < 0 || column >= width || row >= height) return null
  const at = (row * width + column) * 4
  return [data[at] ?? 255, data[at + 1] ?? 255, data[at + 2] ?? 255]
}

/** Returns the most frequent colour around a line, that of its ground: a template may print on a coloured band. */
export function groundOf(pixels: Pixels, { x, y, width, height }: Line): Colour {
  const counts = new Map<string, { colour: Colour; count: number }>()
  for (const px of [x - 2, x + width / 2, x + width + 2]) {
    for (const py of [y, y + height / 2, y + height]) {
      const colour = colourAt(pixels, px, py)
      if (!colour) continue
      const known = counts.get(colour.join())
      counts.set(colour.join(), { colour, count: (known?.count ?? 0) + 1 })
    }
  }
  const [most] = [...counts.values()].toSorted((one, other) => other.count - one.count)
  return most?.colour ?? [255, 255, 255]
}

/** Returns the part of a column's pixels, beside a line, that are ink. */
function inkIn(pixels: Pixels, x: number, { y, height }: Line, ground: Colour): number {
  let [ink, rows] = [0, 0]
  for (let row = y; row < y + height; row++) {
    const colour = colourAt(pixels, x, row)
    if (!colour) continue
    rows += 1
    const difference = colour.reduce((sum, part, at) => sum + Math.abs(part - (ground[at] ?? 0)), 0)
    if (difference >= inkFrom) ink += 1
  }
  return rows === 0 ? 1 : ink / rows
}

/**
 * Returns how far a line reaches with the signs beside it that are no field: bullets, dashes, "present". It ends at a
 * gap, at a line of the person, and where the ground changes.
 */
export function highlightExtent(
  pixels: Pixels,
  line: Line,
  ground: Colour,
  own: readonly Line[],
): { from: number; to: number } {
  const beside = own.filter(
    ({ y, height }) => y < line.y + line.height - 1 && line.y < y + height - 1,
  )
  const isOwn = (at: number) => beside.some(({ x, width }) => at >= x - 1 && at <= x + width + 1)
  const follow = (edge: number, step: 1 | -1) => {
    let last = edge
    for (let at = edge + step; Math.abs(at - edge) < maxReach; at += step) {
      const ink = inkIn(pixels, at, line, ground)
      if (isOwn(at) || ink === 1) break
      if (ink > 0) last = at
      else if (Math.abs(at - last) > maxGap) break
    }
    return last
  }
  return { from: follow(line.x, -1), to: follow(line.x + line.width, 1) }
}
