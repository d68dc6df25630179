import { findSkills } from '../lexicon/find-skills'
import { factLabels, labelledLine, termLabels } from './fact-labels'
import { terms } from './head-words'

const labelled = [...Object.values(factLabels), termLabels].map(labelledLine)

const allTerms = new RegExp(terms.source, 'giu')

/** Matches terms that people have to be willing to take: shifts and nights. */
const duties = /^(?:shift|night|weekend|schicht|turn|turno|start)/iu

/** Matches words beside terms that add nothing: "part-time is possible, too". */
const beside =
  /^(?:\d+|h|is|are|an?|or|and|also|too|per|week|possible|available|position|role|auch|oder|und|ist|möglich|woche|pro|est|ou|et|aussi|par|semaine|poste|es|o|y|también|posible|è|e|anche|possibile|is|of|en|ook|mogelijk|é|ou|também|possível)$/iu

/** Maximum words of the value of a labelled line. */
const maxWords = 10

/**
 * Returns true for a line that tells a fact of the job or a term of work, and asks for nothing: "Deadline: 5 December",
 * "Start: as soon as possible", "Part-time possible".
 */
export function isTermLine(line: string): boolean {
  const value = labelled.map((pattern) => pattern.exec(line)?.[1]).find((found) => found)
  // "Office: Word and Excel" is a demand.
  if (value !== undefined)
    return value.split(/\s+/).length <= maxWords && findSkills(value).length === 0
  const named = (line.match(allTerms) ?? []).filter((term) => !duties.test(term))
  const others = line.replace(allTerms, ' ').match(/[\p{L}\d]+/gu) ?? []
  return named.length > 0 && others.every((word) => beside.test(word))
}
