import type { Token } from '../reading/types'
import { type Evidence, type Reason, type ReasonKind, wordsJoint } from '../types'
import type { Comparison } from './types'

/** Characters of the words that a question names. */
const maxWords = 300

const saysSomething = ({ isContent, quantity }: Token) => isContent || quantity !== null

/** Runs of tokens that stand one behind the other, as they are written. */
function stretchesOf(text: string, all: readonly Token[], isMeant: (token: Token) => boolean) {
  const stretches: { from: number; to: number }[] = []
  let isOpen = false
  for (const token of all) {
    const open = stretches.at(-1)
    if (!isMeant(token)) {
      // Small words between two new words belong to them.
      if (saysSomething(token) || token.kind === 'sign') isOpen = false
    } else if (isOpen && open) open.to = token.to
    else {
      stretches.push({ from: token.from, to: token.to })
      isOpen = true
    }
  }
  return stretches.map(({ from, to }) => text.slice(from, to))
}

/** The words of the new text that no text that licenses has; where there are none, those that went; else all. */
function newWords({ after, own, ownStems, edit }: Comparison): {
  kind: ReasonKind
  words: string[]
} {
  const values = new Set(
    own.flatMap(({ reading }) => reading.tokens.flatMap(({ quantity }) => quantity?.value ?? [])),
  )
  const isNew = (token: Token) =>
    token.quantity
      ? !values.has(token.quantity.value)
      : token.kind === 'word' && !token.isFunction && !ownStems.has(token.stem)
  const come = stretchesOf(after.text, after.tokens, isNew)
  if (come.length > 0) return { kind: 'word', words: come }
  const [before] = edit.before === '' ? [] : own
  const stems = new Set(after.tokens.map(({ stem }) => stem))
  const gone = before
    ? stretchesOf(
        before.reading.text,
        before.reading.tokens,
        (token) => saysSomething(token) && !stems.has(token.stem),
      )
    : []
  return gone.length > 0
    ? { kind: 'restriction', words: gone }
    : { kind: 'combination', words: [after.text] }
}

/** Kinds of facts, the one that a question is asked about first. */
const urgency: readonly ReasonKind[] = [
  'number',
  'unit',
  'period',
  'title',
  'qualification',
  'level',
  'role',
  'skill',
  'name',
  'elsewhere',
  'negation',
  'hedge',
  'limit',
]

/** Words of the new text that a question names. A hedge or negation that went is in the old text alone. */
function wordsOf(first: Reason | undefined, asked: readonly Reason[], comparison: Comparison) {
  const soft = newWords(comparison)
  if (!first) return soft.words
  const named = asked
    .filter(({ kind }) => kind !== 'hedge' && (kind !== 'negation' || first.kind === kind))
    .map(({ words }) => words)
  const all = [...new Set([...named, ...(soft.kind === 'word' ? soft.words : [])])]
  return all.length > 0 ? all : [comparison.after.text]
}

/**
 * Makes the one question about a text that is not the person's own words: it names all words that are not
 * licensed, by the most serious kind of fact among them.
 */
export function askAbout(comparison: Comparison, reasons: readonly Reason[]): Reason {
  const asked = reasons.filter(({ verdict }) => verdict === 'confirm')
  const rank = ({ kind }: Reason) => urgency.indexOf(kind)
  const [first] = asked.toSorted((a, b) => rank(a) - rank(b))
  const words = wordsOf(first, asked, comparison)
  return {
    kind: first?.kind ?? newWords(comparison).kind,
    verdict: 'confirm',
    words: words
      .filter((one) => !words.some((other) => other !== one && other.includes(one)))
      .join(wordsJoint)
      .slice(0, maxWords),
    place: first?.place ?? null,
  }
}

/** Finds the places of the words that the CV has, run by run. */
export function findEvidence({ after, own, heads }: Comparison): Evidence[] {
  const sources = [...own, ...heads].map(({ reading, place }) => ({
    place,
    stems: new Set(reading.tokens.map(({ stem }) => stem)),
  }))
  const evidence: { from: number; to: number; place: string }[] = []
  for (const token of after.tokens.filter(saysSomething)) {
    const holders = sources.filter(({ stems }) => stems.has(token.stem))
    const open = evidence.at(-1)
    const place = holders.find((one) => one.place === open?.place)?.place ?? holders[0]?.place
    if (!place) continue
    const isNext =
      open?.place === place &&
      !after.tokens.some(
        (other) => other.from > open.to && other.to < token.from && saysSomething(other),
      )
    if (isNext && open) open.to = token.to
    else evidence.push({ from: token.from, to: token.to, place })
  }
  return evidence.map(({ from, to, place }) => ({ words: after.text.slice(from, to), place }))
}
