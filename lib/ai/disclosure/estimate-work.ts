import type { SentRequest } from './sent-parts'
import table from './work.json' with { type: 'json' }

/**
 * Size of a request by its name, in tokens. `fixed`: instructions and schema (a test holds them to the prompts). Its
 * answer has `base`, a `share` of the input, and `each` for every item.
 */
type Size = { fixed: number; base: number; share: number; each?: number }
const sizes: Readonly<Record<SentRequest['name'], Size>> = table

const charactersOfToken = 4
/** Texts that are read in one request. */
const batch = 20
/** Texts of ours among them, as tests of the reader. */
const canaries = 4

/** Returns how many requests are made of one, and how many texts each of them has. */
function partsOf({ name, input }: SentRequest, isSmall: boolean): { calls: number; texts: number } {
  if (name === 'reading') {
    const calls = isSmall ? input.items.length : Math.ceil(input.items.length / batch)
    return { calls, texts: input.items.length + calls * canaries }
  }
  const isSplit = name === 'tailoring' && isSmall
  const count = isSplit ? input.texts.flatMap(({ texts }) => Object.keys(texts)).length : 1
  return { calls: count, texts: count }
}

/** Tokens that requests and their answers have, about. */
export type Work = { input: number; output: number }

/**
 * Estimates the tokens of requests before they are sent, by the length of their texts.
 *
 * @param isSmall whether the model is asked for one text at a time
 */
export function estimateWork(requests: readonly SentRequest[], isSmall: boolean): Work {
  return requests.reduce<Work>(
    (sum, request) => {
      const { fixed, base, share, each = 0 } = sizes[request.name]
      const { calls, texts } = partsOf(request, isSmall)
      const own = JSON.stringify(request.input).length / charactersOfToken
      return {
        input: sum.input + calls * fixed + own,
        output: sum.output + calls * base + own * share + texts * each,
      }
    },
    { input: 0, output: 0 },
  )
}
