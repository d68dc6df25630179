import { importReview } from '@/dist/messages/en/import-review'
import { draftToDocument } from '@/lib/importers/draft/draft-to-document'
import { beginReview } from '@/lib/importers/draft/review-types'
import { unplacedLines } from '@/lib/importers/draft/unplaced-lines'
import { looksLikeEuropass } from '@/lib/importers/europass/looks-like-europass'
import { importEuropass } from '@/lib/importers/europass/read-europass'
import { importResumeFile } from '@/lib/importers/json/import-resume-file'
import {
  describeJsonError,
  isBlankJson,
  looksLikeJson,
  parseJson,
} from '@/lib/importers/json/parse-json'
import { importYaml } from '@/lib/importers/yaml/import-yaml'
import { looksLikeYamlResume } from '@/lib/importers/yaml/looks-like-yaml-resume'
import { describeYamlError, isBlankYaml } from '@/lib/importers/yaml/parse-yaml'
import type { DocumentFiles } from '@/lib/pdf/pdf-types'
import { decodeDataUrl } from '@/lib/resume/data-url'
import { createIdGenerator } from '@/lib/resume/ids'
import type { JsonValue } from '@/lib/resume/json-value'
import { measureJson } from '@/lib/resume/measure-json'
import type { InputWarning } from '@/lib/resume/problems'
import type { PaperDocument } from '@/lib/resume/schema/document'
import { readDocument } from '@/lib/resume/upgrade'
import { sha256Of } from '@/lib/server/sha256-of'

export type ReadInput =
  | {
      ok: true
      document: PaperDocument
      /** The data URL of a picture, if the input contains one. */
      image?: string
      /** The files of the document, by their ids. */
      files?: DocumentFiles
      /** The input, if it is JSON Resume. */
      file?: JsonValue
      /** The text of the input. */
      source?: string
      /** Texts of the input that the document has no place for. */
      leftOut?: readonly string[]
      /** Its names and values that were probably meant otherwise. */
      warnings?: readonly InputWarning[]
    }
  | { ok: false; problems: { path: string; reason: string }[] }

/** Equal input gives equal ids, so that equal input gives equal bytes. */
function countingIds() {
  let count = 0
  return createIdGenerator(
    (bytes) => {
      count++
      for (let i = 0; i < bytes.length; i++) bytes[i] = (count >>> (5 * (i % 6))) & 31
    },
    () => 0,
  )
}

/** Reads YAML of RenderCV and YAMLResume, and JSON Resume that is written as YAML. */
function readYaml(text: string): ReadInput {
  const outcome = importYaml(text, countingIds())
  if (!outcome.ok) {
    const syntax = outcome.code === 'damaged' ? describeYamlError(text) : null
    const reason = syntax ? `not YAML: ${syntax}` : importReview.failures[outcome.code]
    return { ok: false, problems: [{ path: '', reason }] }
  }
  if (outcome.kind === 'document') {
    return outcome
  }
  const { document, cut } = draftToDocument(outcome.draft, countingIds())
  const unplaced = unplacedLines(beginReview(outcome.draft)).map(({ text }) => text)
  return { ok: true, document, leftOut: [...cut, ...unplaced] }
}

const isNamedJson = (name: string) => /\.json$/i.test(name)
const isNamedYaml = (name: string) => /\.ya?ml$/i.test(name)

/** Returns the reason of an input without a value; null where it has one. */
function describeBlank(text: string): string | null {
  if (text.replace('\ufeff', '').trim() === '') return 'it is empty'
  return isBlankJson(text) || isBlankYaml(text) ? 'it has comments alone' : null
}

/** Returns what is wrong in the syntax of JSON or YAML, with its line; null for other text. */
export function describeSyntax(text: string, name: string): string | null {
  const blank = describeBlank(text)
  if (blank !== null) return blank
  if (isNamedYaml(name)) return describeYamlError(text)
  const isMeantAsJson = isNamedJson(name) || looksLikeJson(text)
  return isMeantAsJson ? describeJsonError(text) : null
}

/**
 * Parses Europass, YAML, and a document of ours by its `schemaVersion`; everything else as JSON Resume.
 *
 * @param name of the file: one that ends with .yaml or .yml is YAML, whatever is in it
 */
export function readInput(text: string, name = ''): ReadInput {
  const blank = describeBlank(text)
  if (blank !== null) return { ok: false, problems: [{ path: '', reason: blank }] }
  if (looksLikeEuropass(text)) return importEuropass(text, countingIds())
  if (isNamedYaml(name) || looksLikeYamlResume(text)) return readYaml(text)
  const problem = measureJson(text)
  if (problem) return { ok: false, problems: [problem] }
  const parsed = parseJson(text)
  if (!parsed.ok) {
    const found =
      describeSyntax(text, name) ?? '"vitae import" reads PDF, Word, text and other formats'
    return { ok: false, problems: [{ path: '', reason: `not JSON: ${found}` }] }
  }
  const { value } = parsed
  const isDocument =
    typeof value === 'object' && value !== null && 'schemaVersion' in value && 'content' in value
  if (isDocument) return readPaper(value)
  const imported = importResumeFile(value, countingIds())
  if (!imported.ok) return imported
  const { signatures = [], ...read } = imported
  const pictures = signatures.flatMap((url) => decodeDataUrl(url) ?? [])
  return { ...read, file: value, files: Object.fromEntries(pictures.map((p) => [sha256Of(p), p])) }
}

/** Reads a document of ours that is set on pages. */
function readPaper(value: JsonValue): ReadInput {
  const read = readDocument(value)
  if (!read.ok) return read
  const { document } = read
  if (document.kind !== 'application') return { ok: true, document }
  return { ok: false, problems: [{ path: 'kind', reason: 'an application has no paper' }] }
}
