import type { CheckpointReason, VersionHead } from '@/lib/api/resumes'
import { isJsonObject } from '@/lib/resume/json-value'
import type { Document } from '@/lib/resume/schema/document'
import { createSend, failure, type Send } from '../api/send'
import type { ApiResult } from '../api/types'
import { readStored } from '../journal/stored'
import { readVersionHead, readVersionPage, type VersionPage } from './read-versions'

/** The words of a version, or why they cannot be shown. */
export type KeptDocument =
  | { ok: true; document: Document }
  | { ok: false; code: 'newer-version' | 'damaged' }

/** What the history asks of the server. Nothing here throws: trouble is a value. */
export type VersionsApi = {
  /** A page of kept versions, newest first; `cursor` as the page before said it. */
  list: (id: string, cursor: string | null) => Promise<ApiResult<VersionPage>>
  read: (id: string, number: number) => Promise<ApiResult<KeptDocument>>
  /** Keeps the document as the server has it now. */
  keep: (
    id: string,
    version: { name: string } | { reason: CheckpointReason },
  ) => Promise<ApiResult<VersionHead>>
  /** An empty name takes the name away. */
  name: (id: string, number: number, name: string) => Promise<ApiResult<VersionHead>>
}

const pathOf = (id: string, rest = '') =>
  `/api/v1/resumes/${encodeURIComponent(id)}/versions${rest}`

function checked<T>(result: ApiResult<unknown>, read: (value: unknown) => T | null): ApiResult<T> {
  if (!result.ok) return result
  const value = read(result.value)
  return value === null ? failure('bad-answer') : { ok: true, value }
}

function readKept(value: unknown): KeptDocument | null {
  return isJsonObject(value) && readVersionHead(value) ? readStored(value.document) : null
}

/** The versions of the account's documents on our own server. */
export function createVersionsApi(send: Send = createSend()): VersionsApi {
  return {
    async list(id, cursor) {
      const query = cursor === null ? '' : `?cursor=${encodeURIComponent(cursor)}`
      return checked(await send({ method: 'GET', path: pathOf(id, query) }), readVersionPage)
    },
    async read(id, number) {
      return checked(await send({ method: 'GET', path: pathOf(id, `/${number}`) }), readKept)
    },
    async keep(id, body) {
      return checked(await send({ method: 'POST', path: pathOf(id), body }), readVersionHead)
    },
    async name(id, number, name) {
      const path = pathOf(id, `/${number}`)
      return checked(await send({ method: 'PATCH', path, body: { name } }), readVersionHead)
    },
  }
}
