import { readFile } from 'node:fs/promises'
import type { Bar } from '@/lib/ai/checks/rule'
import { type CheckReport, runChecks } from '@/lib/ai/checks/run-checks'
import { type PostingWarning, preparePosting } from '@/lib/ai/posting/prepare-posting'
import { readPosting } from '@/lib/ai/posting/read-posting'
import type { PostingReading } from '@/lib/ai/posting/requirements'
import { fileRuleWords } from '@/lib/messages/en/check-file-rules'
import { checkPanel } from '@/lib/messages/en/check-panel'
import { postingRuleWords } from '@/lib/messages/en/check-posting-rules'
import { wordRuleWords } from '@/lib/messages/en/check-word-rules'
import { tailor } from '@/lib/messages/en/tailor'
import type { Command } from './arguments'
import { type ExitCode, exitCodes } from './exit-codes'
import { readDocumentFrom, reasonOf, say, writeOut } from './streams'

const words = { ...fileRuleWords, ...wordRuleWords, ...postingRuleWords }
/** No pages are made here, so nothing is said of the file. */
const bars: readonly Bar[] = ['complete', 'match']

type ReadPosting = { ok: true; posting: PostingReading | null } | { ok: false; code: ExitCode }

function sentenceOf(warning: PostingWarning): string {
  const { warnings } = tailor
  if (warning.code === 'instructions') return warnings.instructions(warning.words.join('”, “'))
  return warning.code === 'shortened' ? warnings.shortened(warning.read) : warnings['hidden-text']
}

async function readPostingFrom(path: string | null): Promise<ReadPosting> {
  if (path === null) return { ok: true, posting: null }
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    say(`Cannot read ${path}: ${reasonOf(error)}`)
    return { ok: false, code: exitCodes.file }
  }
  const prepared = preparePosting(text)
  if (!prepared.ok) {
    say(`${path}: ${tailor.unread[prepared.code]}`)
    return { ok: false, code: exitCodes.invalid }
  }
  for (const warning of prepared.warnings) say(`${path}: ${sentenceOf(warning)}`)
  return { ok: true, posting: readPosting(prepared.text) }
}

/** A report as lines: each bar, then what there is to look at in it. */
function linesOf(report: CheckReport): string[] {
  return bars.flatMap((bar) => {
    const { passed, of } = report.bars[bar]
    if (of === 0) return []
    const open = report.results.filter(
      (result) => result.bar === bar && (result.status === 'warn' || result.status === 'fail'),
    )
    return [
      `${checkPanel.bars[bar]}: ${checkPanel.passed(passed, of)}`,
      ...open.map(({ id, status, values }) => {
        const { title, found } = words[id]
        return `  ${status === 'fail' ? 'mend' : 'look'}  ${title}. ${found(values)}`
      }),
    ]
  })
}

/**
 * Checks the words of a CV, with a posting beside a posting. Prints a line for what there is to look
 * at. That there is something is no failure: the checks are advice.
 */
export async function checkFile(command: Extract<Command, { name: 'check' }>): Promise<ExitCode> {
  const read = await readDocumentFrom(command.input)
  if (!read.ok) return read.code
  if (read.document.kind !== 'resume') {
    say('A letter is no CV.')
    return exitCodes.invalid
  }
  const beside = await readPostingFrom(command.posting)
  if (!beside.ok) return beside.code
  const today = new Date().toISOString().slice(0, 10)
  const report = runChecks({ document: read.document, today, posting: beside.posting })
  return writeOut('-', new TextEncoder().encode(`${linesOf(report).join('\n')}\n`))
}
