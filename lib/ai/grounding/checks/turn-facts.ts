import type { MarkKind } from '../language/types'
import type { Reading, Token } from '../reading/types'
import type { Reason } from '../types'
import { type Comparison, hasMark, reasonAbout } from './types'

const small = /^(?:['’]|l|le|la|les|il|lo|the|el|los|las|o|a|os|as|dem|der|den|das|die)$/

/** Whether a word is told as where something comes from or goes to: "from German", "vers le français". */
function sideOf({ tokens }: Reading, { index }: Token): 'from' | 'to' | null {
  for (let at = index - 1; at >= index - 3 && at >= 0; at--) {
    const token = tokens[at]
    if (!token) return null
    if (/^(?:vers|into|nach|ins|hacia|verso|para|to)$/.test(token.folded)) return 'to'
    if (/^(?:from|aus|von|du|d|de|dal|dall|dalla|desde|del|do|da)$/.test(token.folded))
      return 'from'
    if (!small.test(token.folded)) return null
  }
  return null
}

/** "from German into French" may not become "from French into German". */
export function checkTurnedSides({ after, source, words }: Comparison): Reason[] {
  const turned = after.tokens.filter((token) => {
    const side = token.isContent ? sideOf(after, token) : null
    const others = (words.sources[token.index] ?? []).flatMap(
      (at) => source.reading.tokens[at] ?? [],
    )
    if (!side || others.length === 0) return false
    return others.every((other) => {
      const theirs = sideOf(source.reading, other)
      return theirs !== null && theirs !== side
    })
  })
  return turned.length > 1 ? [reasonAbout('direction', 'confirm', after.text, turned)] : []
}

const relative = /^(?:which|that|wodurch|womit|qui|que|che|cual)$/

/** Asks where facts that stood beside each other are told as cause and effect: "which cut", "that helped sell". */
export function checkRelativeCauses({ after, source, words }: Comparison): Reason[] {
  return after.tokens.flatMap((token) => {
    const isDoing = token.isChange || hasMark(token, 'hedge')
    const opener = [1, 2].map((back) => after.tokens[token.index - back])
    const isRelative = opener.some((other) => other && relative.test(other.folded))
    if (!isDoing || !isRelative) return []
    const theirs = (words.sources[token.index] ?? []).flatMap(
      (at) => source.reading.tokens[at] ?? [],
    )
    const wasSaid = theirs.some(({ segment }) => {
      const link = source.reading.segments[segment]?.link
      return link !== 'sentence' && link !== 'start'
    })
    const isOwn =
      theirs.length > 0 && !theirs.some(({ segment, sentence }) => segment > 0 || sentence > 0)
    return wasSaid || isOwn ? [] : [reasonAbout('cause', 'confirm', after.text, [token])]
  })
}

const goesOn =
  /^(?:still|noch immer|weiterhin|toujours|encore|aun|todavia|ancora|tuttora|ainda|bis heute)$/

/** That something is still so is a claim of its own. */
export function checkStill({ after, source }: Comparison): Reason[] {
  const isSaid = source.reading.tokens.some(
    (token) => goesOn.test(token.folded) || hasMark(token, 'progress') || hasMark(token, 'plan'),
  )
  if (
    isSaid ||
    /\b(?:now|today|heute|aujourd|hoy|oggi|hoje|remain|use[sd]?)\b/i.test(source.reading.text)
  )
    return []
  const found = after.tokens.filter(({ folded }) => goesOn.test(folded)).slice(0, 1)
  return found.map((token) => reasonAbout('progress', 'confirm', after.text, [token]))
}

/** Words that take back what stands before them: "later dropped". */
const undone =
  /^(?:turned down|declined|shelved|vetoed|overturned|overruled|postponed|suspended|revoked|zuruckgestellt|verschoben|reporte|suspendu|aplazad|suspendid|desestimad|rinviat|sospes|bocciat|adiad|suspens|recusad|chumbad|dropped|cancell?ed|abandoned|rejected|refused|withdrawn|withdrew|scrapped|discontinued|failed|unsuccessful|reverted|lapsed|expired|verworfen|abgelehnt|eingestellt|zuruckgezogen|gescheitert|aufgegeben|abandonn|refus|retir|rejet|annul|abandon|rechaz|retirad|cancelad|fracas|abbandon|respint|ritirat|annullat|fallit|rejeitad|anulad)/

/** Whatever was undone may not be told as if it stood. */
export function checkUndone({ source, words }: Comparison): Reason[] {
  const isKept = ({ index }: Token) => (words.targets[index] ?? []).length > 0
  return source.reading.tokens.flatMap((token) => {
    if (!undone.test(token.folded) || isKept(token)) return []
    const near = source.reading.tokens.filter(
      ({ sentence, isContent }) => isContent && sentence === token.sentence,
    )
    if (!near.some(isKept)) return []
    return [
      reasonAbout('negation', 'confirm', source.reading.text, [token], source.placeAt(token.from)),
    ]
  })
}

const isOf = (token: Token | undefined, kind: MarkKind) =>
  token !== undefined && hasMark(token, kind)

/** "nearly always" without its "nearly". */
export function checkBareFrequency({ after, source }: Comparison): Reason[] {
  const pairs = ({ tokens }: Reading) =>
    tokens.filter((token) => isOf(token, 'period') && isOf(tokens[token.index - 1], 'limit'))
  const bare = after.tokens.filter(
    (token) => isOf(token, 'period') && !isOf(after.tokens[token.index - 1], 'limit'),
  )
  const lost = pairs(source.reading).length > pairs(after).length
  return lost && bare[0] ? [reasonAbout('limit', 'confirm', after.text, [bare[0]])] : []
}

const helper = /^(?:am|is|are|m|sto|sta|stiamo|stanno|estoy|esta|estamos|estou|estao)$/
const goingOn = /(?:ing|ndo)$/

/** Deeds that are under way: "am completing", "sto completando", "estou a completar". */
const underWay = ({ tokens }: Reading) =>
  tokens.filter(({ index, folded, isContent }) => {
    if (!isContent) return false
    const [before, second] = [1, 2].map((back) => tokens[index - back]?.folded ?? '')
    const isInfinitive = before === 'a' && helper.test(second ?? '') && /r$/.test(folded)
    return isInfinitive || (goingOn.test(folded) && helper.test(before ?? ''))
  })

/** Asks where something under way is told as done: "sto completando il biennio" is no "ho completato". */
export function checkUnderWay({ after, source, words }: Comparison): Reason[] {
  const still = new Set(underWay(after).map(({ index }) => index))
  return underWay(source.reading).flatMap((deed) => {
    const done = (words.targets[deed.index] ?? []).flatMap((at) => after.tokens[at] ?? [])
    const [first] = done
    const isGoingOn = done.some(({ index, folded }) => still.has(index) || goingOn.test(folded))
    return first && !isGoingOn
      ? [reasonAbout('progress', 'confirm', after.text, [first], source.placeAt(deed.from))]
      : []
  })
}

/** A participle of a thing may not become what somebody did: "proofread books translated from English". */
export function checkPromotedParticiples({ after, source, words }: Comparison): Reason[] {
  const verb = after.tokens[after.segments[0]?.verb ?? -1]
  if (!verb || verb.isNeutral) return []
  const theirs = (words.sources[verb.index] ?? []).flatMap((at) => source.reading.tokens[at] ?? [])
  const isOther = theirs.every(({ index, segment, sentence }) => {
    const home = source.reading.segments[segment]
    const first = source.reading.segments.find(({ tokens }) => tokens[0]?.sentence === sentence)
    const main = source.reading.tokens[first?.verb ?? -1]
    if (!home || !main || home === first || home.verb !== index || home.link !== 'verb')
      return false
    if (main.isLight || main.isNeutral || main.strength === 0 || hasMark(main, 'hedge'))
      return false
    return (words.targets[main.index] ?? []).length === 0
  })
  return theirs.length > 0 && isOther
    ? [reasonAbout('verb', 'confirm', after.text, [verb], source.placeAt(theirs[0]?.from ?? 0))]
    : []
}
