import type { PaperBox, PaperLine } from '@/lib/pdf/pdf-types'

/** Line with characters 6 points wide and 14 points high, with caret positions. */
export function lineAt(x: number, y: number, text: string, start = 0): PaperLine {
  const carets = Float32Array.from({ length: text.length + 1 }, (_, at) => x + 6 * at)
  const width = 6 * text.trimEnd().length
  return { x, y, width, height: 14, baseline: y + 11, start, text, carets, rightToLeft: false }
}

/** Box around `lines` on the first page, modified by `changes`. */
export function boxOf(
  address: PaperBox['address'],
  lines: PaperLine[],
  changes: Partial<PaperBox> = {},
): PaperBox {
  const [first] = lines
  return {
    address,
    page: 0,
    role: 'text',
    x: first?.x ?? 0,
    y: first?.y ?? 0,
    width: Math.max(0, ...lines.map((line) => line.width)),
    height: lines.length * 14,
    literal: true,
    lines,
    ...changes,
  }
}
