import { fileRuleMessages } from '@/dist/messages/en/check-file-rules'
import { checkPanel } from '@/dist/messages/en/check-panel'
import { postingRuleMessages } from '@/dist/messages/en/check-posting-rules'
import { wordRuleMessages } from '@/dist/messages/en/check-word-rules'
import { tailor } from '@/dist/messages/en/tailor'
import type { Bar, CheckStatus } from '@/lib/ai/checks/rule'
import {
  type BarCount,
  type CheckReport,
  type CheckResult,
  runChecks,
} from '@/lib/ai/checks/run-checks'
import { isJsonObject, type JsonValue } from '@/lib/resume/json-value'
import { joinPath } from '@/lib/resume/problems'
import type { Command, FailOn } from './command-types'
import { exitCodes } from './exit-codes'
import { type FilePlace, filePlaces } from './file-places'
import type { ReadInput } from './read-input'
import { readPostingFrom } from './read-posting-file'
import { type CommandResult, failed } from './result'
import starter from './starter.json' with { type: 'json' }
import { readDocumentFrom } from './streams'

const messages = { ...fileRuleMessages, ...wordRuleMessages, ...postingRuleMessages }
/** No pages are rendered here, so the file itself is not checked. */
const bars = ['complete', 'match'] as const

/** Returns the sentence of a finding; a requirement that is shown in part has words in the CV. */
function sentenceOf({ id, values, places: [first] }: CheckResult): string {
  const isPartly = id === 'musts-shown' && first !== undefined && first.address !== null
  return isPartly ? `“${values.text}”: ${tailor.states.weak}` : messages[id].found(values)
}

/** Maximum places of a finding that are printed; programs get all. */
const shownPlaces = 5

/** Names the places of a finding as `work[0].endDate (line 4)`; empty if none is known. */
function placesLine(places: readonly Partial<FilePlace>[]): string {
  const known = places.flatMap(({ path, line }) =>
    path === undefined ? [] : [line ? `${path} (line ${line})` : path],
  )
  const more = known.length > shownPlaces ? [`and ${known.length - shownPlaces} more`] : []
  return [...new Set(known)].slice(0, shownPlaces).concat(more).join(', ')
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
      ...open.flatMap(({ status, title, message, why, fix, places }) => [
        `  ${status}  ${message} ${checkPanel.checked(title)}.`,
        ...[placesLine(places), [why, fix].join(' ').trim()].flatMap((line) =>
          line === '' ? [] : [`        ${line}`],
        ),
      ]),
    ]
  })
}

type Text = { path: string; text: string }

function textsIn(value: JsonValue, path = ''): Text[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (Array.isArray(value)) return value.flatMap((one, at) => textsIn(one, joinPath(path, at)))
  if (!isJsonObject(value)) return []
  return Object.entries(value).flatMap(([key, one]) => textsIn(one, joinPath(path, key)))
}

/** Texts of the CV that `init` writes; dates and the address of the schema may stay. */
const starterTexts = new Set(
  textsIn(starter['resume.json']).flatMap(({ text }) => (/^[\d.]/.test(text) ? [] : [text])),
)

const checkOf = (id: string, title: string, found: string, places: readonly Text[]) => ({
  ...{ id, bar: 'complete' as const, title },
  status: (places.length > 0 ? 'warn' : 'pass') satisfies CheckStatus,
  message: places.length > 0 ? `${found}: ${places.map(({ path }) => path).join(', ')}.` : null,
  places,
})

/** Checks the file itself, if it is JSON Resume: names and values meant otherwise, and texts that `init` wrote. */
function checkInput({ file, warnings = [] }: ReadInput & { ok: true }) {
  if (file === undefined) return []
  const meant = warnings.map(({ path, reason }) => ({ path, text: reason }))
  const unchanged = textsIn(file).filter(({ text }) => starterTexts.has(text))
  return [
    checkOf('known-fields', 'Fields of the file are known', 'Probably meant otherwise', meant),
    checkOf('own-texts', 'Texts are yours', 'Still as “vitae init” wrote it', unchanged),
  ]
}

/** Returns a report for programs: every check that had something to judge. */
function reportOf(
  { results }: CheckReport,
  ofInput: ReturnType<typeof checkInput>,
  { placeOf, lineOf }: ReturnType<typeof filePlaces>,
) {
  const ofText = results
    .filter(({ bar, status }) => bar !== 'readable' && status !== 'not-applicable')
    .map((result) => {
      const { id, bar, status, places } = result
      const message = status === 'pass' ? null : sentenceOf(result)
      const { title, why, fix } = messages[id]
      const found = places.map(({ address, words }) => ({
        ...(address && placeOf(address)),
        words,
      }))
      const advice = status === 'pass' ? { why: '', fix: '' } : { why, fix }
      return { id, bar, status, title, message, ...advice, places: found }
    })
  const ofFile = ofInput.map(({ places, ...result }) => ({
    ...result,
    ...{ why: '', fix: '' },
    places: places.map(({ path, text }) => ({ path, line: lineOf(path), words: text })),
  }))
  const all = [...ofText, ...ofFile]
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
  const report = reportOf(checked, checkInput(read), filePlaces(read.source ?? '', document))
  const isFailure = failOn !== null && hasFindings(report, failOn)
  return {
    ok: true,
    code: isFailure ? exitCodes.findings : exitCodes.done,
    report,
    text: `${linesOf(report).join('\n')}\n`,
  }
}
