import fc from 'fast-check'
import { expect, it } from 'vitest'
import { runs } from '@/tests/runs'
import { type ContentLine, readContent } from './content-lines'
import { trimContent } from './trim-content'

type State = { x: number; y: number; colour: string; font: string; others: string[] }

/** Returns the state after a line that changes it; null for any other line. */
function changed(state: State, line: string): State | null {
  const [, , , , x = 0, y = 0] = line.split(' ').map(Number)
  const moved = { ...state, x: state.x + x, y: state.y + y }
  if (/^1 0 0 1 .* cm$/.test(line)) return moved
  if (line.endsWith(' Tf')) return { ...state, font: line }
  if (/ (rg|g)$/.test(line)) return { ...state, colour: line === '0 g' ? '' : line }
  return / (cm|gs|w)$/.test(line) ? { ...state, others: [...state.others, line] } : null
}

/**
 * Parses lines; `run 2 3 1 0 0 rg` begins an upright text at a position with a colour, with its font and its glyphs on
 * the next lines, `place 2 3` continues it elsewhere, and `ET` ends it.
 */
function linesOf(content: string): ContentLine[] {
  return content.split(/^(?=run )|(?<=^ET)\n/m).flatMap((part): ContentLine[] => {
    if (!part.startsWith('run ')) return readContent(part.replace(/\n$/, ''))
    const [start = '', font = '', shown = '', ...rest] = part.trimEnd().split('\n')
    const [, x, y, ...colour] = start.split(' ')
    const lines: ContentLine[] = [
      { kind: 'run', x: Number(x), y: Number(y), colour: colour.join(' '), font, shown },
    ]
    for (let at = 0; rest[at] !== 'ET'; at += 2) {
      const [, left, top] = rest[at]?.split(' ') ?? []
      lines.push({ kind: 'place', x: Number(left), y: Number(top), shown: rest[at + 1] ?? '' })
    }
    return lines
  })
}

/** Returns the position of a text: as drawn, or by its matrix. */
function placed(state: State, line: string): State | null {
  const isDrawn = /^(run|place) /.test(line)
  if (!isDrawn && !line.endsWith(' Tm')) return null
  const numbers = line.split(' ').map(Number)
  const [x = 0, y = 0] = isDrawn ? numbers.slice(1) : numbers.slice(4)
  return { ...state, x: state.x + x, y: state.y + y }
}

/** Returns the state in which each line draws: position, colour, and every other state change, in order. */
function drawnBy(content: string): string[] {
  let state: State = { x: 0, y: 0, colour: '', font: '', others: [] }
  let text: State | null = null
  const saved: State[] = []
  const drawn: string[] = []
  for (const line of content.split('\n')) {
    if (line.startsWith('run ')) state = { ...state, colour: line.split(' ').slice(3).join(' ') }
    text = placed(state, line) ?? text
    if (line === 'q') saved.push(state)
    else if (line === 'Q') state = saved.pop() ?? state
    else if (line.endsWith('TJ')) {
      const { colour, font } = state
      drawn.push(`${line} with ${JSON.stringify({ ...text, colour, font })}`)
    } else if (line === 'f') drawn.push(`drawing with ${JSON.stringify({ ...state, font: '' })}`)
    else if (!line.startsWith('run ')) state = changed(state, line) ?? state
  }
  return drawn
}

const whole = fc.integer({ min: -9, max: 9 })
const run = fc
  .tuple(
    ...[
      whole,
      whole,
      fc.constantFrom('0 0 0 rg', '1 0 0 rg'),
      fc.constantFrom('/F1 9 Tf', '/F2 9 Tf'),
    ],
  )
  .map(([x, y, colour, font]) => [
    ...[`run ${x} ${y} ${colour}`, font, '[<0001> 0] TJ', `place ${y} ${x}`, '[<0002> 0] TJ', 'ET'],
  ])

/** Balanced content of any depth. */
const content = fc.letrec<{ all: string[]; part: string[] }>((tie) => ({
  all: fc.array(tie('part'), { maxLength: 5 }).map((parts) => parts.flat()),
  part: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.tuple(whole, whole).map(([x, y]) => [`1 0 0 1 ${x} ${y} cm`]),
    fc.constantFrom<string[]>(['0 0 0 rg'], ['1 0 0 rg'], ['0.5 g'], ['/Gs2 gs'], ['2 w'], ['f']),
    fc.constantFrom<string[]>(['/P <<', '/MCID 1', '/Type /Layout', '>> BDC'], ['EMC']),
    run,
    tie('all').map((inside) => ['q', ...inside, 'Q']),
  ),
}))

it('draws the same with the same state', () => {
  fc.assert(
    fc.property(content.all, (lines) => {
      const raw = lines.join('\n')
      const trimmed = trimContent(linesOf(raw), false)
      expect(drawnBy(trimmed)).toEqual(drawnBy(raw))
      const count = (text: string, operator: string) =>
        text.split('\n').filter((line) => line === operator).length
      expect(count(trimmed, 'q')).toBe(count(trimmed, 'Q'))
      expect(count(trimmed, 'q')).toBeLessThanOrEqual(count(raw, 'q'))
    }),
    { numRuns: runs(5_000) },
  )
})

const trim = (text: string) =>
  trimContent(linesOf(text.split(' | ').join('\n')), false)
    .split('\n')
    .join(' | ')

it('saves a state only where something is drawn that sees it', () => {
  expect(trim('q | q | Q | Q | f')).toBe('f')
  expect(trim('q | 1 0 0 1 5 6 cm | q | 0 0 0 rg | f | Q | 1 0 0 rg | Q | f')).toBe(
    'q | q | 1 0 0 1 5 6 cm | 0 0 0 rg | f | Q | Q | f',
  )
  expect(trim('1 0 0 1 5 6 cm | 1 0 0 1 0.5 -6 cm | f')).toBe('1 0 0 1 5.5 0 cm | f')
})

it('keeps saved states and marked content nested in each other', () => {
  const raw = 'q | /P << | /MCID 1 | /Type /Layout | >> BDC | q | 2 w | f | Q | EMC | Q'
  expect(trim(raw)).toBe(raw)
})

it('saves no state around marked content alone', () => {
  const run = 'run 2 0 1 0 0 rg | /F1 9 Tf | [<01> 0] TJ | ET'
  expect(trim(`q | q | /P << | /MCID 1 | >> BDC | ${run} | EMC | Q | Q`)).toBe(
    '/P << | /MCID 1 | >> BDC | 1 0 0 rg | BT | 1 0 0 -1 2 0 Tm | /F1 9 Tf | [<01> 0] TJ | ET | EMC',
  )
})

it('makes one text of runs that follow each other, and names a font once', () => {
  const run = (x: number, font: string, colour = '0 0 1') =>
    `run ${x} 0 ${colour} rg | ${font} Tf | [<01> 0] TJ | ET`
  const raw = [run(1, '/F1 9'), run(2, '/F1 9'), run(3, '/F2 9'), run(4, '/F2 9', '1 0 0')]
  expect(trim(raw.join(' | '))).toBe(
    '0 0 1 rg | BT | 1 0 0 -1 1 0 Tm | /F1 9 Tf | [<01> 0] TJ | 1 0 0 -1 2 0 Tm | [<01> 0] TJ | ' +
      '1 0 0 -1 3 0 Tm | /F2 9 Tf | [<01> 0] TJ | ET | ' +
      '1 0 0 rg | BT | 1 0 0 -1 4 0 Tm | [<01> 0] TJ | ET',
  )
  // A restore resets the font.
  const saved = `${run(1, '/F1 9')} | q | 2 w | ${run(2, '/F2 9')} | f | Q | ${run(3, '/F2 9')}`
  expect(trim(saved).match(/F2 9 Tf/g)).toHaveLength(2)
})

it('fills a box with square corners without a clip of round ones', () => {
  const corner = (x: number, y: number) => `${x} ${y} l | ${x} ${y} ${x} ${y} ${x} ${y} c`
  const clip = `1 2 m | ${corner(9, 2)} | ${corner(9, 8)} | ${corner(1, 8)} | ${corner(1, 2)} | h | W n`
  expect(trim(`q | ${clip} | /Gs1 gs | 1 1 1 rg | 1 2 8 6 re | f | Q | f`)).toBe(
    'q | /Gs1 gs | 1 1 1 rg | 1 2 8 6 re | f | Q | f',
  )
  expect(trim(`q | ${clip} | 1 1 1 rg | 1 2 8 5 re | f | Q`)).toContain('1 2 8 6 re | W n')
  // Something else is drawn inside the clip.
  expect(trim(`q | ${clip} | 1 2 8 6 re | f | 0 0 9 9 re | f | Q`)).toContain('W n')
})

it('puts the place of a run of text into its own matrix', () => {
  const text = '/F1 9 Tf | [<0001> 0] TJ | place 4 -1 | [<0002> 0] TJ | ET'
  expect(trim(`1 0 0 1 10 20 cm | q | run 2 0 1 0 0 rg | ${text} | Q`)).toBe(
    '1 0 0 rg | BT | 1 0 0 -1 12 20 Tm | /F1 9 Tf | [<0001> 0] TJ | ' +
      '1 0 0 -1 14 19 Tm | [<0002> 0] TJ | ET',
  )
})

it('says a colour once for as long as it is in force', () => {
  expect(trim('0 0 0 rg | f | 0 0 0 rg | q | 0 0 0 rg | f | 1 0 0 rg | f | Q | f')).toBe(
    '0 0 0 rg | f | q | f | 1 0 0 rg | f | Q | f',
  )
  expect(trim('0 0 0 rg | f | 1 g | f | 0 0 0 rg | f')).toBe(
    '0 0 0 rg | f | 1 g | f | 0 0 0 rg | f',
  )
  expect(trim('/DeviceRGB cs | 0.1 0.2 1 scn | f | /DeviceGray cs | 0.5 scn | f')).toBe(
    '0.1 0.2 1 rg | f | /DeviceGray cs | 0.5 scn | f',
  )
})

it('names a state only where a page has several', () => {
  expect(trimContent(linesOf('/Gs1 gs\nf'), true)).toBe('f')
  expect(trimContent(linesOf('/Gs1 gs\nf'), false)).toBe('/Gs1 gs\nf')
})
