import { type Answer, json } from './fault-server'

/** Words that mean alike, a number of the vector each. */
const meanings = [
  ['sourdough', 'bread', 'loaves', 'boulangerie', 'pain'],
  ['rota', 'shift', 'schedule', 'planned'],
  ['apprentices', 'trainees', 'teach'],
]

/** As close as somebody comes with three meanings and a little of everything else. */
function vectorOf(text: string): number[] {
  const words = text.toLowerCase()
  return [...meanings.map((some) => some.filter((word) => words.includes(word)).length), 0.1]
}

/** Texts that a server was asked to embed. */
export const textsOf = (body: Record<string, unknown>) => body.input as string[]

/** Vectors in which texts with one meaning lie in one direction, whatever words they say it with. */
export const embedsMeaning: Answer = (asked, response) => {
  const texts = textsOf(asked.body)
  const data = texts.map((text, index) => ({ index, embedding: vectorOf(text) }))
  json({ data, usage: { prompt_tokens: texts.length } })(asked, response)
}
