import {
  copyJson,
  isJsonObject,
  type JsonObject,
  type JsonResult,
  type JsonValue,
} from './json-value'
import { maxProblems, type Problem, problemOfIssue } from './problems'
import {
  applicationDocumentSchema,
  currentSchemaVersion,
  type Document,
  letterDocumentSchema,
  resumeDocumentSchema,
} from './schema/document'

/**
 * One step from a schema version to the next: a pure function of the raw document, never of
 * today's types. It need not set `schemaVersion`.
 */
export type UpgradeStep = (document: JsonObject) => JsonObject

/** In order: the first leads from version 1 to 2, the next from 2 to 3. A new version adds one line. */
export const upgradeSteps: readonly UpgradeStep[] = []

export type ReadResult =
  | { ok: true; document: Document }
  | {
      ok: false
      /** `newer-version`: written by a newer Vitae, to be left alone and kept as it is. */
      code: 'newer-version' | 'damaged'
      problems: Problem[]
    }

/** Brings a raw document of an earlier version forward, one step at a time. */
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
 * Renames a `roles` of work entries that another tool wrote, and that was stored as an unknown field
 * before this name had a meaning here, so that such a document still opens with all its words.
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

/** Renames `stories` of a CV that another tool wrote, for the same reason. */
function setAsideForeignStories(document: JsonObject): JsonObject {
  const { content, kind } = document
  if (kind !== 'resume' || !isJsonObject(content) || content.stories === undefined) return document
  if (Array.isArray(content.stories) && content.stories.every(hasId)) return document
  const { stories, ...others } = content
  return { ...document, content: { ...others, _stories: stories } }
}

/** An unknown kind is read as a CV, and told by its `kind` to be none. */
function schemaOf(kind: JsonValue | undefined) {
  if (kind === 'application') return applicationDocumentSchema
  return kind === 'letter' ? letterDocumentSchema : resumeDocumentSchema
}

function readCopied(copied: JsonResult): ReadResult {
  const damaged = (problems: Problem[]): ReadResult => ({ ok: false, code: 'damaged', problems })
  if (!copied.ok) return damaged(copied.problems)
  const raw = copied.value
  if (!isJsonObject(raw)) {
    return damaged([{ path: '', code: 'wrong-type', reason: 'not a document' }])
  }
  const version = raw.schemaVersion
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
  const parsed = schema.safeParse(setAsideForeignStories(setAsideForeignRoles(upgraded)))
  if (parsed.success) return { ok: true, document: parsed.data }
  return damaged(parsed.error.issues.slice(0, maxProblems).map(problemOfIssue))
}

/**
 * Reads whatever was stored or handed in as a document of today: older versions are upgraded, newer
 * ones left alone, and anything that is no document is told by place and reason. Fields that nobody
 * knows travel along. Never throws; the input is not changed.
 */
export function readDocument(input: unknown): ReadResult {
  return readCopied(copyJson(input))
}

/** The size of a document as it is stored and sent: UTF-8 bytes of its JSON (see `limits.documentBytes`). */
export function documentBytes(document: Document): number {
  return new TextEncoder().encode(JSON.stringify(document)).length
}
