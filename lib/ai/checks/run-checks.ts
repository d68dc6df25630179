import { languagesWith } from '@/lib/language/languages'
import { type Advice, type AdviceCode, checkResume } from '@/lib/resume/checks'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { indexCv } from '../cv/cv-index'
import type { PostingReading } from '../posting/requirements'
import { coverRequirements } from '../requirements/cover-requirements'
import { detectAmong } from '../text/detect-language'
import { allRules } from './all-rules'
import type { FileFacts } from './file-facts'
import type { Bar, CheckInput, RuleId, Severity, Verdict } from './rule'

export type CheckResult = Verdict & { id: RuleId; bar: Bar; severity: Severity }

/** Number of applicable checks of one bar that passed. */
export type BarCount = { passed: number; of: number }

export type CheckReport = { results: CheckResult[]; bars: Record<Bar, BarCount> }

/** Input of the checks. `today` is `YYYY-MM-DD`; without file or posting their rules do not apply. */
export type CheckQuestion = {
  document: ResumeDocument
  today: string
  file?: FileFacts | null
  posting?: PostingReading | null
}

function readInput({ document, today, file, posting }: CheckQuestion): CheckInput {
  const cv = indexCv(document, today.slice(0, 7))
  const advice = new Map<AdviceCode, Advice[]>()
  for (const one of checkResume(document)) {
    advice.set(one.code, [...(advice.get(one.code) ?? []), one])
  }
  const language = detectAmong(
    languagesWith('check-words'),
    cv.texts.map(({ text }) => text).join('\n'),
  )
  const match = posting ? { posting, ...coverRequirements(posting, cv) } : null
  return { document, cv, advice, language, today, file: file ?? null, match }
}

/**
 * Runs every check on a CV, its file as read by a machine, and a posting. Pure. Results are advice; a check that has
 * nothing to judge returns `not-applicable`.
 */
export function runChecks(question: CheckQuestion): CheckReport {
  const input = readInput(question)
  const results = allRules.map(({ check, ...rule }) => ({ ...rule, ...check(input) }))
  const bars: Record<Bar, BarCount> = {
    readable: { passed: 0, of: 0 },
    complete: { passed: 0, of: 0 },
    match: { passed: 0, of: 0 },
  }
  for (const { bar, status } of results) {
    if (status === 'not-applicable') continue
    bars[bar].of += 1
    if (status === 'pass') bars[bar].passed += 1
  }
  return { results, bars }
}
