import type { CvPost } from '../cv/cv-index'
import { tokensOf } from '../lexicon/lexicon-tokens'

/** Letters that a word needs to name a kind of work. */
const minLetters = 4
/** Words of a demand that say nothing of which work it is. */
const general =
  /^(?:experience|professional|relevant|proven|similar|practical|working|years?|role|erfahrung|berufserfahrung|praxis|experiencia|esperienza|experience|profesional|professionnelle?|profissional|professionale)$/
/** Behind these a title names somebody or something else: "Assistant to the service designer". */
const towards = /^(?:to|for|of|zu|zur|zum|fur|der|des|pour|para|per)$/
/** Ends of words for somebody who does a work, in the six languages. */
const agent =
  /(?:[eo]r|eer|ist|yst|ant|ent|ian|eurs?|euse|rice|rin|innen|[aei]nt[ea]|[aeo]dor[ae]?|eir[oa]|ier[ea]?|ador|or[ae])$/
/** Letters behind the stem that an agent has, and that the name of a work has. */
const maxAgentEnd = 4
const maxWorkEnd = 6

const wordsOf = (text: string) =>
  tokensOf(text)
    .filter(({ kind }) => kind === 'word')
    .map(({ text: word }) => word)

const isPlural = (one: string, other: string) => /^(?:s|es|n|en)$/.test(other.slice(one.length))

/** "Designer" names the work "design", "manager" the work "management"; "market" does not name "marketing". */
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

/** Words that say which work is meant; none where a demand is general. */
const workWords = (text: string): string[] =>
  wordsOf(text).filter((word) => word.length >= minLetters && !general.test(word))

/**
 * Finds the posts whose title is the work that some words name: "Lead service designer" for "service design".
 * Every word of the work has to stand in the title.
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
