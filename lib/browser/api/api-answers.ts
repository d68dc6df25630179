import type { Me } from '@/lib/api/me'
import type { ResumeHead, SaveAnswer } from '@/lib/api/resumes'
import { isJsonObject, type JsonObject } from '@/lib/resume/json-value'
import type { RemoteChange, RemoteChanges, RemoteResume } from './api-types'
import { isVersion } from './send'

// Every answer is looked at before it is believed. What is more than we know is passed over, so that
// a newer server can say more; what is missing makes the whole answer one that nobody understood.

const isTime = (value: unknown): value is string =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value))

const texts = (value: JsonObject, keys: string[]) =>
  keys.every((key) => typeof value[key] === 'string')

/** A head; null when it is none. */
export function readHead(value: unknown): ResumeHead | null {
  if (!isJsonObject(value) || !texts(value, ['id', 'title', 'name', 'label'])) return null
  const { id, title, name, label, version, createdAt, updatedAt, trashedAt } = value
  const isTrashedAt = trashedAt === null || isTime(trashedAt)
  if (!isVersion(version) || !isTime(createdAt) || !isTime(updatedAt) || !isTrashedAt) return null
  return {
    id: String(id),
    kind: value.kind === 'letter' ? 'letter' : 'resume',
    title: String(title),
    name: String(name),
    label: String(label),
    version,
    createdAt,
    updatedAt,
    trashedAt,
  }
}

/** A whole document with its head; the document itself is looked at by whoever wants to use it. */
export function readResume(value: unknown): RemoteResume | null {
  const head = readHead(value)
  return head && isJsonObject(value) && isJsonObject(value.document)
    ? { head, document: value.document }
    : null
}

/** The answer to a save of the document `id`. */
export function readSaveAnswer(value: unknown, id: string): SaveAnswer | null {
  if (!isJsonObject(value) || value.id !== id) return null
  const { version, updatedAt, lastModified } = value
  if (!isVersion(version) || !isTime(updatedAt)) return null
  return isTime(lastModified)
    ? { id, version, updatedAt, lastModified }
    : { id, version, updatedAt }
}

function readChange(value: unknown): RemoteChange | null {
  if (!isJsonObject(value) || typeof value.id !== 'string') return null
  if (value.isErased === true) return { id: value.id, isErased: true }
  const head = readHead(value.head)
  return head?.id === value.id ? { id: value.id, isErased: false, head } : null
}

/**
 * Parses the changes since a marker. One unreadable change makes the whole answer invalid, since it would be
 * missed otherwise.
 */
export function readChanges(value: unknown): RemoteChanges | null {
  if (!isJsonObject(value) || !Array.isArray(value.changes)) return null
  if (typeof value.marker !== 'string' || typeof value.hasMore !== 'boolean') return null
  const changes: RemoteChange[] = []
  for (const item of value.changes) {
    const change = readChange(item)
    if (!change) return null
    changes.push(change)
  }
  return { changes, marker: value.marker, hasMore: value.hasMore }
}

const signups = ['open', 'invite', 'closed'] as const

function readInstallation(value: unknown): Me['installation'] | null {
  if (!isJsonObject(value) || !Array.isArray(value.providers)) return null
  const signup = signups.find((kind) => kind === value.signup)
  if (!signup) return null
  const providers = value.providers.flatMap((item) =>
    isJsonObject(item) && typeof item.id === 'string' && typeof item.name === 'string'
      ? [{ id: item.id, name: item.name }]
      : [],
  )
  return {
    signup,
    hasMail: value.hasMail === true,
    hasPasskeys: value.hasPasskeys === true,
    isManaged: value.isManaged === true,
    providers,
  }
}

function readUser(value: unknown): Me['user'] {
  if (!isJsonObject(value) || !texts(value, ['id', 'email', 'name']) || value.id === '') return null
  return {
    id: String(value.id),
    email: String(value.email),
    name: String(value.name),
    isEmailConfirmed: value.isEmailConfirmed === true,
    isOperator: value.isOperator === true,
  }
}

/** Who is signed in and what this installation offers. A user that cannot be read is no guest. */
export function readMe(value: unknown): Me | null {
  if (!isJsonObject(value)) return null
  const installation = readInstallation(value.installation)
  const user = readUser(value.user)
  if (!installation || (value.user !== null && !user)) return null
  return { user, installation }
}
