import type { ReaderAnswer, ReaderInput } from '@/lib/ai/prompts/reader-prompt'
import { examLabel } from './exam-labels'
import { type Answer, type Asked, says } from './fault-server'
import { createScriptedReader } from './scripted-reader'

type Messages = { role: string; content: string }[]
const messagesOf = ({ body }: Pick<Asked, 'body'>) => body.messages as Messages

const isToReader = (asked: Pick<Asked, 'body'>) =>
  (messagesOf(asked)[0]?.content ?? '').startsWith('You proof-read')

const inputOf = (asked: Pick<Asked, 'body'>) =>
  JSON.parse(messagesOf(asked)[1]?.content ?? '{}') as ReaderInput

export const isExam = ({ items }: ReaderInput) =>
  items.filter(({ after }) => examLabel(after) !== undefined).length > 12

/** Requests to the reader about somebody's CV: an exam has nobody in it. */
export const readerCalls = (asked: readonly Asked[]) =>
  asked.filter((one) => isToReader(one) && !isExam(inputOf(one)))

/** Passes every exam. */
export const passes = createScriptedReader('honest', { label: ({ after }) => examLabel(after) })

/** Creates a model that passes its first exam, of two requests, and fails each later one. */
export function passesOnce(): (input: ReaderInput) => ReaderAnswer {
  const fails = createScriptedReader('no-man')
  let requests = 0
  return (input) => (requests++ < 2 ? passes(input) : fails(input))
}

/**
 * Answers as a model that suggests, and as one that reads.
 *
 * @param reader what it reads of a CV; a whole answer of a server for what is no reader at all
 * @param exam how it does in exams; well where nothing is said
 */
export function answersAsReader(
  suggested: object,
  reader: ((input: ReaderInput) => ReaderAnswer) | Answer,
  exam: (input: ReaderInput) => ReaderAnswer = passes,
): Answer {
  return (asked, response) => {
    if (!isToReader(asked)) {
      says(JSON.stringify(suggested))(asked, response)
      return
    }
    const input = inputOf(asked)
    if (isExam(input)) says(JSON.stringify(exam(input)))(asked, response)
    else if (reader.length === 2) (reader as Answer)(asked, response)
    else
      says(JSON.stringify((reader as (one: ReaderInput) => ReaderAnswer)(input)))(asked, response)
  }
}
