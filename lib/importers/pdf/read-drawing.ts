import type { Box } from '../source/source-types'
import type { FontFacts, Glyph } from './glyphs'
import { transformPoint } from './transform-point'

type Matrix = readonly [number, number, number, number, number, number]

const identity: Matrix = [1, 0, 0, 1, 0, 0]

const multiply = (a: Matrix, b: Matrix): Matrix => [
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
function matrixOf(value: unknown): Matrix | null {
  const list: unknown[] = Array.isArray(value) || value instanceof Float32Array ? [...value] : []
  return isMatrix(list) ? list : null
}

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

const intersect = (a: Box, b: Box): Box => {
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)]
  const right = Math.min(a.x + a.width, b.x + b.width)
  const bottom = Math.min(a.y + a.height, b.y + b.height)
  return { x, y, width: Math.max(0, right - x), height: Math.max(0, bottom - y) }
}

const contains = (box: Box, x: number, y: number) =>
  x >= box.x - 1 && x <= box.x + box.width + 1 && y >= box.y - 1 && y <= box.y + box.height + 1

/** Sizes in points of a drawn bullet and of a rule. */
const dotSide = { min: 1, max: 7 }
const ruleLength = 24
const ruleThickness = 3
/** Minimum size of a coloured area that may be a column. */
const panelSides = { width: 70, height: 200 }

/** Numbers of the pdf.js operators by name. */
export type DrawingOperators = Readonly<Record<string, number>>

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

/** Graphics state (ISO 32000-2, 8.4 and 9.3) as far as it decides where text is and who sees it. */
type State = {
  matrix: Matrix
  clip: Box | null
  /** Fill color as `#rrggbb`; null for a pattern. */
  color: string | null
  alpha: number
  font: string
  fontSize: number
  characterSpacing: number
  wordSpacing: number
  scale: number
  leading: number
  rise: number
  mode: number
  /** Whether something was painted since it was saved. */
  painted: boolean
}

const firstState: Omit<State, 'matrix'> = {
  ...{ clip: null, color: '#000000', alpha: 1, font: '', fontSize: 0, characterSpacing: 0 },
  ...{ wordSpacing: 0, scale: 1, leading: 0, rise: 0, mode: 0, painted: false },
}

const invisibleMode = 3

/** Maximum size in points of text that nobody can read. */
const tinySize = 2
const minAlpha = 0.05
/** Maximum difference of a color channel that nobody sees. */
const sameChannel = 10

function areSameColors(a: string, b: string): boolean {
  const channels = (color: string) =>
    [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16))
  const other = channels(b)
  return channels(a).every((one, at) => Math.abs(one - (other[at] ?? 0)) <= sameChannel)
}

type PdfGlyph = {
  unicode: string
  originalCharCode: number
  width: number
  isSpace: boolean
  isInFont: boolean
}

const isGlyph = (value: unknown): value is PdfGlyph =>
  typeof value === 'object' && value !== null && 'unicode' in value

const numberOf = (value: unknown) => (typeof value === 'number' ? value : 0)

/**
 * Reads the drawing operators of a page: its glyphs with places and visibility, small filled shapes
 * (browsers draw list bullets as shapes), rules and colored areas.
 * @param base transforms page coordinates to points from the top left corner
 * @param fonts facts by pdf.js's font ids
 */
export function readDrawing(
  list: { fnArray: readonly number[]; argsArray: readonly unknown[] },
  operators: DrawingOperators,
  base: readonly number[],
  fonts: ReadonlyMap<string, FontFacts>,
): Shapes & { glyphs: Glyph[] } {
  const shapes: Shapes = { dots: [], rules: [], panels: [] }
  const glyphs: Glyph[] = []
  /** Painted areas; without color if it is not known. Pictures come without content. */
  const areas: { box: Box; color: string | null; isPicture: boolean }[] = []
  let state: State = { ...firstState, matrix: matrixOf(base) ?? identity }
  const saved: State[] = []
  let isClipping = false
  let textMatrix = identity
  let line = { x: 0, y: 0 }
  const pen = { x: 0, y: 0 }
  const set = (change: Partial<State>) => {
    state = { ...state, ...change }
  }
  const save = () => {
    saved.push(state)
    set({ painted: false })
  }
  const transform = (by: unknown) => {
    const matrix = matrixOf(by)
    if (matrix) set({ matrix: multiply(state.matrix, matrix) })
  }
  const restore = () => {
    const before = saved.pop()
    if (!before) return
    // pdf.js leaves pictures out here: what remains of one is its transformation.
    const isPicture = !state.painted && state.matrix !== before.matrix
    if (isPicture) areas.push({ box: boxOf([0, 0, 1, 1], state.matrix), color: null, isPicture })
    state = isPicture || state.painted ? { ...before, painted: true } : before
  }
  const startLine = (x: number, y: number) => {
    line = { x, y }
    Object.assign(pen, line)
  }
  const moveLine = (x: number, y: number) => startLine(line.x + x, line.y + y)
  const paint = (operator: unknown, bounds: ArrayLike<number>) => {
    const box = boxOf(bounds, state.matrix)
    const { stroke, closeStroke, endPath } = operators
    if (isClipping) set({ clip: state.clip ? intersect(state.clip, box) : box })
    if (operator !== endPath) set({ painted: true })
    if (operator !== endPath && operator !== stroke && operator !== closeStroke)
      areas.push({ box, color: state.color, isPicture: false })
    sortShape(box, shapes)
  }
  const isHidden = (x: number, y: number, size: number): boolean => {
    const { mode, alpha, clip, color } = state
    if (size < tinySize || alpha < minAlpha || (clip && !contains(clip, x, y))) return true
    if (mode === invisibleMode)
      return !areas.some(({ box, isPicture }) => isPicture && contains(box, x, y))
    if (color === null) return false
    const background = areas.findLast(({ box }) => contains(box, x, y))
    const behind = background ? background.color : '#ffffff'
    return behind !== null && areSameColors(color, behind)
  }
  const show = (shown: readonly unknown[]) => {
    const { font, fontSize, scale, characterSpacing, wordSpacing, rise } = state
    const unit = (fonts.get(font)?.unit ?? 0.001) * fontSize
    const matrix = multiply(state.matrix, textMatrix)
    const size = Math.abs(fontSize) * Math.hypot(matrix[2], matrix[3])
    let hidden: boolean | null = null
    const first = glyphs.length
    for (const one of shown) {
      if (typeof one === 'number') pen.x -= (one * fontSize * scale) / 1000
      if (!isGlyph(one)) continue
      const width = one.width * unit * scale
      const { x, y } = transformPoint(matrix, pen.x, pen.y + rise)
      const right = transformPoint(matrix, pen.x + width, pen.y + rise).x
      hidden ??= isHidden((x + right) / 2, y - 0.3 * size, size)
      glyphs.push({
        ...{
          unicode: one.unicode,
          code: one.originalCharCode,
          font,
          y,
          size,
          hidden,
          begins: glyphs.length === first,
        },
        ...{ x: Math.min(x, right), right: Math.max(x, right) },
        ...{ isInFont: one.isInFont, text: one.unicode, isRepaired: false, isStruck: false },
      })
      const spacing = characterSpacing + (one.isSpace ? wordSpacing : 0)
      pen.x += width + spacing * scale
    }
    set({ painted: true })
  }
  const steps: Readonly<Record<string, (values: readonly unknown[]) => void>> = {
    save,
    restore,
    transform: (values) => transform(values),
    constructPath: ([operator, , bounds]) => {
      if (bounds instanceof Float32Array && bounds.length >= 4) paint(operator, bounds)
      isClipping = false
    },
    clip: () => {
      isClipping = true
    },
    eoClip: () => {
      isClipping = true
    },
    shadingFill: () => {
      if (state.clip) areas.push({ box: state.clip, color: null, isPicture: false })
    },
    paintFormXObjectBegin: ([by]) => {
      save()
      transform(by)
    },
    paintFormXObjectEnd: restore,
    setFillRGBColor: ([color]) => set({ color: typeof color === 'string' ? color : null }),
    setFillColorN: () => set({ color: null }),
    setGState: ([entries]) => {
      for (const [key, value] of Array.isArray(entries) ? entries : [])
        if (key === 'ca') set({ alpha: numberOf(value) })
    },
    beginText: () => {
      textMatrix = identity
      startLine(0, 0)
    },
    setFont: ([font, size]) => set({ font: String(font), fontSize: numberOf(size) }),
    setTextMatrix: ([matrix]) => {
      textMatrix = matrixOf(matrix) ?? textMatrix
      startLine(0, 0)
    },
    moveText: ([x, y]) => moveLine(numberOf(x), numberOf(y)),
    setLeadingMoveText: ([x, y]) => {
      set({ leading: numberOf(y) })
      moveLine(numberOf(x), numberOf(y))
    },
    setLeading: ([leading]) => set({ leading: -numberOf(leading) }),
    nextLine: () => moveLine(0, state.leading),
    setCharSpacing: ([spacing]) => set({ characterSpacing: numberOf(spacing) }),
    setWordSpacing: ([spacing]) => set({ wordSpacing: numberOf(spacing) }),
    setHScale: ([scale]) => set({ scale: numberOf(scale) / 100 }),
    setTextRise: ([rise]) => set({ rise: numberOf(rise) }),
    setTextRenderingMode: ([mode]) => set({ mode: numberOf(mode) }),
    showText: ([shown]) => show(Array.isArray(shown) ? shown : []),
  }
  const byNumber = new Map(Object.entries(steps).map(([name, step]) => [operators[name], step]))
  list.fnArray.forEach((operator, index) => {
    const values = list.argsArray[index]
    byNumber.get(operator)?.(Array.isArray(values) ? values : [])
  })
  return { ...shapes, glyphs }
}
