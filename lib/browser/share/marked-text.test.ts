import { describe, expect, it } from 'vitest'
import { findRuns, type Run, readMarked } from './marked-text'

/** Text of pages, as much of it as is read. */
const page = (...texts: string[]) => texts.map((data) => ({ data }) as Text)

const shown = (runs: readonly Run[]) =>
  runs.map(({ node, from, length, address, start }) => ({
    ...{ address, start },
    text: node.data.slice(from, from + length),
  }))

const bullet = 'Re-planned dock slots with our six hauliers in Leeds'

describe('the fields in the text of pages', () => {
  it('are found over lines, hyphens and capitals, and a town not within a sentence', () => {
    const nodes = page(
      'EXPERIENCE',
      'Leeds',
      '• Re-planned dock slots with our six hau-',
      'liers in Leeds',
    )
    const fields = new Map([
      ['heading', 'Experience'],
      ['town', 'Leeds'],
      ['bullet', bullet],
    ])
    expect(shown(findRuns(nodes, fields))).toEqual([
      { address: 'heading', start: 0, text: 'EXPERIENCE' },
      { address: 'town', start: 0, text: 'Leeds' },
      { address: 'bullet', start: 0, text: 'Re-planned dock slots with our six hau' },
      { address: 'bullet', start: 38, text: 'liers in Leeds' },
    ])
  })

  it('are each at a place of their own, as whole words', () => {
    const nodes = page('Harbour', 'Harbourmaster', 'Harbour')
    const fields = new Map([
      ['one', 'Harbour'],
      ['other', 'Harbour'],
      ['third', 'Harbour'],
    ])
    const found = findRuns(nodes, fields)
    expect(found.map(({ address, node }) => [address, nodes.indexOf(node)])).toEqual([
      ['one', 0],
      ['other', 2],
    ])
  })
})

describe('marked words', () => {
  const nodes = page('Leeds', bullet.slice(0, 21), bullet.slice(22), 'Bradford')
  const fields = new Map([
    ['town', 'Leeds'],
    ['bullet', bullet],
    ['other', 'Bradford'],
  ])
  // Node has no ranges: this is what is read of one.
  const mark = (start: number, startOffset: number, end: number, endOffset: number) =>
    readMarked(findRuns(nodes, fields), {
      ...{ startContainer: nodes[start], startOffset, endContainer: nodes[end], endOffset },
      intersectsNode: (node: Text) => nodes.indexOf(node) >= start && nodes.indexOf(node) <= end,
    } as unknown as Range)

  it('are those of one field, over its lines', () => {
    expect(mark(1, 13, 2, 8)).toEqual({ address: 'bullet', start: 13, end: 30 })
  })

  it('end with the first field where several are marked', () => {
    expect(mark(1, 13, 3, 4)).toEqual({ address: 'bullet', start: 13, end: bullet.length })
    expect(mark(0, 5, 1, 3)).toEqual({ address: 'bullet', start: 0, end: 3 })
  })
})
