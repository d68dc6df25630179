import { describe, expect, it } from 'vitest'
import { repairItems } from './align-glyphs'
import type { FontFacts } from './glyphs'
import { type DrawingOperators, readDrawing } from './read-drawing'
import { repairGlyphs } from './repair-glyphs'

const names =
  'save restore transform constructPath paintFormXObjectBegin paintFormXObjectEnd setFillRGBColor setTextMatrix setFont moveText showText setTextRenderingMode clip endPath stroke setGState setStrokeRGBColor beginMarkedContentProps endMarkedContent'.split(
    ' ',
  )
const operators: DrawingOperators = Object.fromEntries(names.map((name, at) => [name, at + 1]))
/** A page of 842 points whose own y runs upwards. */
const base = [1, 0, 0, -1, 0, 842]

type Step = string | { by: number[]; name?: string } | { path: number[] } | [string, ...unknown[]]

const fonts = new Map<string, FontFacts>([
  ['latin', { composite: false, unit: 0.001, isBitmap: false, icon: false }],
  ['tex', { composite: false, unit: 0.001, isBitmap: true, icon: false }],
  ['map', { composite: true, unit: 0.001, isBitmap: false, icon: false }],
])

function draw(...steps: Step[]) {
  const read = steps.map((step): [number | undefined, unknown] => {
    if (typeof step === 'string') return [operators[step], null]
    if (Array.isArray(step)) return [operators[step[0]], step.slice(1)]
    if ('by' in step) return [operators[step.name ?? 'transform'], step.name ? [step.by] : step.by]
    return [operators.constructPath, [0, [], Float32Array.from(step.path)]]
  })
  return readDrawing(
    { fnArray: read.map(([name]) => name ?? 0), argsArray: read.map(([, values]) => values) },
    operators,
    base,
    fonts,
    (layer) => !/off/.test(JSON.stringify(layer)),
  )
}

function shapesOf(...steps: Step[]) {
  const { glyphs: _, ...shapes } = draw(...steps)
  return shapes
}

describe('readDrawing', () => {
  it('tells bullets, rules and panels apart, from the top of the page', () => {
    expect(
      shapesOf(
        { path: [50, 700, 54, 704] },
        { path: [50, 600, 500, 601] },
        { path: [0, 0, 180, 842] },
        { path: [10, 10, 40, 40] },
      ),
    ).toEqual({
      dots: [{ x: 50, y: 138, width: 4, height: 4 }],
      rules: [{ x: 50, y: 241, width: 450, height: 1 }],
      panels: [{ x: 0, y: 0, width: 180, height: 842 }],
    })
  })

  it('follows matrices, and gives them back', () => {
    const { dots } = shapesOf(
      'save',
      { by: [0.5, 0, 0, 0.5, 100, 0] },
      { by: [1, 0, 0, 1, 0, 20] },
      { path: [0, 0, 8, 8] },
      'restore',
      { path: [0, 0, 4, 4] },
    )
    expect(dots).toEqual([
      { x: 100, y: 828, width: 4, height: 4 },
      { x: 0, y: 838, width: 4, height: 4 },
    ])
  })

  it('follows forms', () => {
    const { dots } = shapesOf(
      { name: 'paintFormXObjectBegin', by: [1, 0, 0, 1, 30, 0] },
      { path: [0, 0, 3, 3] },
      'paintFormXObjectEnd',
      { path: [0, 0, 3, 3] },
    )
    expect(dots.map(({ x }) => x)).toEqual([30, 0])
  })

  it('takes a turned path by its corners', () => {
    expect(shapesOf({ by: [0, 1, -1, 0, 300, 0] }, { path: [0, 0, 400, 1] }).rules).toEqual([
      { x: 299, y: 442, width: 1, height: 400 },
    ])
  })

  it('passes over what it does not understand', () => {
    const nothing = { dots: [], rules: [], panels: [] }
    expect(shapesOf('restore', { by: [1, 2] }, { path: [] })).toEqual(nothing)
  })
})

/** Glyphs half an em wide (a ligature nearly twice as much), with their own characters as codes where `codes` gives none. */
const glyphsOf = (text: string, codes: readonly number[] = []) =>
  [...text].map((unicode, at) => ({
    ...{
      unicode,
      originalCharCode: codes[at] ?? 7,
      width: unicode === '\u0cf2' ? 950 : 500,
      isSpace: unicode === ' ',
    },
  }))

/** Steps that print a text of ten points. */
const print = (text: string, x: number, y: number, font = 'latin', codes?: number[]): Step[] => [
  ['setFont', font, 10],
  ['setTextMatrix', [1, 0, 0, 1, x, y]],
  ['showText', glyphsOf(text, codes)],
]

/** Returns the texts of items after repair; null for one that stays as it is. */
function repaired(items: readonly string[], ...steps: Step[]) {
  const { glyphs } = draw(...steps)
  repairGlyphs(glyphs, fonts)
  const content = items.map((str) => ({
    ...{ str, dir: 'ltr', transform: [], width: 0, height: 0, fontName: '', hasEOL: false },
  }))
  const repairs = repairItems(content, glyphs)
  return content.map((item) => repairs.get(item)?.text ?? null)
}

describe('repairGlyphs', () => {
  it('drops the copies of text drawn twice, whose first copy is bold', () => {
    const twice = [...print('Ada', 50, 700), ...print('Ada', 50.3, 700), ...print('Ada', 50, 680)]
    expect(repaired(['Ada', 'Ada', 'Ada'], ...twice)).toEqual(['Ada', '', null])
  })

  it('composes accents over, under and before their letters', () => {
    const steps = [...print('Jos e', 50, 700), ...print('´', 70.5, 701), ...print('A', 90, 700)]
    expect(repaired(['Jos e', '´', 'A'], ...steps)).toEqual(['Jos é', '', null])
    const tex: Step[] = [
      ...print('Fr¨', 50, 700),
      ['moveText', 10, 0],
      ['showText', glyphsOf('ıda')],
    ]
    expect(repaired(['Fr¨ ıda'], ...tex)).toEqual(['Frïda'])
    expect(repaired(['5´ q'], ...print('5´ q', 50, 700))).toEqual([null])
  })

  it('keeps hyphens that are printed, whatever the spaces of pdf.js', () => {
    expect(repaired(['cofounder , x'], ...print('co\u00adfounder, x', 50, 700))).toEqual([
      'co-founder, x',
    ])
  })

  it('restores ligatures by the codes of TeX, and by width and words', () => {
    const text = 'Certi\fcate \u0013ecole {'
    const tex = print(
      text,
      50,
      700,
      'tex',
      [...text].map((letter) => letter.charCodeAt(0)),
    )
    expect(repaired(['Certi', 'cate \u0013ecole {'], ...tex)).toEqual(['Certificate ´ecole –', ''])
    const codes = (text: string) => [...text].map((letter) => (letter === '\u0cf2' ? 0x0cf2 : 1))
    const field = 'a \u0cf2eld of \u0cf2nance'
    expect(repaired([field], ...print(field, 50, 700, 'map', codes(field)))).toEqual([
      'a field of finance',
    ])
  })

  it('makes bullets of glyphs without characters at the start of lines', () => {
    const line = (y: number) => [...print('\u0001', 50, y), ...print('Won', 60, y)]
    expect(repaired(['\u0001', 'Won', '\u0001', 'Won'], ...line(700), ...line(680))).toEqual([
      ...['•', null, '•', null],
    ])
  })

  it('drops text that nobody sees, and keeps white text on color and text over a scan', () => {
    const white: Step = ['setFillRGBColor', '#ffffff']
    const panel: Step[] = [['setFillRGBColor', '#102030'], { path: [0, 600, 180, 842] }]
    expect(repaired(['Ada'], white, ...print('Ada', 50, 700))).toEqual([''])
    expect(repaired(['Ada'], ...panel, white, ...print('Ada', 50, 700))).toEqual([null])
    const picture: Step[] = ['save', { by: [400, 0, 0, 200, 0, 600] }, 'restore']
    expect(repaired(['Ada'], ...picture, white, ...print('Ada', 50, 700))).toEqual([null])
    const unseen: Step = ['setTextRenderingMode', 3]
    expect(repaired(['Ada'], unseen, ...print('Ada', 50, 700))).toEqual([''])
    expect(repaired(['Ada'], ...picture, unseen, ...print('Ada', 50, 700))).toEqual([null])
    const clip: Step[] = [
      'clip',
      ['constructPath', operators.endPath, [], new Float32Array([0, 0, 9, 9])],
    ]
    expect(repaired(['Ada'], ...clip, ...print('Ada', 50, 700))).toEqual([''])
  })

  it('keeps small capitals in pieces with characters of no width between them', () => {
    const pieces = (sign: string) => [
      ...print('P', 50, 700),
      ...print(`${sign}ETRA`, 55, 700),
      ...print(`${sign} C`, 80, 700),
      ...print(`${sign}OLE${sign}`, 95, 700),
    ]
    for (const sign of ['\u200b', '\u200d', '\u2060', '\ufeff'])
      expect(repaired(['P', 'ETRA', ' C', 'OLE'], ...pieces(sign))).not.toContain('')
    expect(repaired(['P', 'ETRA', ' C', 'OLE'], ...pieces('\u200b'))).toEqual([
      ...[null, null, null, null],
    ])
  })

  /** A letter's outline of 5 by 7 points over `x`, as a path with a curve. */
  const outline = (x: number, y: number): Step => [
    'constructPath',
    0,
    [
      Float32Array.from([
        0,
        x,
        y,
        1,
        x + 5,
        y,
        2,
        x + 5,
        y + 3,
        x + 5,
        y + 7,
        x,
        y + 7,
        1,
        x,
        y,
        4,
      ]),
    ],
    Float32Array.from([x, y, x + 5, y + 7]),
  ]
  const outlines = [50, 55, 60].map((x) => outline(x, 700))
  const opacity = (of: number): Step => ['setGState', [['ca', of]]]

  it.each([
    ['no opacity', [opacity(0)]],
    ['no ink', [['setTextRenderingMode', 3]]],
    ['the color of the page', [['setFillRGBColor', '#ffffff']]],
  ] satisfies [string, Step[]][])('keeps text of %s whose letters are outlines', (_, hide) => {
    const text = [...hide, ...print('Ada', 50, 700)]
    const black: Step[] = [opacity(1), ['setFillRGBColor', '#000000']]
    expect(repaired(['Ada'], ...text)).toEqual([''])
    expect(repaired(['Ada'], ...outlines, ...text)).toEqual([null])
    expect(repaired(['Ada'], 'save', ...text, 'restore', ...black, ...outlines)).toEqual([null])
    const elsewhere = [50, 55, 60].map((x) => outline(x, 680))
    expect(repaired(['Ada'], ...elsewhere, ...text)).toEqual([''])
    const line: Step = { path: [50, 698, 65, 699] }
    expect(repaired(['Ada'], line, outline(60, 700), ...text)).toEqual([''])
  })

  it('keeps text of no opacity under or over a scan, and text that is only stroked', () => {
    const picture: Step[] = ['save', { by: [400, 0, 0, 200, 0, 600] }, 'restore']
    const text = [opacity(0), ...print('Ada', 50, 700)]
    expect(repaired(['Ada'], ...picture, ...text)).toEqual([null])
    expect(repaired(['Ada'], ...text, ...picture)).toEqual([null])
    expect(repaired(['Ada'], ['setTextRenderingMode', 1], ...text)).toEqual([null])
  })

  it('drops what is on a layer that is switched off', () => {
    const steps: Step[] = [
      ['beginMarkedContentProps', 'OC', { id: 'off' }],
      ...print('Ada', 50, 700),
      'endMarkedContent',
      ...print('Bo', 90, 700),
    ]
    expect(repaired(['Ada', 'Bo'], ...steps)).toEqual(['', null])
  })
})
