import { entryFieldsOf } from './entry-fields'
import { copyJson, isJsonObject, type JsonObject, type JsonValue } from './json-value'
import { maxProblems, type Problem, problemOfIssue } from './problems'
import { limits } from './resume-limits'
import {
  applicationDocumentSchema,
  currentSchemaVersion,
  type Document,
  letterDocumentSchema,
  resumeDocumentSchema,
} from './schema/document'
import { sectionKeys } from './sections'

/**
 * An upgrade from one schema version to the next: a pure function of the raw document, independent
 * of current types. Need not set `schemaVersion`.
 */
export type UpgradeStep = (document: JsonObject) => JsonObject

/** In order: the first upgrades version 1 to 2, the next 2 to 3. */
export const upgradeSteps: readonly UpgradeStep[] = []

export type ReadResult =
  | { ok: true; document: Document }
  | {
      ok: false
      /** `newer-version`: written by a newer release; kept unchanged. */
      code: 'newer-version' | 'damaged'
      problems: Problem[]
    }

/** Upgrades a raw document step by step. */
export function applyUpgradeSteps(
  raw: JsonObject,
  version: number,
  steps: readonly UpgradeStep[],
): JsonObject {
  return steps
    .slice(version - 1)
    .reduce((document, step, at) => ({ ...step(document), schemaVersion: version + at + 1 }), raw)
}

const hasId = (value: JsonValue) => isJsonObject(value) && typeof value.id === 'string'

/**
 * Renames a foreign tool's `roles` in work entries, which were stored as an unknown field before
 * the name was used here, so that such documents can still be opened.
 */
function setAsideForeignRoles(document: JsonObject): JsonObject {
  const { content } = document
  if (!isJsonObject(content) || !Array.isArray(content.work)) return document
  const work = content.work.map((entry) => {
    if (!isJsonObject(entry) || entry.roles === undefined) return entry
    if (Array.isArray(entry.roles) && entry.roles.every(hasId)) return entry
    const { roles, ...others } = entry
    return { ...others, _roles: roles }
  })
  return { ...document, content: { ...content, work } }
}

/** Renames a foreign tool's `stories` for the same reason. */
function setAsideForeignStories(document: JsonObject): JsonObject {
  const { content, kind } = document
  if (kind !== 'resume' || !isJsonObject(content) || content.stories === undefined) return document
  if (Array.isArray(content.stories) && content.stories.every(hasId)) return document
  const { stories, ...others } = content
  return { ...document, content: { ...others, _stories: stories } }
}

const addedFields = sectionKeys.map(
  (key) => [key, entryFieldsOf(key).filter(({ since }) => since !== undefined)] as const,
)

const isLine = (value: JsonValue | undefined) =>
  typeof value === 'string' && value.length <= limits.line

/** Renames what another program stored in an entry under the name of a field that was added since, unless it is a line. */
function setAsideInContent(content: JsonObject): JsonObject {
  const made = { ...content }
  for (const [key, fields] of addedFields) {
    const entries = content[key]
    if (fields.length === 0 || !Array.isArray(entries)) continue
    made[key] = entries.map((entry) => {
      if (!isJsonObject(entry)) return entry
      const foreign = fields.filter(({ name }) => entry[name] !== undefined && !isLine(entry[name]))
      if (foreign.length === 0) return entry
      const kept = Object.entries(entry).map(([name, value]) =>
        foreign.some((field) => field.name === name) ? [`_${name}`, value] : [name, value],
      )
      return Object.fromEntries(kept) as JsonObject
    })
  }
  return made
}

/** Renames such values in a CV, and in the state of its master that it was made from. */
function setAsideForeignFields(document: JsonObject): JsonObject {
  const { content, kind, lineage } = document
  if (kind !== 'resume' || !isJsonObject(content)) return document
  const made = { ...document, content: setAsideInContent(content) }
  const base = isJsonObject(lineage) ? lineage.base : null
  if (!isJsonObject(lineage) || !isJsonObject(base) || !isJsonObject(base.content)) return made
  return {
    ...made,
    lineage: { ...lineage, base: { ...base, content: setAsideInContent(base.content) } },
  }
}

const schemas = {
  resume: resumeDocumentSchema,
  letter: letterDocumentSchema,
  application: applicationDocumentSchema,
}

const isKind = (kind: JsonValue | undefined): kind is keyof typeof schemas =>
  typeof kind === 'string' && Object.hasOwn(schemas, kind)

/** An unknown kind is validated as a CV, and rejected by its `kind`. */
export const schemaOf = (kind: JsonValue | undefined) => schemas[isKind(kind) ? kind : 'resume']

/** Converts an issue of a document to a problem; an unknown `kind` comes with all kinds. */
function problemOf(issue: Parameters<typeof problemOfIssue>[0], document: JsonObject): Problem {
  const isOfKind = issue.path.length === 1 && issue.path[0] === 'kind'
  return problemOfIssue(isOfKind ? { ...issue, values: Object.keys(schemas) } : issue, document)
}

const damaged = (problems: Problem[]): ReadResult => ({ ok: false, code: 'damaged', problems })

/** Reads a document as `readDocument` does, without a copy: parts of the input may be in the document. */
export function readParsed(raw: JsonValue): ReadResult {
  if (!isJsonObject(raw)) {
    return damaged([{ path: '', code: 'wrong-type', reason: 'not a document' }])
  }
  const version = raw.schemaVersion
  if (version === undefined) {
    return damaged([{ path: 'schemaVersion', code: 'missing', reason: 'missing' }])
  }
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return damaged([{ path: 'schemaVersion', code: 'wrong-type', reason: 'not a known version' }])
  }
  if (version > currentSchemaVersion) {
    const reason = 'written by a newer version of Vitae'
    return {
      ok: false,
      code: 'newer-version',
      problems: [{ path: 'schemaVersion', code: 'newer-version', reason }],
    }
  }
  const upgraded = applyUpgradeSteps(raw, version, upgradeSteps)
  const schema = schemaOf(upgraded.kind)
  const known = setAsideForeignFields(setAsideForeignStories(setAsideForeignRoles(upgraded)))
  const parsed = schema.safeParse(known)
  if (parsed.success) return { ok: true, document: parsed.data }
  return damaged(parsed.error.issues.slice(0, maxProblems).map((issue) => problemOf(issue, known)))
}

/**
 * Reads a stored or submitted document: upgrades older versions, reports newer ones and invalid
 * input by path and reason. Unknown fields are preserved. Never throws; does not modify the input.
 */
export function readDocument(input: unknown): ReadResult {
  const copied = copyJson(input)
  return copied.ok ? readParsed(copied.value) : damaged(copied.problems)
}

/** Returns the size of a document in UTF-8 bytes of its JSON (see `limits.documentBytes`). */
export function documentBytes(document: Document): number {
  return new TextEncoder().encode(JSON.stringify(document)).length
}
