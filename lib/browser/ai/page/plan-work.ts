import { costOf, type PriceTable } from '@/lib/ai/client/prices'
import {
  addWork,
  estimateExam,
  estimateRepeats,
  estimateWork,
  type Work,
} from '@/lib/ai/disclosure/estimate-work'
import type { SentRequest } from '@/lib/ai/disclosure/sent-parts'
import type { StageKind } from '@/lib/ai/stages/stage-types'
import { detectLanguage } from '@/lib/ai/text/detect-language'
import type { ModelState } from '../model-state'
import { readPace, recordName } from './device-records'
import type { ModelChoice } from './model-choice'
import { isSmallChoice, pricesOf } from './page-model'
import { isAnswered, type WorkUsed } from './work-news'

/** Model that a person pays or waits for. */
type Payer = {
  server: Parameters<typeof costOf>[0]
  prices: PriceTable | null
  isSmall: boolean
  /** Seconds for a token; null before its first answer here. */
  pace: number | null
  /** Name of its record on this device; null for a model of the account. */
  record: string | null
}

function payerOf({ device, uses, own }: ModelState, choice: ModelChoice | null): Payer | null {
  if (!device) {
    const server = uses === 'own' ? own : null
    return server && { server, prices: null, isSmall: false, pace: null, record: null }
  }
  if (!choice?.model) return null
  const { model, baseUrl } = choice
  const provider = choice.provider === 'browser' ? 'compatible' : choice.provider
  const record = recordName({ server: { model, baseUrl } })
  return {
    record,
    server: { provider, model },
    prices: pricesOf(choice),
    isSmall: isSmallChoice(choice),
    pace: readPace(record),
  }
}

/** Rounds to two digits, as estimates are. */
const about = (value: number) => Number(value.toPrecision(2))

/** The lines of a CV that a request checks texts against, as one text; null if it checks none. */
function checkedLines({ name, input }: SentRequest): string | null {
  if (name !== 'reading' && name !== 'evidence') return null
  return input.cv.map((lines) => Object.values(lines).join('\n')).join('\n')
}

/**
 * Estimates the requests that are made: the check only by a model that may pass its exam or has, the exam where it has
 * to be taken, and what is likely to be repeated.
 */
function estimateAll(
  { kind, requests }: Planned,
  { reader }: ModelState,
  isSmall: boolean,
): { all: Work; exam: Work | null } {
  const isCheck = (one: SentRequest) => checkedLines(one) !== null
  const first = estimateWork(
    requests.filter((one) => !isCheck(one)),
    isSmall,
  )
  const checks = requests.filter(isCheck)
  const [lines] = checks.map(checkedLines)
  if (!reader || lines === undefined) return { all: first, exam: null }
  const check = estimateWork(checks, isSmall)
  const language = detectLanguage(lines ?? '') ?? 'en'
  const known = reader.exams.find((one) => one.language === language)
  if (known?.isPassed) {
    const repeats = estimateRepeats(check, reader)
    return { all: [check, repeats].reduce(addWork, first), exam: null }
  }
  const isLater =
    known || (reader.nextExamAt !== null && Date.parse(reader.nextExamAt) > Date.now())
  if (isLater) return { all: first, exam: null }
  const exam = estimateExam()
  // Somebody who waits for one text, or asks a model that missed something, has it examined for the next request.
  const isAfter = kind === 'wording' || reader.isRevoked
  return { all: [exam, ...(isAfter ? [] : [check])].reduce(addWork, first), exam }
}

/** Requests of a kind as they would be sent. */
export type Planned = { kind: StageKind; requests: readonly SentRequest[] }

/** Use of a request that is planned. `exam`: the tokens of it with which the model is examined first, if it is. */
export type PlannedWork = WorkUsed & { exam: number | null }

/**
 * Estimates the tokens, dollars and seconds of requests that are still to be made, by the lengths of their texts.
 *
 * @returns null where the operator pays
 */
export function planWork(
  planned: Planned,
  state: ModelState,
  choice: ModelChoice | null,
): PlannedWork | null {
  const payer = payerOf(state, choice)
  if (!payer) return null
  const { record } = payer
  // A job description that this page has had read is not sent again.
  const requests = planned.requests.filter(
    ({ name, input }) => name !== 'requirements' || record === null || !isAnswered(record, input),
  )
  const { all, exam } = estimateAll({ ...planned, requests }, state, payer.isSmall)
  const spent = { ...all, calls: 1, cached: 0, reasoning: 0 }
  return {
    tokens: about(all.input + all.output),
    dollars: costOf(payer.server, spent, payer.prices)?.dollars ?? null,
    seconds: payer.pace === null ? null : about(all.output * payer.pace),
    exam: exam && about(exam.input + exam.output),
  }
}
