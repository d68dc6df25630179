import type { Cost } from '@/lib/ai/client/prices'
import { readGrounds } from '@/lib/ai/grounding/cv/grounds'
import { groundEdit } from '@/lib/ai/grounding/ground-edit'
import type { Grounding, Verdict } from '@/lib/ai/grounding/types'
import { readerPrompt } from '@/lib/ai/prompts/reader-prompt'
import { combine } from '@/lib/ai/reader/combine'
import { doubtsOf } from '@/lib/ai/reader/doubts'
import { type ExamResult, isPassed } from '@/lib/ai/reader/trust'
import { type Reading, unread } from '@/lib/ai/reader/types'
import { wilsonInterval } from '@/lib/ai/reader/wilson-interval'
import { loadLexicons } from '@/lib/language/grounding'
import { translationLanguages } from '@/lib/language/tags'
import { readBaseUrl, readPrices } from '@/lib/server/config/config-ai'
import type { Command } from './command-types'
import { type Label, type LabelledEdit, openRounds, readRounds } from './exam-rounds'
import { exitCodes } from './exit-codes'
import { type AskReader, examine, openServer, type Tally } from './open-reader'
import { questionsTo, readEdits } from './read-edits'
import { requestName } from './recorded-answers'
import { type CommandResult, failed } from './result'
import { say } from './streams'

/** Seed of the exam; everybody's model gets the same questions. */
const seed = 'public exam 1'

type Verdicts = Record<Verdict, number>
type Counted = Record<Label, Verdicts>

type Interval = ReturnType<typeof wilsonInterval>

/** Result of a public exam. */
type ExamReport = {
  model: string
  host: string
  date: string
  version: string
  prompt: string
  /** Names the edits: equal names, equal edits. */
  rounds: string
  exams: (ExamResult & {
    isPassed: boolean
    noticedInterval: Interval
    supportedInterval: Interval
  })[]
  edits: number
  /** Edits with an answer that was believed. */
  read: number
  canaries: { placed: number; caught: number }
  withModel: Counted
  withoutModel: Counted
  requests: Tally
  cost: Cost | null
}

function judge(
  edits: readonly LabelledEdit[],
  cores: readonly Grounding[],
  readings: readonly Reading[],
): Counted {
  const none = (): Verdicts => ({ pass: 0, confirm: 0, block: 0 })
  const counted = { fabricated: none(), honest: none() }
  for (const [at, core] of cores.entries()) {
    const edit = edits[at]
    if (edit) counted[edit.label][combine(edit, core, readings[at] ?? unread).verdict]++
  }
  return counted
}

const seconds = (milliseconds: number) => (milliseconds / 1_000).toFixed(1)
const sum = ({ pass, confirm, block }: Verdicts) => pass + confirm + block

/** Formats a count with the 95 % interval of its share: "47 of 48 (89–100 %)". */
function found(count: number, all: number): string {
  const { from, to } = wilsonInterval(count, all)
  return `${count} of ${all} (${Math.round(from * 100)}–${Math.round(to * 100)} %)`
}

/** Writes a report as a table in Markdown. */
function tableOf(report: ExamReport): string {
  const { requests, withModel, withoutModel, cost } = report
  const failures = Object.entries(requests.failures).map(([code, count]) => `${count} ${code}`)
  const named = { fabricated: 'Invented', honest: 'True' }
  const row = (label: Label, verdict: Verdict, name: string) => {
    const of = ({ [label]: counts }: Counted) => `${counts[verdict]} of ${sum(counts)}`
    return [`${named[label]}, ${name}`, of(withModel), of(withoutModel)]
  }
  const { model, host, version, date, prompt } = report
  const { input, output } = requests.spent
  const times = `${seconds(requests.median)}, ${seconds(requests.percentile95)}`
  const passed = report.exams.filter(({ isPassed }) => isPassed).length
  const rows = [
    [`vitae ${version}, ${date}`, `${model} at ${host}`, 'without a model'],
    ['---', '---', '---'],
    ...report.exams.map((one) => [
      `Exam, ${one.language}: invented found; true let stand`,
      `${found(one.noticed, one.fabrications)}; ${found(one.supported, one.honest)}: ${one.isPassed ? 'passed' : 'failed'}`,
    ]),
    ['Exams passed', `${passed} of ${report.exams.length}`],
    [`Edits read (rounds ${report.rounds})`, `${report.read} of ${report.edits}`],
    row('fabricated', 'pass', 'silent'),
    row('fabricated', 'confirm', 'asked'),
    row('fabricated', 'block', 'blocked'),
    row('honest', 'pass', 'clean'),
    row('honest', 'confirm', 'asked'),
    row('honest', 'block', 'blocked'),
    ['Requests; failed', `${requests.count}; ${failures.join(', ') || 'none'}`],
    [`Tokens in, out (prompt ${prompt})`, `${input ?? 'not known'}, ${output ?? 'not known'}`],
    ['Cost', cost ? `$${cost.dollars.toFixed(4)}, prices of ${cost.asOf}` : 'not known'],
    ['Seconds a request: p50, p95', times],
  ]
  const line = (cells: readonly string[]) =>
    [0, 1, 2].map((at) => (cells[at] ?? '').replaceAll('|', '\\|')).join(' | ')
  return rows.map((cells) => `| ${line(cells)} |\n`).join('')
}

/**
 * Has a model take the exam of readers and read edits that are known to be true or not, and prints how it did. Edits
 * are judged as if the model had passed its exam; answers about planted fabrications count as in the app.
 */
export async function exam(
  { url, model, language, rounds }: Extract<Command, { name: 'exam' }>,
  version: string,
): Promise<CommandResult> {
  const faults: string[] = []
  const wrong = (sentence: string) => faults.push(sentence)
  const baseUrl = readBaseUrl(url, wrong, '"--url"')
  const prices = readPrices(process.env.VITAE_AI_PRICES ?? null, wrong)
  if (baseUrl === null || faults.length > 0) return failed(exitCodes.usage, faults.join(' '))
  await loadLexicons()
  const languages = language === null ? translationLanguages : [language]
  const given = rounds === null ? null : await readRounds(rounds)
  if (given?.ok === false) return given
  const edits = given?.edits ?? (await Promise.all(languages.map(openRounds))).flat()

  const server = openServer(baseUrl, model, null)
  const ask: AskReader = async (prompt, input) => {
    const answer = await server.ask(prompt, input)
    say(`Request ${server.tally().count}: ${answer ? 'answered' : 'failed'}.`)
    return answer
  }
  const exams: ExamReport['exams'] = []
  for (const one of languages) {
    const marks = await examine(one, seed, ask)
    const { failures, count } = server.tally()
    const codes = Object.keys(failures)
    if (count === Object.values(failures).reduce((all, some) => all + some, 0))
      return failed(exitCodes.invalid, `The model gave no answer: ${codes.join(', ')}.`)
    const result = {
      ...{ ...marks, language: one, at: Date.now() },
      promptVersion: readerPrompt.version,
    }
    exams.push({
      ...{ ...result, isPassed: isPassed(result) },
      noticedInterval: wilsonInterval(marks.noticed, marks.fabrications),
      supportedInterval: wilsonInterval(marks.supported, marks.honest),
    })
  }
  const cores = edits.map((edit) => groundEdit(edit, readGrounds(edit.resume, edit.asOf)))
  const doubted = edits.map((edit, at) => ({ ...edit, ...doubtsOf(cores[at]?.reasons ?? []) }))
  const { readings, placed, caught } = await readEdits(doubted, questionsTo(ask))
  const requests = server.tally()
  const report: ExamReport = {
    ...{ model, host: new URL(baseUrl).host, date: new Date().toISOString().slice(0, 10) },
    ...{ version, prompt: readerPrompt.version, exams, edits: edits.length },
    rounds: requestName({ edits: JSON.stringify(edits) }).slice(0, 8),
    read: readings.filter(({ state }) => state !== 'unread').length,
    canaries: { placed, caught },
    withModel: judge(edits, cores, readings),
    withoutModel: judge(edits, cores, []),
    requests,
    cost: server.costOf(prices),
  }
  return { ok: true, code: exitCodes.done, report, text: tableOf(report) }
}
