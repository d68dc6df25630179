import { type GroundingTable, numberWords, readForms, readPairs } from '../kinds/grounding'
import words from './grounding.json' with { type: 'json' }

/** Forms that no rule gives: form to the word that it counts as. */
const known = readForms(words.irregular)

/** British and American spelling, and the silent e, as one. */
function finish(word: string): string {
  let end = word
  if (end.length > 5 && end.endsWith('our')) end = `${end.slice(0, -3)}or`
  end = end.replace(/yz$/, 'ys').replace(/iz$/, 'is')
  // A doubled letter before an ending went with it: travell-ed, plann-ed.
  if (end.length > 3 && /([bdglmnprt])\1$/.test(end)) end = end.slice(0, -1)
  if (end.length > 6 && end.endsWith('at')) end = end.slice(0, -2)
  if (end.length > 3 && end.endsWith('i')) end = `${end.slice(0, -1)}y`
  return end
}

const dropE = (word: string) => (word.length > 3 && word.endsWith('e') ? word.slice(0, -1) : word)

function strip(word: string): string {
  if (word.length < 4) return word
  if (/(?:ations|ation)$/.test(word) && word.length > 8) return word.replace(/ations?$/, 'at')
  if (/[^aeiou]ments?$/.test(word) && word.length > 8) return dropE(word.replace(/ments?$/, ''))
  if (/ements?$/.test(word) && word.length > 8) return word.replace(/ements?$/, '')
  if (/ions?$/.test(word) && word.replace(/s$/, '').length > 7) return word.replace(/ions?$/, '')
  if (/ies$/.test(word)) return `${word.slice(0, -3)}y`
  if (/ied$/.test(word)) return `${word.slice(0, -3)}y`
  if (/(?:ings|ing)$/.test(word) && /[aeiouy].*ings?$/.test(word) && word.length > 5) {
    return word.replace(/ings?$/, '')
  }
  if (/eed$/.test(word)) return word
  if (word.length > 6 && /(?:ally|[tswdkmn]ly)$/.test(word)) return dropE(word.slice(0, -2))
  if (/ed$/.test(word) && /[aeiouy].*ed$/.test(word)) return word.slice(0, -2)
  if (/(?:s|x|z|ch|sh)es$/.test(word))
    return dropE(word.slice(0, -1)).replace(/(x|z|ch|sh|ss)e?$/, '$1')
  if (/[^su]s$/.test(word) && !/(?:is|us|ss)$/.test(word)) return dropE(word.slice(0, -1))
  return dropE(word)
}

const memory = new Map<string, string>()

/** The part of an English word that its forms share: "organizing", "organisation" → "organis". */
function stem(folded: string): string {
  const before = memory.get(folded)
  if (before !== undefined) return before
  const british = folded.replace(/(?<=[a-z]{3})([iy])z(?=[aei])/, '$1s')
  const word = known.get(british) ?? british
  const found = finish(strip(known.get(word) ?? word))
  if (memory.size > 20_000) memory.clear()
  memory.set(folded, found)
  return found
}

export const grounding: GroundingTable = {
  ...words.table,
  code: 'en',
  stem,
  numbers: numberWords({ ...words.numbers, values: readPairs(words.values) }),
}
