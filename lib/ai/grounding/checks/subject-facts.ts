import type { Reading, Token } from '../reading/types'
import type { Reason } from '../types'
import { type Comparison, hasMark, reasonAbout } from './types'

const opensClause = /^(?:which|that|whom|who|die|der|das|den|que|che|cui|dont|while|where|when)$/
const article =
  /^(?:the|a|an|our|their|my|its|der|die|das|ein|eine|le|la|les|un|une|el|los|las|una|il|lo|i|gli|o|os|as|um|uma)$/
const agentWord = /^(?:by|von|vom|durch|par|por|da|dal|dalla|dallo|dai|pelo|pela|pelos|pelas)$/

/** Somebody else and what that one did, as a clause of its own tells it: "which the foreman approved". */
function deedsOfOthers({ tokens }: Reading): [who: Token, deed: Token][] {
  return tokens.flatMap((who): [Token, Token][] => {
    if (who.isSentenceStart || !who.isContent) return []
    const isSomebody = who.isPerson || hasMark(who, 'title')
    const deed = tokens[who.index + 1]
    const isDeed =
      deed?.isContent === true &&
      deed.strength > 0 &&
      /(?:[el]d|nd|[^s]t|te|o|a|e|ou|eu|iu)$/.test(deed.folded)
    if (!isDeed) return []
    let at = who.index - 1
    while (tokens[at]?.isContent && at > who.index - 3) at--
    while (article.test(tokens[at]?.folded ?? '')) at--
    const opener = tokens[at]
    // "; the audit found gaps": a thing has done it, in a clause of its own.
    const isThing = article.test(tokens[who.index - 1]?.folded ?? '') && !deed.isChange
    const isOwn = opener?.text === ';' && (isSomebody || isThing)
    const opens = opener !== undefined && isSomebody && opensClause.test(opener.folded)
    return opens || isOwn ? [[who, deed]] : []
  })
}

/** Returns whether the work of another person is still told as theirs: before the verb, or behind it with "by". */
function isToldOf(who: Token, deed: Token, { after, words }: Comparison): boolean {
  const people = words.targets[who.index] ?? []
  // The word for a thing may also be what somebody did.
  const farthest = who.strength > 0 ? 2 : 5
  return (words.targets[deed.index] ?? []).every((at) =>
    people.some((index) => {
      const near = after.tokens.slice(Math.max(0, index - 4), index)
      if (index > at) return near.some(({ folded }) => agentWord.test(folded))
      return (
        at - index <= farthest &&
        after.tokens.slice(index + 1, at).every(({ strength }) => strength < 3)
      )
    }),
  )
}

/** "approved by the foreman" or "which the foreman approved" may not become "approved what the foreman wrote". */
export function checkSubjects(comparison: Comparison): Reason[] {
  const { source, words, after } = comparison
  return deedsOfOthers(source.reading).flatMap(([who, deed]) => {
    const [first] = (words.targets[deed.index] ?? []).flatMap((at) => after.tokens[at] ?? [])
    const isKept = (words.targets[who.index] ?? []).length > 0
    if (!first || !isKept || isToldOf(who, deed, comparison)) return []
    return [reasonAbout('shared', 'confirm', after.text, [first], source.placeAt(who.from))]
  })
}
