import type { Token } from '../reading/types'
import type { Reason } from '../types'
import { markFactsOf } from './mark-targets'
import { type Comparison, hasMark, reasonAbout } from './types'

/** Asks where the work of a team ("my team's sales", "part of teams that raised") is told as the person's own. */
export function checkGroups({ source, words, lexicon }: Comparison): Reason[] {
  const { tokens } = source.reading
  return tokens.flatMap((token) => {
    if (
      !/^(?:team|teams|crew|equipe|equipes|equipa|equipas|equipo|equipos|squadra|squadre|gruppo)$/.test(
        token.folded,
      )
    )
      return []
    // "crew transfer vessel" is a thing.
    const next = tokens[token.index + 1]
    if (lexicon.table.code === 'en' && next?.isContent && next.strength === 0) return []
    const before = [1, 2, 3].map((back) => tokens[token.index - back]?.folded ?? '')
    const isOwner = before.some((word) =>
      /^(?:my|our|the|meine|unser|minha|nossa|mi|nuestro|nuestra|mon|notre|mia|nostra|part|parte|of|da|de|del|della)$/.test(
        word,
      ),
    )
    const isLed = tokens.some(({ segment, strength }) => segment === token.segment && strength >= 4)
    const isKept = (words.targets[token.index] ?? []).length > 0
    const isUsed = tokens.some(
      ({ sentence, isContent, index }) =>
        sentence === token.sentence && isContent && (words.targets[index] ?? []).length > 0,
    )
    if (!isOwner || isLed || isKept || !isUsed) return []
    return [
      reasonAbout('shared', 'confirm', source.reading.text, [token], source.placeAt(token.from)),
    ]
  })
}

/** Who was there as well: what was done with others may not become one's own. */
export function checkCompany(comparison: Comparison): Reason[] {
  const { after, source, words } = comparison
  const facts = markFactsOf(source.reading).filter(({ kind }) => kind === 'with')
  return facts.flatMap(({ token, targets }) => {
    const people = targets.filter(({ isPerson }) => isPerson)
    if (people.length === 0) return []
    // "with 30 staff" behind a post says how many, not who else.
    const home0 = source.reading.segments[token.segment]
    const leads = home0?.tokens.some(({ strength }) => strength >= 4) ?? false
    if (source.reading.tokens[token.index + 1]?.isContent !== true && leads) return []
    const isKept = people.some(({ index }) => (words.targets[index] ?? []).length > 0)
    if (isKept || after.tokens.some((one) => hasMark(one, 'shared') || hasMark(one, 'hedge')))
      return []
    const isUsed = source.reading.tokens.some(
      (one) =>
        one.sentence === token.sentence &&
        one.isContent &&
        (words.targets[one.index] ?? []).length > 0,
    )
    if (!isUsed) return []
    return [
      reasonAbout(
        'shared',
        'confirm',
        source.reading.text,
        [token, ...targets.slice(0, 3)],
        source.placeAt(token.from),
      ),
    ]
  })
}

const agentWords = /^(?:by|par|durch|por|pelo|pela|pelos|pelas|da|dal|dalla|dallo|dai|von|vom)$/

/** "together with", told of whoever did it alone in a clause of its own: "; the legal team issues the notices". */
export function checkJoinedDeeds({ after, source, words, copyOf }: Comparison): Reason[] {
  const { tokens, segments } = source.reading
  if (copyOf !== 'whole') return []
  const clauses = segments.filter(
    ({ link, tokens: inside }) =>
      link === 'sentence' &&
      inside.every((token) => !hasMark(token, 'shared') && !hasMark(token, 'with')),
  )
  const alone = new Set(clauses.flatMap(({ tokens: inside }) => inside.map(({ index }) => index)))
  return after.tokens.flatMap((token) => {
    if (!hasMark(token, 'shared')) return []
    const near = after.tokens.slice(token.index + 1, token.index + 5)
    const other = near.find(({ isContent }) => isContent)
    const theirs = words.sources[other?.index ?? -1] ?? []
    const isAlone = theirs.length > 0 && theirs.every((at) => alone.has(at))
    const from = tokens[theirs[0] ?? -1]?.from ?? 0
    return other && isAlone
      ? [reasonAbout('shared', 'confirm', after.text, [token, other], source.placeAt(from))]
      : []
  })
}

/** "translated by an agency": whoever did it stays, where what was done stays. */
export function checkAgents(comparison: Comparison): Reason[] {
  const { source, words } = comparison
  const { tokens } = source.reading
  return tokens.flatMap((token) => {
    if (!agentWords.test(token.folded)) return []
    const next = [1, 2, 3]
      .map((ahead) => tokens[token.index + ahead])
      .find((one) => one?.isContent || one?.quantity)
    const deed = [1, 2, 3, 4]
      .map((back) => tokens[token.index - back])
      .find((one) => one && one.strength > 0 && isParticiple.test(one.folded))
    if (!next?.isContent || !deed || next.strength > 0 || deed.sentence !== token.sentence)
      return []
    const isDeedKept = (words.targets[deed.index] ?? []).length > 0
    const isAgentKept = (words.targets[next.index] ?? []).some((at) =>
      isStillAgent(at, deed, comparison),
    )
    if (!isDeedKept || isAgentKept) return []
    return [
      reasonAbout(
        'shared',
        'confirm',
        source.reading.text,
        [deed, next],
        source.placeAt(token.from),
      ),
    ]
  })
}

/** Behind the same small word, or in front of the deed as who does it, and behind no other small word. */
function isStillAgent(at: number, deed: Token, { after, words }: Comparison): boolean {
  const deeds = words.targets[deed.index] ?? []
  const near = [1, 2, 3].flatMap((back) => after.tokens[at - back] ?? [])
  const isUnder = ({ marks }: Token) => marks.some(({ value }) => value === 'under')
  if (near.some((token) => agentWords.test(token.folded) || isUnder(token))) return true
  // "checked those of the security team": what stands behind a verb with an end of its own is what it was done to.
  const isObject = deeds.some((index) => {
    const own = after.segments[after.tokens[index]?.segment ?? -1]
    const isNoun = articles.test(after.tokens[index - 1]?.folded ?? '')
    return own?.verb === index && own.isFinite && !isNoun && index < at
  })
  if (isObject) return false
  const tie = near.find(
    ({ folded, isFunction, marks }) => (isFunction || marks.length > 0) && !articles.test(folded),
  )
  const isTied = tie !== undefined && ties.test(tie.folded)
  return !isTied || (deeds.some((index) => at < index) && tie?.isSentenceStart === true)
}

const articles =
  /^(?:the|a|an|my|our|its|der|die|das|dem|den|ein|eine[mnr]?|le|la|les|l|un|une|el|los|las|una|il|lo|i|gli|o|os|as|um|uma)$/

/** Small words behind which nobody does anything. */
const ties =
  /^(?:for|with|to|at|and|fur|mit|zu|an|bei|und|pour|avec|a|au|aux|et|para|con|al|y|per|e|ao|com)$/

const isParticiple =
  /(?:ed|en|t|e|ee|es|ees|ado|ada|ados|adas|ido|ida|ato|ata|ati|ate|uto|uta|ito|ita)$/
