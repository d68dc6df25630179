import type { LetterPosting } from '@/lib/resume/create-letter'
import type { PrivateFact } from '@/lib/resume/private-facts'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { plainText } from '@/lib/resume/text/rich-text'
import { composeInterview } from '../interview/compose-interview'
import { composeFormAnswer, type FormQuestion } from '../letters/compose-form-answer'
import { composeLetter } from '../letters/compose-letter'
import type { LetterPlan } from '../letters/plan-letter'
import { numberLines } from '../posting/split-posting'
import type { TailoringInput } from '../prompts/tailoring-prompt'
import { withToldFacts } from '../questions/told-facts'
import { createConcealer } from '../reader/conceal-contact'
import { neededLines } from '../reader/needed-lines'
import { linesByEntry, readSources } from '../reader/sources'
import { translationSources } from '../reader/translation-sources'
import type { CvLine, ReaderItem } from '../reader/types'
import type { StageKind } from '../stages/stage-types'
import { composeTailoring } from '../tailoring/compose-tailoring'
import { composeTranslation } from '../translation/compose-translation'
import { type TranslatableText, translatableTexts } from '../translation/translatable'
import { textKey } from '../translation/translated-copy'
import { composeEntry } from '../wording/compose-entry'
import { composeWording } from '../wording/compose-wording'
import type { WordingWay } from '../wording/ways'
import { describeSent, type SentPart, type SentRequest } from './sent-parts'

/** Requests that a button sends to a model, described before it is pressed. */
export type Disclosure = {
  first: SentPart[]
  /** Maximum content of the verification request; null: there is none. */
  check: SentPart[] | null
  kind: StageKind
  /** The requests themselves, with empty texts where those come from the answer to an earlier one. */
  requests: SentRequest[]
}

type Checked = Pick<ReaderItem, 'kind' | 'entry' | 'before'>

/** Suggestions and requirements come from the answer to an earlier request. */
const pending = (kind: SentPart['kind']): SentPart => ({ kind, texts: [] })

/** Composes the verification request about replacement texts, which stand for what they replace. */
function composeCheck(lines: readonly CvLine[], items: readonly Checked[]): SentRequest {
  const input = {
    cv: linesByEntry(neededLines(lines, items)),
    items: items.map(({ kind, before }) => ({ id: '', kind, before, after: '' })),
  }
  return { name: 'reading', input }
}

/** Describes requests, and one that checks the answer to them. */
const disclose = (
  kind: StageKind,
  first: SentRequest[],
  check: SentRequest | null,
  checked: SentPart['kind'] = 'suggestions',
): Disclosure => ({
  kind,
  first: describeSent(first),
  check: check && [pending(checked), ...describeSent([check])],
  requests: check ? [...first, check] : first,
})

/** Suggestions for one text, and sentences of a letter, as many as models mostly make. */
const choices = 3
const sentences = 8
const times = <T>(item: T, count: number): T[] => Array.from({ length: count }, () => item)

/**
 * Describes a request for other wordings of one text; null if there is nothing to ask.
 *
 * @param told answers of the person about the CV
 */
export function discloseWording(
  document: ResumeDocument,
  question: { address: string; way: WordingWay; wish?: string },
  hasReader: boolean,
  told: readonly PrivateFact[] = [],
): Disclosure | null {
  const composed = composeWording(document, question, told)
  if (!composed) return null
  const { content } = withToldFacts(document, told)
  const { kind, entryId: entry, text } = composed.field
  const item = { kind, entry, before: createConcealer(content)(text) }
  return disclose(
    'wording',
    [{ name: 'wording', input: composed.input, way: question.way }],
    hasReader ? composeCheck(readSources(content, plainText), times(item, choices)) : null,
  )
}

/** Suggestions for each line of an entry that is reworded at once. */
const choicesOfLine = 2

/** Returns the requests for lines of an entry at once, or for one text. */
function requestsFor(
  document: ResumeDocument,
  { addresses, wish }: { addresses: readonly string[]; wish: string },
  hasReader: boolean,
  facts: readonly PrivateFact[],
): SentRequest[] {
  const composed = addresses.length > 1 ? composeEntry(document, { addresses, wish }, facts) : null
  if (!composed) {
    return addresses.flatMap(
      (address) =>
        discloseWording(document, { address, way: 'own', wish }, hasReader, facts)?.requests ?? [],
    )
  }
  const conceal = createConcealer(document.content)
  const items = composed.lines.flatMap(({ field: { kind, entryId: entry, text } }) =>
    times({ kind, entry, before: conceal(text) }, choicesOfLine),
  )
  const lines = readSources(withToldFacts(document, facts).content, plainText)
  const check = hasReader ? [composeCheck(lines, items)] : []
  return [{ name: 'wordings', input: composed.input }, ...check]
}

/**
 * Describes the requests for other wordings of several texts; null if there is nothing to ask.
 *
 * @param groups addresses of the texts of each request
 */
export function discloseSection(
  document: ResumeDocument,
  { groups, wish }: { groups: readonly (readonly string[])[]; wish: string },
  hasReader: boolean,
  facts: readonly PrivateFact[] = [],
): Disclosure | null {
  const requests = groups.flatMap((addresses) =>
    requestsFor(document, { addresses, wish }, hasReader, facts),
  )
  if (requests.length === 0) return null
  const checks = requests.filter(({ name }) => name === 'reading')
  return {
    ...disclose(
      'wording',
      requests.filter(({ name }) => name !== 'reading'),
      null,
    ),
    check: checks.length > 0 ? [pending('suggestions'), ...describeSent(checks)] : null,
    requests,
  }
}

/** Composes the verification request about sentences of a letter or an answer. */
function composeSentenceCheck(resume: ResumeDocument, facts: readonly PrivateFact[]): SentRequest {
  const lines = readSources(withToldFacts(resume, facts).content, plainText)
  return composeCheck(lines, times({ kind: 'letter', entry: null, before: '' }, sentences))
}

/** Describes a request for the sentences of a letter; null if its CV has no texts. */
export function discloseLetter(
  resume: ResumeDocument,
  posting: LetterPosting,
  hasReader: boolean,
  plan: LetterPlan = {},
  facts: readonly PrivateFact[] = [],
): Disclosure | null {
  const composed = composeLetter(resume, posting, plan, facts)
  const first = composed && { name: 'letter' as const, input: composed.input }
  return (
    first && disclose('letter', [first], hasReader ? composeSentenceCheck(resume, facts) : null)
  )
}

/** Describes a request for an answer to a question of an employer's form; null if the CV has no texts. */
export function discloseFormAnswer(
  resume: ResumeDocument,
  posting: LetterPosting,
  question: FormQuestion,
  hasReader: boolean,
  facts: readonly PrivateFact[] = [],
): Disclosure | null {
  const composed = composeFormAnswer(resume, posting, question, facts)
  const first = composed && { name: 'form_answer' as const, input: composed.input }
  const check = hasReader ? composeSentenceCheck(resume, facts) : null
  return first && disclose('form-answer', [first], check)
}

/**
 * Describes a request for other wordings of a CV's texts.
 *
 * @param requirements chosen by the person; null: the model reads the job description first
 */
export function discloseTailoring(
  document: ResumeDocument,
  posting: string,
  requirements: TailoringInput['requirements'] | null,
  hasReader: boolean,
  facts: readonly PrivateFact[] = [],
): Disclosure {
  const { content } = withToldFacts(document, facts)
  const { input, fields } = composeTailoring(document, requirements ?? [], facts)
  const conceal = createConcealer(content)
  const items = [...fields.values()].map(({ kind, entryId, text }) => ({
    ...{ kind, entry: entryId, before: conceal(text) },
  }))
  const read: SentRequest = { name: 'requirements', input: { posting: numberLines(posting) } }
  return disclose(
    'tailoring',
    [...(requirements ? [] : [read]), { name: 'tailoring', input }],
    hasReader ? composeCheck(readSources(content, plainText), items) : null,
  )
}

/** Describes a request for the requirements of a job description and their evidence in the CV. */
export function discloseEvidence(document: ResumeDocument, posting: string): Disclosure {
  const lines = readSources(document.content, plainText)
  const input = { cv: linesByEntry(lines), ad: [] }
  return disclose(
    'requirements',
    [{ name: 'requirements', input: { posting: numberLines(posting) } }],
    { name: 'evidence', input },
    'requirements',
  )
}

/**
 * Describes a translation; null if nothing needs translation.
 *
 * @param addresses fields to translate; all if omitted
 */
export function discloseTranslation(
  document: ResumeDocument,
  hasReader: boolean,
  addresses?: readonly string[],
): Disclosure | null {
  const all = translatableTexts(document).filter(
    ({ address }: TranslatableText) => addresses?.includes(address) ?? true,
  )
  if (all.length === 0) return null
  const conceal = createConcealer(document.content)
  const items = all.map((text) => ({
    ...{ kind: 'translation' as const, entry: textKey(text), key: textKey(text) },
    before: conceal(plainText(text.stored)),
  }))
  return disclose(
    'translation',
    composeTranslation(all).map(({ input }) => ({ name: 'translation', input })),
    hasReader ? composeCheck(translationSources(items), items) : null,
  )
}

/** Describes a request for interview questions. */
export function discloseInterview(document: ResumeDocument, posting: string): Disclosure {
  const { input } = composeInterview(readSources(document.content, plainText), posting)
  return disclose('interview', [{ name: 'interview', input }], null)
}
