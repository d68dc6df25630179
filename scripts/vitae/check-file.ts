import { fileRuleMessages } from '@/dist/messages/en/check-file-rules'
import { checkPanel } from '@/dist/messages/en/check-panel'
import { postingRuleMessages } from '@/dist/messages/en/check-posting-rules'
import { wordRuleMessages } from '@/dist/messages/en/check-word-rules'
import { tailor } from '@/dist/messages/en/tailor'
import type { Bar } from '@/lib/ai/checks/rule'
import {
  type BarCount,
  type CheckReport,
  type CheckResult,
  runChecks,
} from '@/lib/ai/checks/run-checks'
import { checkInput } from './check-input'
import type { Command, FailOn } from './command-types'
import { exitCodes } from './exit-codes'
import { readPostingFrom } from './read-posting-file'
import { type CommandResult, failed } from './result'
import { readDocumentFrom } from './streams'

const messages = { ...fileRuleMessages, ...wordRuleMessages, ...postingRuleMessages }
/** No pages are rendered here, so the file itself is not checked. */
const bars = ['complete', 'match'] as const

/** Returns the sentence of a finding; a requirement that is shown in part has words in the CV. */
function sentenceOf({ id, values, places: [first] }: CheckResult): string {
  const isPartly = id === 'musts-shown' && first !== undefined && first.address !== null
  return isPartly ? `“${values.text}”: ${tailor.states.weak}` : messages[id].found(values)
}

/** Formats results as lines: each bar, then its findings. */
function linesOf({ bars: counts, results }: Report): string[] {
  return bars.flatMap((bar) => {
    const { passed, of } = counts[bar]
    if (of === 0) return []
    const open = results.filter((result) => result.bar === bar && result.message !== null)
    return [
      // The match with a job description is no grade.
      `${checkPanel.bars[bar]}: ${bar === 'match' ? checkPanel.compared(of - passed) : checkPanel.passed(passed, of)}`,
      ...open.map(
        ({ status, title, message }) => `  ${status}  ${message} ${checkPanel.checked(title)}.`,
      ),
    ]
  })
}

/** Returns a report for programs: every check that had something to judge. */
function reportOf({ results }: CheckReport, ofInput: ReturnType<typeof checkInput>) {
  const ofText = results
    .filter(({ bar, status }) => bar !== 'readable' && status !== 'not-applicable')
    .map((result) => {
      const { id, bar, status, places } = result
      const message = status === 'pass' ? null : sentenceOf(result)
      return { id, bar, status, title: messages[id].title, message, places }
    })
  const all = [...ofText, ...ofInput]
  const countOf = (bar: Bar): BarCount => {
    const judged = all.filter((result) => result.bar === bar)
    return { passed: judged.filter(({ status }) => status === 'pass').length, of: judged.length }
  }
  return { bars: { complete: countOf('complete'), match: countOf('match') }, results: all }
}

type Report = ReturnType<typeof reportOf>

const hasFindings = ({ results }: Report, failOn: FailOn): boolean =>
  results.some(({ status }) => status === 'fail' || (status === 'warn' && failOn === 'warn'))

/**
 * Checks the text of a CV, with a job description also how it matches that. Findings are advice: they end with
 * `exitCodes.findings` only if `failOn` names their status.
 */
export async function checkFile(
  command: Extract<Command, { name: 'check' }>,
): Promise<CommandResult> {
  const { input, failOn } = command
  const read = await readDocumentFrom(input)
  if (!read.ok) return read
  if (read.document.kind !== 'resume') return failed(exitCodes.invalid, 'A letter is not a CV.')
  const beside = command.posting === null ? null : await readPostingFrom(command.posting)
  if (beside && !beside.ok) return beside
  const today = new Date().toISOString().slice(0, 10)
  const { document } = read
  const checked = runChecks({ document, today, posting: beside?.posting ?? null })
  const report = reportOf(checked, checkInput(read))
  const isFailure = failOn !== null && hasFindings(report, failOn)
  return {
    ok: true,
    code: isFailure ? exitCodes.findings : exitCodes.done,
    report,
    text: `${linesOf(report).join('\n')}\n`,
  }
}
