import type { Box } from '../source/source-types'
import type { FontFacts, Glyph } from './glyphs'
import { boxOf, contains, identity, intersect, type Matrix, matrixOf, multiply } from './matrix'
import { type Contour, contoursOf, isDrawn, revealPainted } from './reveal-painted'
import { transformPoint } from './transform-point'

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
  /** Fill and stroke color as `#rrggbb`; null for a pattern. */
  color: string | null
  strokeColor: string | null
  alpha: number
  strokeAlpha: number
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
  ...{ clip: null, color: '#000000', strokeColor: '#000000', alpha: 1, strokeAlpha: 1 },
  ...{ font: '', fontSize: 0, characterSpacing: 0 },
  ...{ wordSpacing: 0, scale: 1, leading: 0, rise: 0, mode: 0, painted: false },
}

const invisibleMode = 3
/** Text rendering modes (ISO 32000-2, table 104) that stroke, and those that only stroke. */
const strokingModes = new Set([1, 2, 5, 6])
const outlineModes = new Set([1, 5])

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

const outlinesOf = ({ path, matrix }: { path: Float32Array; matrix: Matrix }): Contour[] =>
  contoursOf(path).map(({ bounds, points }) => ({
    box: boxOf(bounds, matrix),
    isDrawn: isDrawn(points),
  }))

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
 * @param isLayerShown whether an optional content group is switched on
 */
export function readDrawing(
  list: { fnArray: readonly number[]; argsArray: readonly unknown[] },
  operators: DrawingOperators,
  base: readonly number[],
  fonts: ReadonlyMap<string, FontFacts>,
  isLayerShown: (layer: unknown) => boolean = () => true,
): Shapes & { glyphs: Glyph[] } {
  const shapes: Shapes = { dots: [], rules: [], panels: [] }
  const glyphs: Glyph[] = []
  /** Painted areas; without color if it is not known. Pictures come without content. */
  const areas: { box: Box; color: string | null; isPicture: boolean }[] = []
  let state: State = { ...firstState, matrix: matrixOf(base) ?? identity }
  const saved: State[] = []
  /** Paths that somebody sees, with their transformations. */
  const painted: { path: Float32Array; matrix: Matrix }[] = []
  /** Drawn strings that nobody sees unless something else shows them. */
  const unseen: { text: Glyph[]; why: 'ink' | 'place' }[] = []
  /** Open marked content: whether it is on a layer that is switched off. */
  const layers: boolean[] = []
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
  /** Whether an ink of a color and opacity differs from what is painted at a point. */
  const isInkSeen = (ink: string | null, alpha: number, x: number, y: number) => {
    if (alpha < minAlpha) return false
    if (ink === null) return true
    const background = areas.findLast(({ box }) => contains(box, x, y))
    const behind = background ? background.color : '#ffffff'
    return behind === null || !areSameColors(ink, behind)
  }
  const paint = (operator: unknown, path: unknown, bounds: ArrayLike<number>) => {
    const box = boxOf(bounds, state.matrix)
    const { stroke, closeStroke, endPath } = operators
    if (isClipping) set({ clip: state.clip ? intersect(state.clip, box) : box })
    if (operator !== endPath && !layers.includes(true)) {
      set({ painted: true })
      const { color, strokeColor, alpha, strokeAlpha, matrix } = state
      const isStroke = operator === stroke || operator === closeStroke
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
      const [ink, opacity] = isStroke ? [strokeColor, strokeAlpha] : [color, alpha]
      if (path instanceof Float32Array && isInkSeen(ink, opacity, x, y))
        painted.push({ path, matrix })
      if (!isStroke && alpha >= minAlpha) areas.push({ box, color, isPicture: false })
    }
    sortShape(box, shapes)
  }
  /** Tells why nobody sees text at a point: for lack of `ink`, since `nothing` shows it, or not. */
  const whyHidden = (x: number, y: number, size: number): 'ink' | 'place' | 'nothing' | null => {
    const { mode, alpha, strokeAlpha, clip, color, strokeColor } = state
    if (size < tinySize || layers.includes(true)) return 'nothing'
    if (clip && !contains(clip, x, y)) return 'place'
    const isFilled = !outlineModes.has(mode) && isInkSeen(color, alpha, x, y)
    const isStroked = strokingModes.has(mode) && isInkSeen(strokeColor, strokeAlpha, x, y)
    if (mode !== invisibleMode && (isFilled || isStroked)) return null
    return mode === invisibleMode || alpha < minAlpha ? 'ink' : 'place'
  }
  const show = (shown: readonly unknown[]) => {
    const { font, fontSize, scale, characterSpacing, wordSpacing, rise } = state
    const unit = (fonts.get(font)?.unit ?? 0.001) * fontSize
    const matrix = multiply(state.matrix, textMatrix)
    const size = Math.abs(fontSize) * Math.hypot(matrix[2], matrix[3])
    let why: ReturnType<typeof whyHidden> | undefined
    const first = glyphs.length
    for (const one of shown) {
      if (typeof one === 'number') pen.x -= (one * fontSize * scale) / 1000
      if (!isGlyph(one)) continue
      const width = one.width * unit * scale
      const { x, y } = transformPoint(matrix, pen.x, pen.y + rise)
      const right = transformPoint(matrix, pen.x + width, pen.y + rise).x
      if (why === undefined) why = whyHidden((x + right) / 2, y - 0.3 * size, size)
      glyphs.push({
        ...{
          unicode: one.unicode,
          code: one.originalCharCode,
          font,
          y,
          size,
          hidden: why !== null,
          begins: glyphs.length === first,
        },
        ...{ x: Math.min(x, right), right: Math.max(x, right) },
        ...{ isInFont: one.isInFont, text: one.unicode, isRepaired: false, isStruck: false },
      })
      const spacing = characterSpacing + (one.isSpace ? wordSpacing : 0)
      pen.x += width + spacing * scale
    }
    if (why === 'ink' || why === 'place') unseen.push({ text: glyphs.slice(first), why })
    set({ painted: true })
  }
  const steps: Readonly<Record<string, (values: readonly unknown[]) => void>> = {
    save,
    restore,
    transform: (values) => transform(values),
    constructPath: ([operator, paths, bounds]) => {
      const [path] = Array.isArray(paths) ? paths : []
      if (bounds instanceof Float32Array && bounds.length >= 4) paint(operator, path, bounds)
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
    setStrokeRGBColor: ([color]) => set({ strokeColor: typeof color === 'string' ? color : null }),
    setStrokeColorN: () => set({ strokeColor: null }),
    beginMarkedContent: () => layers.push(false),
    beginMarkedContentProps: ([tag, layer]) => layers.push(tag === 'OC' && !isLayerShown(layer)),
    endMarkedContent: () => layers.pop(),
    setFillColorN: () => set({ color: null }),
    setGState: ([entries]) => {
      for (const [key, value] of Array.isArray(entries) ? entries : [])
        if (key === 'ca') set({ alpha: numberOf(value) })
        else if (key === 'CA') set({ strokeAlpha: numberOf(value) })
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
  // 1. The text of a scan lies under or over its picture.
  const pictures = areas.filter(({ isPicture }) => isPicture)
  for (const { text, why } of unseen) {
    const [first] = text
    const middle = first && ([(first.x + first.right) / 2, first.y - 0.3 * first.size] as const)
    if (!middle || why !== 'ink' || !pictures.some(({ box }) => contains(box, ...middle))) continue
    for (const glyph of text) glyph.hidden = false
  }
  // 2. Outlines show the text that lies over them.
  const others = unseen.flatMap(({ text }) => text).filter(({ hidden }) => hidden)
  if (others.length > 0) revealPainted(others, painted.flatMap(outlinesOf))
  return { ...shapes, glyphs }
}
