import type { NodeStyle } from './nodes'

const mirrored = new WeakMap<NodeStyle, NodeStyle>()

function mirrorName(name: string): string {
  if (/left/i.test(name)) return name.replace('Left', 'Right').replace(/^left$/, 'right')
  return name.replace('Right', 'Left').replace(/^right$/, 'left')
}

const opposites: { [value: string]: string } = {
  row: 'row-reverse',
  'row-reverse': 'row',
  left: 'right',
  right: 'left',
}

const isRow = ({ flexDirection }: NodeStyle) =>
  typeof flexDirection === 'string' && flexDirection.startsWith('row')

function mirrorValue(name: string, value: unknown, style: NodeStyle): unknown {
  if (typeof value !== 'string') return value
  if (name === 'flexDirection' || name === 'textAlign') return opposites[value] ?? value
  // Only boxes under each other are placed by themselves (`PaperStyle`).
  if ((name === 'alignItems' && !isRow(style)) || name === 'alignSelf') {
    if (value === 'flex-start') return 'flex-end'
    if (value === 'flex-end') return 'flex-start'
  }
  return value
}

/**
 * A style as it is where text runs from right to left: columns, rails, indents, dates and alignment
 * change sides. Done here once, so that no template has to think of it. Equal objects give equal
 * objects, which the engine's caches know again.
 */
export function mirrorStyle(style: NodeStyle): NodeStyle {
  const known = mirrored.get(style)
  if (known) return known
  const result: NodeStyle = {}
  for (const [name, value] of Object.entries(style)) {
    result[mirrorName(name)] = mirrorValue(name, value, style)
  }
  // A box of a known width under others stands at the side where lines begin.
  mirrored.set(style, result)
  return result
}
