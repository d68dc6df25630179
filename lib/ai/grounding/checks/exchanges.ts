import type { Reading, Token } from '../reading/types'
import { type Check, reasonAbout } from './types'

/** Name or number with the small words directly before it: "from the" before "Dunstrey". */
type Led = { token: Token; lead: readonly Token[] }

const isAnchor = ({ isNameShaped, quantity }: Token) => isNameShaped || quantity !== null
const isSmall = ({ kind, isContent, quantity }: Token) =>
  kind === 'word' && !isContent && quantity === null

function ledIn({ tokens }: Reading): Led[] {
  return tokens.filter(isAnchor).map((token) => {
    let from = token.index
    while (tokens[from - 1] && isSmall(tokens[from - 1] as Token)) from--
    return { token, lead: tokens.slice(from, token.index) }
  })
}

const keyOf = ({ stem, quantity }: Token) =>
  quantity ? `${quantity.value} ${quantity.unit}` : stem
const leadOf = ({ lead }: Led) => lead.map(({ stem }) => stem).join(' ')

/**
 * Asks about two names or numbers that have changed places: "from Dunstrey to Ashwick" for "from Ashwick to Dunstrey".
 * Each stands behind the small words of the other, and what the source says of it is missing.
 */
export const checkExchanges: Check = ({ after, own, edit }) => {
  const [before] = edit.before === '' ? [] : own
  if (!before) return []
  const now = new Map(ledIn(after).map((one) => [keyOf(one.token), leadOf(one)]))
  const led = ledIn(before.reading)
  return led
    .filter((one) =>
      led.some((other) => {
        const [ours, theirs] = [leadOf(one), leadOf(other)]
        return (
          ours !== theirs &&
          ours !== '' &&
          theirs !== '' &&
          now.get(keyOf(one.token)) === theirs &&
          now.get(keyOf(other.token)) === ours
        )
      }),
    )
    .map(({ token, lead }) =>
      reasonAbout('restriction', 'confirm', before.reading.text, [...lead, token]),
    )
}
