import { findSkill } from '../lexicon/find-skills'
import type { RequirementsAnswer } from '../prompts/requirements-prompt'
import { detectLanguage } from '../text/detect-language'
import { findDegree } from './find-degrees'
import type { PostingReading, Requirement } from './requirements'

const maxRequirements = 60
const maxQuoteLength = 280
const maxWordsLength = 120

/** Where some words stand in a text, whatever blanks are between them; the text's own characters. */
function findIn(text: string, words: string): string | null {
  const parts = words.trim().split(/\s+/)
  if (parts[0] === '') return null
  const escaped = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(escaped.join('\\s+'), 'iu').exec(text)?.[0] ?? null
}

type Written = RequirementsAnswer['requirements'][number]

function readOne(posting: string, written: Written): Omit<Requirement, 'id' | 'times'> | null {
  if (written.quote.length > 2_000 || written.words.length > maxWordsLength) return null
  const quote = findIn(posting, written.quote)
  const words = quote && findIn(quote, written.words)
  if (!quote || !words) return null
  const { kind, importance, years } = written
  const isCount = years !== null && Number.isInteger(years) && years > 0 && years < 50
  const said = isCount && quote.includes(String(years)) ? years : null
  return {
    kind,
    words,
    skill: findSkill(words)?.name ?? null,
    importance,
    years: said,
    level: kind === 'education' ? (findDegree(quote)?.level ?? null) : null,
    quote: quote.length <= maxQuoteLength ? quote : words,
  }
}

const factIn = (posting: string, text: string | null) => {
  const found = text && text.length <= maxWordsLength ? findIn(posting, text) : null
  return found ? { text: found, quote: found } : null
}

/**
 * Reads the demands that a model has found in a posting, as far as the posting says them: words and quotes are
 * copied from the text itself; an entry whose quote is not in it, or whose words are not in its quote, is dropped.
 *
 * @param posting a text as `preparePosting` gives it
 */
export function readModelRequirements(posting: string, answer: RequirementsAnswer): PostingReading {
  const joined = new Map<string, Requirement>()
  for (const written of answer.requirements) {
    const one = readOne(posting, written)
    if (!one) continue
    const key = one.skill ?? `${one.kind} ${one.words.toLowerCase()}`
    const known = joined.get(key)
    if (!known) joined.set(key, { id: `r${joined.size + 1}`, ...one, times: 1 })
    else {
      known.times += 1
      if (one.importance === 'must') known.importance = 'must'
      known.years = Math.max(known.years ?? 0, one.years ?? 0) || null
    }
  }
  return {
    title: factIn(posting, answer.title),
    employer: factIn(posting, answer.employer),
    language: detectLanguage(posting),
    requirements: [...joined.values()].slice(0, maxRequirements),
  }
}
