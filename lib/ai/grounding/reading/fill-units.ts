import type { Quantity, Token } from './types'

/** Maximum factor between numbers of one scale; "from 300 to 1 thousand" exceeds it. */
const maxApart = 20

/** Gives a bare number the scale and unit of its neighbour: "from 1.2 to 1.6 million", "from six weeks to three". */
export function fillUnits(tokens: readonly Token[]): Token[] {
  const scaled = tokens.map((token) => withScale(token, tokens))
  return scaled.map((token) => withUnit(token, scaled))
}

/** Returns true if no counted noun follows a number. */
function isBare({ index }: Token, tokens: readonly Token[]): boolean {
  const [next, second] = [tokens[index + 1], tokens[index + 2]]
  if (!next) return true
  if (next.text === '-') return Boolean(second?.quantity)
  return next.isFunction || next.kind === 'sign' || isDirection(next)
}

const isDirection = ({ marks, text }: Token) =>
  text === '-' || text === '–' || marks.some(({ kind }) => kind === 'to' || kind === 'from')

/** Returns the nearest number of the sentence with only small words between. */
function linkedNumber(
  tokens: readonly Token[],
  token: Token,
  accepts: (quantity: Quantity) => boolean,
  isChange: boolean,
): Quantity | null {
  const near = [1, 2, 3, 4, -1, -2, -3, -4].flatMap((step) => tokens[token.index + step] ?? [])
  const found = near.find(
    (other) =>
      other.quantity !== null &&
      other.sentence === token.sentence &&
      !other.quantity.isName &&
      accepts(other.quantity) &&
      isLinked(tokens, token, other, isChange),
  )
  return found?.quantity ?? null
}

function withScale(token: Token, tokens: readonly Token[]): Token {
  const { quantity } = token
  if (!quantity || quantity.isName || quantity.isOrdinal || quantity.scale !== 1) return token
  if (quantity.value >= 1000 || !(quantity.unit === '' || isMoney(quantity))) return token
  if (!isBare(token, tokens)) return token
  const other = linkedNumber(tokens, token, ({ scale }) => scale >= 1000, true)
  if (!other) return token
  const apart = quantity.raw / (other.raw / other.scale)
  if (!(apart < maxApart && apart > 1 / maxApart)) return token
  const value = quantity.raw * other.scale
  return { ...token, quantity: { ...quantity, value, raw: value, scale: other.scale } }
}

const isMoney = ({ unit }: Quantity) => /^[A-Z]{3}$/.test(unit)

function withUnit(token: Token, tokens: readonly Token[]): Token {
  const { quantity } = token
  if (quantity?.unit !== '' || quantity.isName || quantity.isOrdinal) return token
  if (!isBare(token, tokens)) return token
  const lends = ({ unit }: Quantity) => !['', 'ratio', 'year'].includes(unit)
  const other = linkedNumber(tokens, token, lends, false)
  if (!other) return token
  const factor = other.raw === 0 ? 1 : other.value / other.raw
  return { ...token, quantity: { ...quantity, unit: other.unit, value: quantity.raw * factor } }
}

/** Returns true if only small words are between two numbers; for a change, one of direction among them. */
function isLinked(tokens: readonly Token[], a: Token, b: Token, isChange: boolean): boolean {
  const between = tokens.slice(Math.min(a.index, b.index) + 1, Math.max(a.index, b.index))
  const isSmall = (token: Token) =>
    token.isFunction || isDirection(token) || token.marks.some(({ kind }) => kind === 'limit')
  return between.length > 0 && between.every(isSmall) && (!isChange || between.some(isDirection))
}
