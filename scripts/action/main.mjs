// The step of action.yml that writes CVs: every file in every format, and in a pull request the difference. Names and
// kinds of files are a stranger's choice in a pull request.
import { randomUUID } from 'node:crypto'
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { commentOn } from './comment.mjs'
import { describeDifference } from './difference.mjs'
import { listFiles, pullRequestOf, refusalOf } from './repository.mjs'
import { writeFormats } from './write-formats.mjs'

const listed = (text = '') => text.split(/\s+/).filter(Boolean)

/** Returns a text as a workflow command has it: one line. */
const escaped = (text) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const escapedValue = (text) => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

/** Prints a message that GitHub shows at a file. */
const annotate = (kind, file, message) =>
  console.log(`::${kind} file=${escapedValue(file)}::${escaped(message)}`)

/** Appends to one of the files that a runner reads after a step. */
function append(variable, text) {
  const file = process.env[variable]
  if (file) appendFileSync(file, text)
}

/** Returns an output of lines; its delimiter cannot be foreseen, so no name of a file ends it. */
function outputOf(name, lines) {
  const delimiter = `end-${randomUUID()}`
  return [`${name}<<${delimiter}`, ...lines, delimiter, ''].join('\n')
}

const { VITAE_FILES, VITAE_FORMATS, VITAE_OUT, VITAE_TEMPLATE, VITAE_PAGE, VITAE_FIT, VITAE_URL } =
  process.env
const out = VITAE_OUT || 'cv-files'
const choices = { template: VITAE_TEMPLATE, page: VITAE_PAGE, fit: VITAE_FIT, url: VITAE_URL }
const scratch = mkdtempSync(join(tmpdir(), 'vitae-action-'))
let hasFailed = false
try {
  const files = listFiles(listed(VITAE_FILES))
  if (files.length === 0) {
    console.log(`::error::${escaped(`No file of the repository matches "${VITAE_FILES ?? ''}".`)}`)
    hasFailed = true
  }
  const pullRequest = pullRequestOf(process.env)
  const written = []
  const sections = []
  for (const file of files) {
    const refusal = refusalOf(file)
    if (refusal) {
      annotate('error', file, refusal)
      hasFailed = true
      continue
    }
    const made = await writeFormats(file, listed(VITAE_FORMATS), out, choices)
    written.push(...made.written)
    for (const message of made.warnings) annotate('warning', file, message)
    for (const message of made.errors) annotate('error', file, message)
    hasFailed ||= made.errors.length > 0
    if (pullRequest && made.errors.length === 0) {
      const section = await describeDifference(file, pullRequest.base, scratch)
      if (section !== null) sections.push(section)
    }
  }
  append('GITHUB_OUTPUT', outputOf('folder', [out]) + outputOf('files', written))
  if (pullRequest && files.length > 0) {
    const report =
      sections.length === 0 ? 'No CV changes in this pull request.\n' : sections.join('\n')
    append('GITHUB_STEP_SUMMARY', report)
    if (process.env.VITAE_COMMENT === 'true') {
      const problem = await commentOn(pullRequest, report, process.env)
      if (problem) console.log(`::notice::${escaped(problem)}`)
    }
  }
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
process.exitCode = hasFailed ? 1 : 0
