import { tailor } from '@/dist/messages/en/tailor'
import { indexCv } from '@/lib/ai/cv/cv-index'
import { evidencePrompt } from '@/lib/ai/prompts/evidence-prompt'
import { requirementsPrompt } from '@/lib/ai/prompts/requirements-prompt'
import { showableOf } from '@/lib/ai/requirements/count-requirements'
import {
  type CoveredRequirements,
  coverRequirements,
} from '@/lib/ai/requirements/cover-requirements'
import { matchWithModel } from '@/lib/ai/requirements/match-with-model'
import { reportMatch } from '@/lib/ai/requirements/report-requirements'
import type { Requirement } from '@/lib/ai/requirements/requirement-types'
import { loadLexicons } from '@/lib/language/grounding'
import { createPointerFinder } from '@/lib/resume/json-resume/json-pointers'
import { exportJsonResume } from '@/lib/resume/json-resume/json-resume'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import type { Command } from './command-types'
import { exitCodes } from './exit-codes'
import { hasReader, missingAnswers, openReader, type ReaderOptions } from './open-reader'
import { readPostingFrom } from './read-posting-file'
import { type CommandFailure, type CommandResult, failed } from './result'
import { readDocumentFrom, say } from './streams'

/** Name of each state in the messages of the page. */
const named = { covered: 'present', partly: 'weak', missing: 'missing', ask: 'perhaps' } as const

function lineOf({ line, state, parts, isOwnWord }: Requirement, isCounted: boolean): string {
  const [first] = parts.flatMap(({ evidence }) => evidence)
  const said = first ? ` “${first.words}”` : ''
  const stated = isOwnWord ? tailor.yourWord : tailor.states[named[state]]
  const apart = isCounted ? '' : ` (${tailor.soft}, ${tailor.notCounted})`
  return `${line.replace(/[.;:,]$/u, '')}: ${stated.replace(/\w$/, '$&.')}${said}${apart}`
}

/** Formats how many requirements are covered, then a line for each of them; those that are not counted say so. */
function linesOf({ requirements, count }: CoveredRequirements): string[] {
  const counted = new Set(showableOf(requirements))
  return [
    `${tailor.covers(count.covered, count.of)}.`,
    ...requirements.map((one) => lineOf(one, counted.has(one))),
  ]
}

/** Matches with a model; a failure without its answers, or where they cannot be trusted. */
async function matchByReader(
  posting: string,
  document: ResumeDocument,
  asOf: string,
  reader: ReaderOptions,
): Promise<{ ok: true; found: CoveredRequirements } | CommandFailure> {
  await loadLexicons()
  const opened = openReader(reader, [requirementsPrompt, evidencePrompt])
  if (!opened.ok) return opened
  const found = await matchWithModel(posting, document, asOf, {
    requirements: (input) => opened.ask(requirementsPrompt, input),
    evidence: (input) => opened.ask(evidencePrompt, input),
  })
  const missing = missingAnswers(opened.close(), reader)
  if (missing) return missing
  if (found) return { ok: true, found }
  return failed(exitCodes.invalid, 'The model gave no answer that can be trusted.')
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
  const asOf = new Date().toISOString().slice(0, 7)
  const byModel = hasReader(command.reader)
    ? await matchByReader(beside.text, document, asOf, command.reader)
    : null
  if (byModel && !byModel.ok) return byModel
  const found = byModel?.found ?? coverRequirements(beside.posting, indexCv(document, asOf))
  if (found.isOtherLanguage) say(tailor.otherLanguage)
  const pointerOf = createPointerFinder(read.file ?? exportJsonResume(document), document)
  return {
    ok: true,
    code: exitCodes.done,
    report: reportMatch(found, pointerOf),
    text: linesOf(found)
      .map((line) => `${line}\n`)
      .join(''),
    isOneLine: true,
  }
}
