import type { Device, NextStep, PasskeyHead, Security, TotpStart } from '@/lib/api/auth'
import { isJsonObject, type JsonObject } from '@/lib/resume/json-value'

/*
 * Guards of what `/api/auth` answers. Each gives the value, or null for anything that this code does
 * not know: an answer of something between us and the server must never count as done.
 */

const isText = (value: unknown): value is string => typeof value === 'string'
const isTruth = (value: unknown): value is boolean => typeof value === 'boolean'

function readList<T>(value: unknown, readItem: (item: unknown) => T | null): T[] | null {
  if (!Array.isArray(value)) return null
  const items = value.map(readItem)
  return items.every((item) => item !== null) ? (items as T[]) : null
}

export function readNextStep(value: unknown): NextStep | null {
  if (!isJsonObject(value)) return null
  const { next, flow } = value
  if (next === 'done' || next === 'sign-in' || next === 'two-factor') return { next }
  return next === 'confirm' && isText(flow) ? { next, flow } : null
}

/** The options of a WebAuthn request, which only the browser understands. */
export const readOptions = (value: unknown): JsonObject | null =>
  isJsonObject(value) ? value : null

export const readEmail = (value: unknown): { email: string } | null =>
  isJsonObject(value) && isText(value.email) ? { email: value.email } : null

export const readName = (value: unknown): { name: string } | null =>
  isJsonObject(value) && isText(value.name) ? { name: value.name } : null

export const readUrl = (value: unknown): { url: string } | null =>
  isJsonObject(value) && isText(value.url) ? { url: value.url } : null

export const readSent = (value: unknown): { sent: boolean } | null =>
  isJsonObject(value) && isTruth(value.sent) ? { sent: value.sent } : null

export function readPasskey(value: unknown): PasskeyHead | null {
  if (!isJsonObject(value)) return null
  const { id, name, createdAt } = value
  return isText(id) && isText(name) && isText(createdAt) ? { id, name, createdAt } : null
}

function readDevice(value: unknown): Device | null {
  if (!isJsonObject(value)) return null
  const { id, isCurrent, userAgent, createdAt, seenAt } = value
  if (!isText(id) || !isTruth(isCurrent) || !isText(userAgent)) return null
  return isText(createdAt) && isText(seenAt)
    ? { id, isCurrent, userAgent, createdAt, seenAt }
    : null
}

export const readDevices = (value: unknown): Device[] | null =>
  isJsonObject(value) ? readList(value.sessions, readDevice) : null

function readProvider(value: unknown): Security['providers'][number] | null {
  if (!isJsonObject(value)) return null
  const { id, name, isLinked } = value
  return isText(id) && isText(name) && isTruth(isLinked) ? { id, name, isLinked } : null
}

export function readSecurity(value: unknown): Security | null {
  if (!isJsonObject(value)) return null
  const { email, isEmailConfirmed, hasPassword, hasTotp, isProofFresh } = value
  const passkeys = readList(value.passkeys, readPasskey)
  const providers = readList(value.providers, readProvider)
  if (!isText(email) || !passkeys || !providers) return null
  if (!isTruth(isEmailConfirmed) || !isTruth(hasPassword)) return null
  if (!isTruth(hasTotp) || !isTruth(isProofFresh)) return null
  return { email, isEmailConfirmed, hasPassword, hasTotp, passkeys, providers, isProofFresh }
}

const readText = (value: unknown) => (isText(value) ? value : null)

export function readRecoveryCodes(value: unknown): { recoveryCodes: string[] } | null {
  const recoveryCodes = isJsonObject(value) ? readList(value.recoveryCodes, readText) : null
  return recoveryCodes && { recoveryCodes }
}

export function readTotpStart(value: unknown): TotpStart | null {
  const codes = readRecoveryCodes(value)
  if (!codes || !isJsonObject(value)) return null
  const { uri, secret } = value
  return isText(uri) && isText(secret) ? { uri, secret, ...codes } : null
}
