import type { LLMock } from '@copilotkit/aimock'
import type { ReaderAnswer, ReaderInput } from '@/lib/ai/prompts/reader-prompt'
import { examLabel } from '../../ai/support/exam-labels'
import { createScriptedReader, linesOf, saysTheSame } from '../../ai/support/scripted-reader'

type Named = Pick<ReaderAnswer['answers'][number], 'lines'>

export type ReadingModel = {
  /** Texts that were read, without those of exams. */
  read: string[]
  /** Milliseconds before each answer. */
  delay: number
  /** Nothing answers any more. */
  isGone: boolean
}

/** Returns the lines with a number of a text that none of those which were named has. */
function linesOfNumbers({ lines }: Named, after: string, cv: ReturnType<typeof linesOf>): string[] {
  const numbersOf = (text: string) => text.match(/\d+/g) ?? []
  const named = new Set(
    cv.filter(({ id }) => lines.includes(id)).flatMap(({ text }) => numbersOf(text)),
  )
  const wanted = numbersOf(after).filter((number) => !named.has(number))
  return cv
    .filter(
      ({ id, text }) => !lines.includes(id) && numbersOf(text).some((one) => wanted.includes(one)),
    )
    .map(({ id }) => id)
}

/**
 * Lets the double of a server of models proof-read, too. It knows neither canaries nor verdicts of our code: it
 * supports the words of a line in another order or its first sentence, what the key of the exam calls honest, and
 * what the journey says is an honest rewording. It names the line that shares most words, and those of its numbers.
 *
 * @param faults words that no line says, by the text that says too much
 *
 * To be added before other answers: the first one that fits is given.
 */
export function addReader(
  models: LLMock,
  honest: readonly string[],
  faults: Readonly<Record<string, string[]>> = {},
): ReadingModel {
  const state: ReadingModel = { read: [], delay: 0, isGone: false }
  const known = new Set(honest)
  const answer = createScriptedReader('honest', {
    label(item, lines) {
      const { kind, line, after } = item
      if (known.has(after)) return true
      // Canaries among translations are texts of exams; else a translation says what its own source says.
      if (kind === 'translation')
        return (
          examLabel(after) ??
          saysTheSame(
            item,
            lines.filter(({ id }) => id === line),
          )
        )
      return examLabel(after)
    },
  })
  models.on({ systemMessage: /^You proof-read/ }, async ({ messages }) => {
    const content = messages.find(({ role }) => role === 'user')?.content
    const input = JSON.parse(String(content)) as ReaderInput
    const said = input.items.map(({ after }) => after)
    if (!said.some((after) => examLabel(after) !== undefined)) state.read.push(...said)
    if (state.delay > 0) await new Promise((resolve) => setTimeout(resolve, state.delay))
    if (state.isGone) return { error: { message: 'gone' }, status: 500 }
    const { answers } = answer(input)
    const cv = linesOf(input)
    const named: ReaderAnswer = {
      answers: answers.map((one) => {
        const after = input.items.find(({ id }) => id === one.id)?.after ?? ''
        if (faults[after]) return { ...one, lines: [], unsupported: faults[after] }
        return known.has(after)
          ? { ...one, lines: [...one.lines, ...linesOfNumbers(one, after, cv)] }
          : one
      }),
    }
    return { content: JSON.stringify(named) }
  })
  return state
}
