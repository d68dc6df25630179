import { tailor } from '@/dist/messages/en/tailor'
import { indexCv } from '@/lib/ai/cv/cv-index'
import { coverRequirements } from '@/lib/ai/requirements/cover-requirements'
import { reportMatch } from '@/lib/ai/requirements/report-requirements'
import type { Requirement } from '@/lib/ai/requirements/requirement-types'
import { createPointerFinder } from '@/lib/resume/json-resume/json-pointers'
import { exportJsonResume } from '@/lib/resume/json-resume/json-resume'
import type { Command } from './command-types'
import { exitCodes } from './exit-codes'
import { readPostingFrom } from './read-posting-file'
import { type CommandResult, failed } from './result'
import { readDocumentFrom, say } from './streams'

/** Name of each state in the messages of the page. */
const named = { covered: 'present', partly: 'weak', missing: 'missing', ask: 'perhaps' } as const

function lineOf({ line, state, parts }: Requirement): string {
  const [first] = parts.flatMap(({ evidence }) => evidence)
  const said = first ? ` “${first.words}”` : ''
  return `${line.replace(/[.;:,]$/u, '')}: ${tailor.states[named[state]]}.${said}`
}

/** Prints what a job description asks for and where a CV shows it; the report fits one line of JSON. */
export async function matchFile(
  command: Extract<Command, { name: 'match' }>,
): Promise<CommandResult> {
  const read = await readDocumentFrom(command.input)
  if (!read.ok) return read
  const { document } = read
  if (document.kind !== 'resume') return failed(exitCodes.invalid, 'A letter is not a CV.')
  const beside = await readPostingFrom(command.posting)
  if (!beside.ok) return beside
  const cv = indexCv(document, new Date().toISOString().slice(0, 7))
  const found = coverRequirements(beside.posting, cv)
  if (found.isOtherLanguage) say(tailor.otherLanguage)
  const pointerOf = createPointerFinder(read.file ?? exportJsonResume(document), document)
  return {
    ok: true,
    code: exitCodes.done,
    report: reportMatch(found, pointerOf),
    text: found.requirements.map((one) => `${lineOf(one)}\n`).join(''),
    isOneLine: true,
  }
}
