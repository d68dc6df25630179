import type { Reading, Token } from '../reading/types'
import type { Reason } from '../types'
import { type Comparison, reasonAbout } from './types'

/** Matches the beginning of a sentence without a subject that tells what was done to the person. */
const opens =
  /^(?:(?:i |ich |j'|j’|yo |io |eu )?)(?:was|got|been|have been|wurde|bin|ai ete|a ete|fui|he sido|sono stat[oa]|e stat[oa]|tenho sido|foi)$/

/** Words that still say so. */
const stillDone =
  /^(?:was|were|got|been|being|received|receive|undergone|underwent|wurde|wurden|worden|erhielt|erhalten|ete|recu|recue|suivi|sido|fui|recibi|recibido|stato|stata|ricevuto|seguito|foi|recebi|recebido)$/

const words = ({ tokens }: Reading, sentence: number) =>
  tokens.filter((token) => token.kind === 'word' && token.sentence === sentence)

/** Finds the verb of what was done to the person, right behind its auxiliary, where a sentence begins with it. */
function sufferedIn(reading: Reading): Token[] {
  const sentences = [...new Set(reading.tokens.map(({ sentence }) => sentence))]
  return sentences.flatMap((sentence) => {
    const line = words(reading, sentence)
    const [first] = line
    if (first && /^(?:was|got) /.test(first.folded)) return [first]
    const start = [1, 2, 3].find((length) =>
      opens.test(
        line
          .slice(0, length)
          .map(({ folded }) => folded)
          .join(' '),
      ),
    )
    if (start === undefined) return []
    // The deed stands right behind; German puts it last.
    const said = line.slice(start).filter(({ isContent }) => isContent)
    const deeds = said.filter(({ strength }) => strength > 0)
    return deeds.length > 0 ? deeds : said.slice(0, 1)
  })
}

/** "was trained" may not become "trained": who it was done to has not done it. */
export function checkSuffered({ after, source, words: pairs }: Comparison): Reason[] {
  if (after.tokens.some(({ folded }) => stillDone.test(folded))) return []
  return sufferedIn(source.reading)
    .slice(0, 1)
    .flatMap((deed) => {
      const done = (pairs.targets[deed.index] ?? []).flatMap((at) => after.tokens[at] ?? [])
      const [first] = done
      return first
        ? [reasonAbout('attended', 'confirm', after.text, [first], source.placeAt(deed.from))]
        : []
    })
}
