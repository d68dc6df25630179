import { type GroundingTable, makeRomanceStem, numberWords, readPairs } from '../kinds/grounding'
import words from './grounding.json' with { type: 'json' }

/** Italian writes a whole number as one word: all up to 999, and round thousands. */
function allValues(): Map<string, number> {
  const below100 = new Map<string, number>(words.low.map((word, value) => [word, value]))
  for (const [ten, word] of words.tens.entries()) {
    if (!word) continue
    below100.set(word, ten * 10)
    for (let one = 1; one < 10; one++) {
      const end = words.low[one] ?? ''
      // The vowel before "uno" and "otto" goes.
      const stem = /^[uo]/.test(end) ? word.slice(0, -1) : word
      below100.set(stem + end, ten * 10 + one)
    }
  }
  const values = new Map(below100)
  for (let hundred = 1; hundred < 10; hundred++) {
    const prefix = hundred === 1 ? 'cento' : `${words.low[hundred]}cento`
    values.set(prefix, hundred * 100)
    for (const [word, value] of below100)
      if (value) values.set(prefix + word, hundred * 100 + value)
  }
  for (const [word, value] of [...values]) if (value > 1) values.set(`${word}mila`, value * 1000)
  values.delete('uno')
  for (const [word, value] of readPairs(words.values)) values.set(word, value)
  return values
}

export const grounding: GroundingTable = {
  ...words.table,
  code: 'it',
  stem: makeRomanceStem({
    irregular: words.irregular,
    endings:
      /(?:iscono|isco|isce|amenti|amento|imenti|imento|azioni|azione|izioni|izione|zioni|zione|ando|endo|ati|ate|ato|ata|iti|ite|ito|ita|uti|ute|uto|uta|avamo|avano|avo|ava|evo|eva|evano|ivo|iva|ano|ono|are|ere|ire|ai|ii|ei|i|e|o|a)$/,
    min: 3,
  }),
  numbers: numberWords({ ...words.numbers, values: allValues() }),
}
