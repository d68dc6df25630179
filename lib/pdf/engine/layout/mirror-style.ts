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
  // Only vertically stacked boxes have alignSelf (`PaperStyle`).
  if ((name === 'alignItems' && !isRow(style)) || name === 'alignSelf') {
    if (value === 'flex-start') return 'flex-end'
    if (value === 'flex-end') return 'flex-start'
  }
  return value
}

/**
 * Mirrors a style for right-to-left text: columns, indents, dates and alignment swap sides. Done centrally, so that
 * templates need not handle it. Equal objects give equal objects, which the engine's caches recognise.
 */
export function mirrorStyle(style: NodeStyle): NodeStyle {
  const known = mirrored.get(style)
  if (known) return known
  const result: NodeStyle = {}
  for (const [name, value] of Object.entries(style)) {
    result[mirrorName(name)] = mirrorValue(name, value, style)
  }
  // A box of fixed width among stacked ones moves to the line start.
  mirrored.set(style, result)
  return result
}
