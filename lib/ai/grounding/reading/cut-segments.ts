import type { Lexicon } from '../language/lexicon'
import type { Segment, Token } from './types'

const hardSigns = new Set(['.', ';', ':', '!', '?', '•'])
const softSigns = new Set([',', '(', ')', '–', '—', '/', '|'])

/** Whether a word looks like something done, even if no table has it. English alone shows it. */
function looksDone(token: Token, lexicon: Lexicon): boolean {
  if (!token.isContent || token.isNameShaped) return false
  if (lexicon.table.code !== 'en') return false
  return /(?:ed|ing)$/.test(token.folded) && token.folded.length > 4
}

const isVerb = (token: Token, lexicon: Lexicon) =>
  token.kind === 'word' &&
  !token.isFunction &&
  (token.strength > 0 ||
    looksDone(token, lexicon) ||
    token.marks.some(({ kind }) => kind === 'hedge' || kind === 'attended' || kind === 'plan'))

/** Behind these a Romance language has nouns; behind "de" and "di" infinitives, too. */
const complements =
  /^(?:de|d|du|des|le|la|les|l|un|une|el|los|las|una|del|al|do|da|dos|das|no|na|nos|nas|o|a|os|as|um|uma|di|della|dello|dei|degli|delle|il|lo|i|gli|nel|nella|nei|su|sur|sobre|aux|au|alla|alle|allo|agli|all|dalla|dalle|dallo|dal|dell|nell|sul|sulla|ao|aos|pelo|pela|ces|cette|ses|leurs|nos|mes|su|sus)$/
const infinitives = /(?:er|ir|re|ar|are|ere|ire|rre)$/

/** In English a noun made of a verb stands behind an article or an adjective; a verb does not. */
function isNounThere(token: Token, previous: Token | undefined, lexicon: Lexicon): boolean {
  const { code } = lexicon.table
  if (code === 'de') return false
  if (code !== 'en') {
    const before = previous?.text === "'" || previous?.text === '’' ? 'l' : (previous?.folded ?? '')
    // "a relu": in French that is the helper, not an article.
    if (code === 'fr' && before === 'a') return false
    return (
      complements.test(before) && !(/^(?:de|di|d)$/.test(before) && infinitives.test(token.folded))
    )
  }
  if (previous?.text === '-') return true
  if (!previous || previous.kind === 'sign' || token.isSentenceStart) return false
  const endsLikeVerb = /(?:ed|ing)$/.test(token.folded)
  if (/(?:ments?|ions?|ances?|ences?|als?|ity|ness)$/.test(token.folded)) return true
  if (previous.kind === 'number') return !/ed$/.test(token.folded)
  if (previous.strength > 0 && /ing$/.test(token.folded)) return true
  if (previous.isFunction) {
    const opens =
      /^(?:and|or|to|by|while|whilst|which|who|that|when|for|in|of|as|was|were|is|are|be|been)$/
    if (!opens.test(previous.folded)) return true
    return /^(?:for|in|of)$/.test(previous.folded) && !/ing$/.test(token.folded)
  }
  // Behind another word of content only forms with an end of their own are verbs: "bugs fixed".
  if (previous.marks.length > 0 && !previous.isContent) return !endsLikeVerb
  return !endsLikeVerb && !irregularPast.has(token.folded)
}

const irregularPast = new Set(
  'led built ran wrote taught held kept made took gave grew drew bought sold brought chose drove oversaw met sent won began dealt'.split(
    ' ',
  ),
)

type Open = { tokens: Token[]; verb: number; link: Segment['link'] }

/** Returns how a verb begins a new clause; null where it does not: an auxiliary and its verb are one. */
function linkBefore(
  token: Token,
  open: Open,
  tokens: readonly Token[],
  lexicon: Lexicon,
): Segment['link'] | null {
  // German puts its verbs last: its stretches end where the sentence or the list goes on.
  if (open.verb < 0 || lexicon.table.code === 'de' || !isVerbThere(token, tokens, lexicon))
    return null
  const last = open.tokens.at(-1)
  const isAfterHelper = open.tokens.every(
    ({ index, isFunction }) => index <= open.verb || isFunction,
  )
  if (isAfterHelper && isHedging(tokens[open.verb])) return null
  return last?.folded === 'by' ? 'by' : last?.folded === 'to' ? 'to' : 'verb'
}

const isVerbThere = (token: Token, tokens: readonly Token[], lexicon: Lexicon) =>
  isVerb(token, lexicon) && !isNounThere(token, tokens[token.index - 1], lexicon)

/** Returns how a sign or a joining word ends a clause; null where it does not. */
function endOf(token: Token, lexicon: Lexicon): Segment['link'] | null {
  if (token.kind !== 'sign') return lexicon.joins.has(token.folded) ? 'and' : null
  if (hardSigns.has(token.text)) return 'sentence'
  return softSigns.has(token.text) ? 'comma' : null
}

function groupTokens(tokens: readonly Token[], lexicon: Lexicon): Open[] {
  const groups: Open[] = []
  let open: Open = { tokens: [], verb: -1, link: 'start' }
  const close = (link: Segment['link']) => {
    const hasWords = open.tokens.some(({ kind }) => kind !== 'sign')
    if (hasWords) {
      groups.push(open)
      open = { tokens: [], verb: -1, link }
    } else if (open.link !== 'start' && open.link !== 'and') open.link = link
  }
  for (const token of tokens) {
    const link = endOf(token, lexicon) ?? linkBefore(token, open, tokens, lexicon)
    if (link) close(link)
    if (open.verb < 0 && isVerbThere(token, tokens, lexicon)) open.verb = token.index
    open.tokens.push(token)
  }
  close('start')
  return groups
}

/** Cuts the tokens of a text into stretches with one verb at most, and says how each joins the last. */
export function cutSegments(
  tokens: readonly Token[],
  lexicon: Lexicon,
): { tokens: Token[]; segments: Segment[] } {
  const groups = groupTokens(tokens, lexicon)
  const placed = tokens.map((token) => ({ ...token }))
  for (const [segment, { tokens: inside }] of groups.entries()) {
    for (const { index } of inside) {
      const token = placed[index]
      if (token) token.segment = segment
    }
  }
  const segments = groups.map(({ tokens: inside, verb, link }) => ({
    tokens: inside.flatMap(({ index }) => placed[index] ?? []),
    verb,
    link,
    isFinite: verb >= 0 && !/ing$/.test(tokens[verb]?.folded ?? ''),
  }))
  return { tokens: placed, segments }
}

const isHedging = (token: Token | undefined) =>
  token?.marks.some(({ kind }) => kind === 'hedge' || kind === 'attended' || kind === 'plan') ??
  false
