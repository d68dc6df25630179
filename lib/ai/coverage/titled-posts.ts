import type { CvPost } from '../cv/cv-index'
import { tokensOf } from '../lexicon/lexicon-tokens'

/** Minimum letters of a word that names a kind of work. */
const minLetters = 4
/** Words of a demand that do not tell which work it is. */
const general =
  /^(?:experience|professional|relevant|proven|similar|practical|working|years?|role|erfahrung|berufserfahrung|praxis|experiencia|esperienza|experience|profesional|professionnelle?|profissional|professionale)$/
/** Prepositions after which a title names something else: "Assistant to the service designer". */
const towards = /^(?:to|for|of|zu|zur|zum|fur|der|des|pour|para|per)$/
/** Agent suffixes ("-er", "-eur") in six languages. */
const agent =
  /(?:[eo]r|eer|ist|yst|ant|ent|ian|eurs?|euse|rice|rin|innen|[aei]nt[ea]|[aeo]dor[ae]?|eir[oa]|ier[ea]?|ador|or[ae])$/
/** Maximum letters after the stem for an agent, and for the name of a work. */
const maxAgentEnd = 4
const maxWorkEnd = 6

const wordsOf = (text: string) =>
  tokensOf(text)
    .filter(({ kind }) => kind === 'word')
    .map(({ text: word }) => word)

const isPlural = (one: string, other: string) => /^(?:s|es|n|en)$/.test(other.slice(one.length))

/**
 * Returns true if a title is the agent of a work: "Designer" of "design", "manager" of "management", but not "market"
 * of "marketing".
 */
function isSameWork(work: string, title: string): boolean {
  if (work === title) return true
  const [short, long] = work.length < title.length ? [work, title] : [title, work]
  if (long.startsWith(short) && isPlural(short, long)) return true
  let stem = 0
  while (stem < short.length && work[stem] === title[stem]) stem++
  return (
    agent.test(title) &&
    stem >= minLetters &&
    title.length - stem <= maxAgentEnd &&
    work.length - stem <= maxWorkEnd
  )
}

/** Returns the words that tell which work is meant; empty for a general demand. */
const workWords = (text: string): string[] =>
  wordsOf(text).filter((word) => word.length >= minLetters && !general.test(word))

/**
 * Returns the posts whose title contains every word of a kind of work: "Lead service designer" for "service design".
 */
export function postsTitled(work: string, posts: readonly CvPost[]): CvPost[] {
  const wanted = workWords(work)
  if (wanted.length === 0) return []
  return posts.filter(({ title }) => {
    const words = wordsOf(title)
    const end = words.findIndex((word) => towards.test(word))
    const own = end > 0 && !wanted.includes(words[end] ?? '') ? words.slice(0, end) : words
    return wanted.every((word) => own.some((one) => isSameWork(word, one)))
  })
}
