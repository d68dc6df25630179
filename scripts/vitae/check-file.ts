import { fileRuleMessages } from '@/dist/messages/en/check-file-rules'
import { checkPanel } from '@/dist/messages/en/check-panel'
import { postingRuleMessages } from '@/dist/messages/en/check-posting-rules'
import { wordRuleMessages } from '@/dist/messages/en/check-word-rules'
import type { Bar } from '@/lib/ai/checks/rule'
import { type CheckReport, runChecks } from '@/lib/ai/checks/run-checks'
import type { Command, FailOn } from './command-types'
import { exitCodes } from './exit-codes'
import { readPostingFrom } from './read-posting-file'
import { type CommandResult, failed } from './result'
import { readDocumentFrom } from './streams'

const messages = { ...fileRuleMessages, ...wordRuleMessages, ...postingRuleMessages }
/** No pages are rendered here, so the file itself is not checked. */
const bars: readonly Bar[] = ['complete', 'match']

/** Formats a report as lines: each bar, then its findings. */
function linesOf(report: CheckReport): string[] {
  return bars.flatMap((bar) => {
    const { passed, of } = report.bars[bar]
    if (of === 0) return []
    const open = report.results.filter(
      (result) => result.bar === bar && (result.status === 'warn' || result.status === 'fail'),
    )
    return [
      // The match with a job description is no grade.
      `${checkPanel.bars[bar]}: ${bar === 'match' ? checkPanel.compared(of - passed) : checkPanel.passed(passed, of)}`,
      ...open.map(({ id, status, values }) => {
        const { title, found } = messages[id]
        return `  ${status}  ${found(values)} ${checkPanel.checked(title)}.`
      }),
    ]
  })
}

/** Returns a report for programs: every check that had something to judge. */
function reportOf({ bars: counts, results }: CheckReport) {
  return {
    bars: Object.fromEntries(bars.map((bar) => [bar, counts[bar]])),
    results: results
      .filter(({ bar, status }) => bars.includes(bar) && status !== 'not-applicable')
      .map(({ id, bar, status, values, places }) => {
        const { title, found } = messages[id]
        return { id, bar, status, title, message: status === 'pass' ? null : found(values), places }
      }),
  }
}

function hasFindings({ results }: CheckReport, failOn: FailOn): boolean {
  return results.some(
    ({ bar, status }) =>
      bars.includes(bar) && (status === 'fail' || (status === 'warn' && failOn === 'warn')),
  )
}

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
  const report = runChecks({ document: read.document, today, posting: beside?.posting ?? null })
  const isFailure = failOn !== null && hasFindings(report, failOn)
  return {
    ok: true,
    code: isFailure ? exitCodes.findings : exitCodes.done,
    report: reportOf(report),
    text: `${linesOf(report).join('\n')}\n`,
  }
}
