/** Transforms page coordinates to points from the displayed page's top left corner. */
export function transformPoint(
  [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[],
  x: number,
  y: number,
) {
  return { x: a * x + c * y + e, y: b * x + d * y + f }
}
