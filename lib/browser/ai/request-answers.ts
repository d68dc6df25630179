import type { Suggestion } from '@/lib/ai/tailoring/read-suggestions'
import type { AiRequestHead, CheckedWording } from '@/lib/api/ai-requests'
import { isJsonObject, type JsonObject } from '@/lib/resume/json-value'

// Every answer is looked at before it is believed; what is more than we know is passed over.

/** How far a request is; with `done` what came of it. */
export type ModelRequest = {
  id: string
  status: AiRequestHead['status']
  stage: AiRequestHead['stage']
  /** A code of a newer server may be unknown here. */
  code: string | null
  found: FoundWordings | null
}

export type FoundWordings = {
  suggestions: Suggestion[]
  /** How many could not be used. */
  dropped: number
  /** What the model read in the posting by itself, by id; empty where it was told. */
  demands: Record<string, string>
}

const statuses = ['waiting', 'running', 'done', 'failed', 'cancelled'] as const
const stages = ['reading', 'drafting', 'checking'] as const
const isText = (value: unknown): value is string => typeof value === 'string'
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText)
const listOf = (value: unknown): JsonObject[] =>
  Array.isArray(value) ? value.filter(isJsonObject) : []

function readSuggestion(value: JsonObject): Suggestion[] {
  const { id, address, entryId, kind, before, after, hunk, reason, requirements } = value
  const isPlace = isText(address) && address.includes('/') && (entryId === null || isText(entryId))
  if (!isPlace || (kind !== 'bullet' && kind !== 'summary')) return []
  if (!isText(id) || !isText(before) || !isText(after) || !isText(reason)) return []
  if (!isJsonObject(hunk) || hunk.kind !== 'set' || hunk.address !== address) return []
  if (!isText(hunk.before) || !isText(hunk.after) || !isTexts(requirements)) return []
  const place = address as Suggestion['address']
  const change = { kind: 'set', address: place, before: hunk.before, after: hunk.after } as const
  return [{ id, address: place, entryId, kind, before, after, hunk: change, reason, requirements }]
}

function readFound(value: unknown): FoundWordings | null {
  if (!isJsonObject(value) || !Array.isArray(value.suggestions)) return null
  const reading = isJsonObject(value.reading) ? value.reading : {}
  const counts = listOf(value.dropped).map(({ count }) => (typeof count === 'number' ? count : 0))
  const demands = listOf(reading.requirements).flatMap(({ id, words }) =>
    isText(id) && isText(words) ? [[id, words] as const] : [],
  )
  return {
    suggestions: listOf(value.suggestions).flatMap(readSuggestion),
    dropped: counts.reduce((sum, count) => sum + count, 0),
    demands: Object.fromEntries(demands),
  }
}

/** A request; null for what is none. */
export function readModelRequest(value: unknown): ModelRequest | null {
  if (!isJsonObject(value) || !isText(value.id)) return null
  const status = statuses.find((one) => one === value.status)
  if (!status) return null
  const found = status === 'done' ? readFound(value.result) : null
  if (status === 'done' && !found) return null
  const stage = stages.find((one) => one === value.stage) ?? null
  return { id: value.id, status, stage, code: isText(value.code) ? value.code : null, found }
}

const states = ['licensed', 'open', 'blocked', 'stale', 'unknown'] as const

function readChecked(value: JsonObject): CheckedWording[] {
  const state = states.find((one) => one === value.state)
  if (!isText(value.id) || !state) return []
  const reasons = listOf(value.reasons).flatMap(({ kind, verdict, words, place }) =>
    isText(kind) && (verdict === 'block' || verdict === 'confirm') && isText(words)
      ? [{ kind, verdict, words, place: isText(place) ? place : null } as const]
      : [],
  )
  return [{ id: value.id, state, reasons }]
}

/** What holds of accepted words; one that cannot be read is not there, and so may not go in. */
export function readCheckedWordings(value: unknown): CheckedWording[] | null {
  if (!isJsonObject(value) || !Array.isArray(value.wordings)) return null
  return listOf(value.wordings).flatMap(readChecked)
}
