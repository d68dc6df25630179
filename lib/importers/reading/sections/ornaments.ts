import { headingOf, type LineView, withPieces } from './line-view'
import { cutStretch } from './stretch'

const roundedSize = (size: number) => Math.round(size * 2) / 2

/** Returns the style of a line as a key. */
export const lookKeyOf = ({ size, bold, caps, level }: LineView) =>
  `${roundedSize(size)}|${bold}|${caps}|${level}`

/** Matches a rule of signs behind a heading: "Skills ________". */
const signRule = /\s*[_=]{6,}\s*$/u

/** Takes a rule made of signs for a rule that is drawn. */
function withoutSignRule(line: LineView): LineView {
  const last = line.pieces.at(-1)
  const found = last && signRule.exec(last.text)
  if (!last || !found || found.index === 0) return line
  const stretch = cutStretch(last.stretch, 0, found.index)
  const piece = { ...last, stretch, text: stretch.text, runs: [] }
  return { ...withPieces(line, [...line.pieces.slice(0, -1), piece]), ruled: true }
}

/** Matches a line that is a rule of signs. */
const ruleAlone = /^\s*(?:_{6,}|={6,}|[-–—]{8,})\s*$/u

/** Takes lines of signs for rules below the lines before them. */
function withoutRuleLines(lines: readonly LineView[]): LineView[] {
  return lines.flatMap((line, at) => {
    if (ruleAlone.test(line.text)) return []
    return ruleAlone.test(lines[at + 1]?.text ?? '') ? [{ ...line, ruled: true }] : [line]
  })
}

/** Matches the number or ornament before a heading. */
const number = /^(?:(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,4}|[A-H])[.):]?|[^\p{L}\p{N}]+)$/u

/**
 * Takes rules of signs for drawn ones, and removes numbers that are pieces of their own and signs that look like bullets
 * ("■") from headings: from those with heading text, and from lines that have the same look.
 */
export function withoutOrnaments(given: readonly LineView[]): LineView[] {
  const lines = withoutRuleLines(given).map(withoutSignRule)
  const bare = lines.map((line) => {
    const [first, second, third] = line.pieces
    if (first && second && !third && number.test(first.text)) return withPieces(line, [second])
    return line.bullet && (line.bold || line.level > 0) ? { ...line, bullet: false } : line
  })
  const known = bare.filter((line, at) => line !== lines[at] && headingOf(line) !== null)
  const looks = new Set(known.map(lookKeyOf))
  return lines.map((line, at) => {
    const rest = bare[at] ?? line
    return looks.has(lookKeyOf(rest)) && (known.length > 1 || !line.bullet) ? rest : line
  })
}
