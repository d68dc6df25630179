import type { Box } from '../source/source-types'

/** An affine transformation of PDF: `x' = a x + c y + e`, `y' = b x + d y + f`. */
export type Matrix = readonly [number, number, number, number, number, number]

/** Changes nothing. */
export const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** Returns the transformation by `b`, then by `a`. */
export const multiply = (a: Matrix, b: Matrix): Matrix => [
  a[0] * b[0] + a[2] * b[1],
  a[1] * b[0] + a[3] * b[1],
  a[0] * b[2] + a[2] * b[3],
  a[1] * b[2] + a[3] * b[3],
  a[0] * b[4] + a[2] * b[5] + a[4],
  a[1] * b[4] + a[3] * b[5] + a[5],
]

const isMatrix = (list: readonly unknown[]): list is Matrix =>
  list.length === 6 && list.every((one) => typeof one === 'number')

/** Returns a matrix of six numbers, from an array or a typed one; null for other values. */
export function matrixOf(value: unknown): Matrix | null {
  const list: unknown[] = Array.isArray(value) || value instanceof Float32Array ? [...value] : []
  return isMatrix(list) ? list : null
}

/** Returns the bounding box of a path after its transformation. */
export function boxOf(bounds: ArrayLike<number>, matrix: Matrix): Box {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = Array.from(bounds)
  const corners = [
    [x0, y0],
    [x1, y1],
    [x0, y1],
    [x1, y0],
  ] as const
  const xs = corners.map(([x, y]) => matrix[0] * x + matrix[2] * y + matrix[4])
  const ys = corners.map(([x, y]) => matrix[1] * x + matrix[3] * y + matrix[5])
  const x = Math.min(...xs)
  const y = Math.min(...ys)
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}

/** Returns what two boxes share. */
export const intersect = (a: Box, b: Box): Box => {
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)]
  const right = Math.min(a.x + a.width, b.x + b.width)
  const bottom = Math.min(a.y + a.height, b.y + b.height)
  return { x, y, width: Math.max(0, right - x), height: Math.max(0, bottom - y) }
}

/** Whether a point is in a box, or within a point of it. */
export const contains = (box: Box, x: number, y: number) =>
  x >= box.x - 1 && x <= box.x + box.width + 1 && y >= box.y - 1 && y <= box.y + box.height + 1
