import { type GroundingTable, numberWords, readForms, readPairs } from '../kinds/grounding'
import words from './grounding.json' with { type: 'json' }

/** Strong and irregular forms: form to the stem that it counts as. */
const known = readForms(words.irregular)

const endings =
  /(?:ungen|ierung|ierungen|ierte|ierten|iert|ieren|ierend|ung|ende|enden|end|sten|eten|ete|test|ten|tem|tes|te|em|en|es|et|st|e|n|s|t)$/
const separable =
  /^(ein|auf|ab|an|aus|vor|durch|um|zu|mit|bei|nach|her|hin|weiter|bereit|zusammen|sicher|fest|teil)(?:ge|zu)(?=\p{L}{3,})/u

/** The part of a German word that its forms share: "geleitet", "Leitung", "leitete" → "leit". */
function stem(folded: string): string {
  const there = known.get(folded)
  if (there) return there
  let word = folded
  // Who does it (Leiter, Leiterin) is not what is done (Leitung); only adjectives lose this ending.
  if (
    /(?:ig|lich|isch|sam|bar|haft|neu|iv|al|ell|ent|ant|ier|klein|gross|lang|kurz)(?:er|ere|eren)$/.test(
      word,
    ) &&
    word.length > 5
  ) {
    word = word.replace(/(?:er|ere|eren)$/, '')
  }
  if (/er(?:in|innen|n|s)$/.test(word) && word.length > 6)
    return word.replace(/(?:in|innen|n|s)$/, '')
  if (/er$/.test(word)) return word
  if (word.length > 7 && separable.test(word)) word = word.replace(separable, '$1')
  else if (/^ge.{3,}(?:t|en)$/.test(word) && word.length > 6) word = word.slice(2)
  if (word.length > 8)
    word = word.replace(/(?:ierungen|ierung|ierten|ierte|iert|ieren|ierend)$/, 'ier')
  for (let round = 0; round < 2; round++) {
    const shorter = word.replace(endings, '')
    if (shorter.length < 4 || shorter === word) break
    word = shorter
  }
  return known.get(word) ?? word
}

const ones = ['', 'ein', 'zwei', 'drei', 'vier', 'funf', 'sechs', 'sieben', 'acht', 'neun']
/** German writes a whole number as one word: all up to 999, and round thousands. */
function allValues(): Map<string, number> {
  const values = new Map<string, number>()
  const below100 = new Map<string, number>(words.low.map((word, value) => [word, value]))
  for (let ten = 2; ten < 10; ten++) {
    for (const [one, word] of ones.entries())
      below100.set(one ? `${word}und${words.tens[ten]}` : (words.tens[ten] ?? ''), ten * 10 + one)
  }
  for (const [word, value] of below100) values.set(word, value)
  for (let hundred = 1; hundred < 10; hundred++) {
    const prefixes = hundred === 1 ? ['hundert', 'einhundert'] : [`${ones[hundred]}hundert`]
    for (const prefix of prefixes) {
      values.set(prefix, hundred * 100)
      for (const [word, value] of below100)
        if (value) values.set(prefix + word, hundred * 100 + value)
    }
  }
  for (const [word, value] of [...values]) {
    if (value > 1) values.set(`${word}tausend`, value * 1000)
  }
  for (const [word, value] of readPairs(words.values)) values.set(word, value)
  return values
}

export const grounding: GroundingTable = {
  ...words.table,
  code: 'de',
  stem,
  numbers: numberWords({ ...words.numbers, values: allValues() }),
}
