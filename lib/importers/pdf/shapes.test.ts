import { describe, expect, it } from 'vitest'
import { type PathOperators, readShapes } from './shapes'

const operators: PathOperators = {
  save: 1,
  restore: 2,
  transform: 3,
  constructPath: 4,
  paintFormXObjectBegin: 5,
  paintFormXObjectEnd: 6,
}
/** A page of 842 points whose own y runs upwards. */
const base = [1, 0, 0, -1, 0, 842]

type Step =
  | keyof PathOperators
  | { by: number[]; name?: 'paintFormXObjectBegin' }
  | { path: number[] }

function shapesOf(...steps: Step[]) {
  const read = steps.map((step): [number, unknown] => {
    if (typeof step === 'string') return [operators[step], null]
    if ('by' in step) {
      const { name, by } = step
      return name ? [operators[name], [by, null]] : [operators.transform, by]
    }
    return [operators.constructPath, [0, [], Float32Array.from(step.path)]]
  })
  return readShapes(
    { fnArray: read.map(([name]) => name), argsArray: read.map(([, values]) => values) },
    operators,
    base,
  )
}

describe('readShapes', () => {
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
