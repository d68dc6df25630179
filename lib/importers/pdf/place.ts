/** Takes a place of the page's own space to points from its top left corner, as it is looked at. */
export function place(
  [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[],
  x: number,
  y: number,
) {
  return { x: a * x + c * y + e, y: b * x + d * y + f }
}
