import type { Token } from './types'

/** A bare figure takes the unit of its neighbour: "from six weeks to three", "from 40 to 78 %". */
export function fillUnits(tokens: readonly Token[]): Token[] {
  return tokens.map((token) => {
    const { quantity } = token
    if (quantity?.unit !== '' || quantity.isName || quantity.isOrdinal) return token
    const next = tokens[token.index + 1]
    const isBare =
      !next ||
      next.isFunction ||
      next.kind === 'sign' ||
      next.marks.some(({ kind }) => kind === 'to')
    if (!isBare || (next?.text === '-' && !tokens[token.index + 2]?.quantity)) return token
    const other = [1, 2, 3, -1, -2, -3]
      .flatMap((step) => tokens[token.index + step] ?? [])
      .find(
        (near) =>
          lendsUnit(near) && near.sentence === token.sentence && isLinked(tokens, token, near),
      )?.quantity
    if (!other) return token
    const factor = other.unit === 'time' && other.raw !== 0 ? other.value / other.raw : 1
    return { ...token, quantity: { ...quantity, unit: other.unit, value: quantity.raw * factor } }
  })
}

/** Whether a number has a unit that a bare one beside it can have, too. */
const lendsUnit = ({ quantity }: Token) =>
  quantity !== null && !quantity.isName && !['', 'ratio', 'year'].includes(quantity.unit)

/** Whether nothing but small words stands between two numbers. */
function isLinked(tokens: readonly Token[], a: Token, b: Token): boolean {
  const between = tokens.slice(Math.min(a.index, b.index) + 1, Math.max(a.index, b.index))
  return (
    between.length > 0 &&
    between.every(
      ({ isFunction, marks, text }) =>
        isFunction ||
        text === '-' ||
        text === '–' ||
        marks.some(({ kind }) => kind === 'to' || kind === 'from'),
    )
  )
}
