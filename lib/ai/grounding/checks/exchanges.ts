import type { GroundingTable } from '@/lib/language/kinds/grounding'
import type { Reading, Token } from '../reading/types'
import { type Check, reasonAbout } from './types'

/** Word or number with the small words directly before it: "from the" before "Dunstrey". */
type Led = { token: Token; lead: readonly Token[] }

const isAnchor = ({ isContent, quantity }: Token) => isContent || quantity !== null
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

/** Returns the way that the small words before a word point, whatever article is among them; else the words. */
function leadOf({ lead }: Led, { ways }: GroundingTable): string {
  const [from, to] = [ways.from, ways.to].map((words) => words.split(' ')) as [string[], string[]]
  const pointing = lead.flatMap(({ folded }) =>
    to.includes(folded) ? ['to'] : from.includes(folded) ? ['from'] : [],
  )
  return pointing.at(0) ?? lead.map(({ stem }) => stem).join(' ')
}

/**
 * Asks about two words or numbers that have changed places: "from Dunstrey to Ashwick" for "from Ashwick to Dunstrey".
 * Each stands behind the small words of the other, and what the source says of it is missing.
 */
export const checkExchanges: Check = ({ after, own, edit, lexicon }) => {
  const [before] = edit.before === '' ? [] : own
  if (!before) return []
  const waysOf = (one: Led) => leadOf(one, lexicon.table)
  const now = new Map(ledIn(after).map((one) => [keyOf(one.token), waysOf(one)]))
  // "Files and letters" may be turned round.
  const isJoined = ({ lead }: Led) => lead.some(({ folded }) => lexicon.joins.has(folded))
  const led = ledIn(before.reading).filter((one) => !isJoined(one))
  return led
    .filter((one) =>
      led.some((other) => {
        const [ours, theirs] = [waysOf(one), waysOf(other)]
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
