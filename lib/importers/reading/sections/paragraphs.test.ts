import { describe, expect, it } from 'vitest'
import { linesOf } from '../../testing/section-of'
import { gapBefore, isFull, measureLines } from '../lists/measures'
import { joinParagraphs } from './paragraphs'

const full = 'Brought in more than four hundred ships a year, among them'
const rest = 'tankers of three hundred metres.'

function paragraphsOf(lines: string[], broken = true) {
  const views = linesOf(lines)
  return joinParagraphs(views, measureLines(views, broken)).map(({ stretch }) => stretch.text)
}

describe('joinParagraphs', () => {
  it('joins what the layout broke', () => {
    expect(paragraphsOf([full, rest, full, rest])).toEqual([`${full} ${rest}`, `${full} ${rest}`])
  })
  it('leaves what the writer broke', () => {
    expect(paragraphsOf(['Port of Aarhus', 'Leeds Infirmary', full])).toHaveLength(3)
    expect(paragraphsOf([`- ${full}`, `- ${full}`])).toHaveLength(2)
    expect(paragraphsOf([full, '', '', '', rest])).toHaveLength(2)
    expect(paragraphsOf([full, `**${rest}**`])).toHaveLength(2)
  })
  it('keeps to the paragraphs that tags tell', () => {
    const views = linesOf([full, rest, 'A short one', 'that goes on.'])
    const joined = (blocks: number[], items: number[] = []) => {
      const tagged = views.map((view, at) => ({
        ...view,
        block: blocks[at] ?? 0,
        item: items[at] ?? 0,
      }))
      return joinParagraphs(tagged, measureLines(tagged, true)).length
    }
    expect(joined([1, 1])).toBe(joined([]))
    expect(joined([1, 2])).toBe(joined([]) + 1)
    expect(joined([1, 1, 2, 2], [1, 1, 2, 2])).toBe(2)
  })
  it('joins the lines of an item under its sign', () => {
    expect(paragraphsOf([`- ${full}`, `> ${rest}`])).toEqual([`${full} ${rest}`])
  })
  it('goes on over a page where no sentence has ended', () => {
    expect(paragraphsOf([full, '~~~', rest])).toEqual([`${full} ${rest}`])
    expect(paragraphsOf([`${full.slice(0, -1)}.`, '~~~', 'Trained six.'])).toHaveLength(2)
  })
  it('joins nothing where lines are whole paragraphs', () => {
    expect(paragraphsOf([full, rest], false)).toEqual([full, rest])
  })
})

describe('measureLines', () => {
  it('finds the usual size, edge and pitch', () => {
    const measures = measureLines(linesOf(['# Ida', full, full, full, rest]), true)
    expect(measures).toMatchObject({ body: 10, edge: 50 + 5 * full.length, broken: true })
    expect(measures.pitch).toBeCloseTo(1.3)
  })
  it('tells a full line by the word that would not have fitted', () => {
    const [a, b, c] = linesOf([full, `${'x'.repeat(12)} y`, 'I do'])
    const edge = 50 + 5 * full.length + 30
    expect(a && b && isFull(a, b, edge)).toBe(true)
    expect(a && c && isFull(a, c, edge)).toBe(false)
  })
  it('measures gaps in ems', () => {
    const lines = linesOf(['a', 'b', '', 'c', '~~~', 'd'])
    const gaps = lines.map((_, at) => Number(gapBefore(lines, at).toFixed(1)))
    expect(gaps).toEqual([99, 1.3, 2.1, 1.6])
  })
})
