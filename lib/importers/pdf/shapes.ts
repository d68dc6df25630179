import type { Box } from '../source/source-types'

type Matrix = readonly [number, number, number, number, number, number]

const multiply = (a: Matrix, b: Matrix): Matrix => [
  a[0] * b[0] + a[2] * b[1],
  a[1] * b[0] + a[3] * b[1],
  a[0] * b[2] + a[2] * b[3],
  a[1] * b[2] + a[3] * b[3],
  a[0] * b[4] + a[2] * b[5] + a[4],
  a[1] * b[4] + a[3] * b[5] + a[5],
]

const isMatrix = (value: unknown): value is Matrix =>
  Array.isArray(value) && value.length === 6 && value.every((one) => typeof one === 'number')

/** Returns the bounding box of a path after its transformation. */
function boxOf(bounds: ArrayLike<number>, matrix: Matrix): Box {
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

/** Sizes in points of a drawn bullet and of a rule. */
const dotSide = { min: 1, max: 7 }
const ruleLength = 24
const ruleThickness = 3
/** Minimum size of a coloured area that may be a column. */
const panelSides = { width: 70, height: 200 }

/** The pdf.js operators used here; their numbers come from the library. */
export type PathOperators = Readonly<
  Record<
    | 'save'
    | 'restore'
    | 'transform'
    | 'constructPath'
    | 'paintFormXObjectBegin'
    | 'paintFormXObjectEnd',
    number
  >
>

export type Shapes = { dots: Box[]; rules: Box[]; panels: Box[] }

/** Adds a path to the shapes by its size, if it is relevant. */
function sortShape(box: Box, { dots, rules, panels }: Shapes) {
  const { width, height } = box
  const isSmall = (side: number) => side >= dotSide.min && side <= dotSide.max
  if (isSmall(width) && isSmall(height) && Math.abs(width - height) < 1.5) dots.push(box)
  else if (Math.max(width, height) >= ruleLength && Math.min(width, height) <= ruleThickness) {
    rules.push(box)
  } else if (width >= panelSides.width && height >= panelSides.height) panels.push(box)
}

/**
 * Extracts small filled shapes, rules and coloured areas of a page. Browsers draw list bullets as
 * shapes, so without these half of all lists would have none.
 * @param base transforms page coordinates to points from the top left corner
 */
export function readShapes(
  list: { fnArray: readonly number[]; argsArray: readonly unknown[] },
  operators: PathOperators,
  base: readonly number[],
): Shapes {
  const shapes: Shapes = { dots: [], rules: [], panels: [] }
  let matrix: Matrix = isMatrix(base) ? base : [1, 0, 0, 1, 0, 0]
  const saved: Matrix[] = []
  const save = () => saved.push(matrix)
  const restore = () => {
    matrix = saved.pop() ?? matrix
  }
  const move = (by: unknown) => {
    if (isMatrix(by)) matrix = multiply(matrix, by)
  }
  const steps = new Map<number, (values: readonly unknown[]) => void>([
    [operators.save, save],
    [operators.restore, restore],
    [operators.transform, move],
    [
      operators.paintFormXObjectBegin,
      ([by]) => {
        save()
        move(by)
      },
    ],
    [operators.paintFormXObjectEnd, restore],
    [
      operators.constructPath,
      ([, , bounds]) => {
        if (bounds instanceof Float32Array && bounds.length >= 4) {
          sortShape(boxOf(bounds, matrix), shapes)
        }
      },
    ],
  ])
  list.fnArray.forEach((operator, index) => {
    const values = list.argsArray[index]
    steps.get(operator)?.(Array.isArray(values) ? values : [])
  })
  return shapes
}
