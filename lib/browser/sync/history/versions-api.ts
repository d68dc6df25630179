import {
  readVersion,
  readVersionHead,
  readVersionPage,
  type VersionHead,
  type VersionPage,
} from '@/dist/answers/version-answers'
import type { CheckpointReason } from '@/lib/api/documents'
import type { Document } from '@/lib/resume/schema/document'
import type { ApiResult } from '../../client/api-types'
import { callOf } from '../../client/call-of'
import { createSpaceSend, readResult, type Send } from '../../client/send'
import { readStored } from '../../storage/journal/stored'

/** Document of a version, or why it cannot be shown. */
export type KeptDocument =
  | { ok: true; document: Document }
  | { ok: false; code: 'newer-version' | 'damaged' }

/** Client of the version endpoints. Never throws: failures are values. */
export type VersionsApi = {
  /** Reads a page of versions, newest first, from `cursor` on. */
  list: (id: string, cursor: string | null) => Promise<ApiResult<VersionPage>>
  read: (id: string, number: number) => Promise<ApiResult<KeptDocument>>
  /** Stores a version of the current document. */
  keep: (
    id: string,
    version: { name: string } | { reason: CheckpointReason },
  ) => Promise<ApiResult<VersionHead>>
  /** An empty name removes the name. */
  name: (id: string, number: number, name: string) => Promise<ApiResult<VersionHead>>
}

function readKept(value: unknown): KeptDocument | undefined {
  const version = readVersion(value)
  return version && readStored(version.document)
}

/** Creates the client of the version endpoints. */
export function createVersionsApi(send: Send = createSpaceSend()): VersionsApi {
  return {
    async list(id, cursor) {
      const query = cursor === null ? {} : { query: { cursor } }
      const call = callOf('GET /api/v1/resumes/{id}/versions', { path: { id }, ...query })
      return readResult(await send(call), readVersionPage)
    },
    async read(id, number) {
      const path = { id, number }
      const call = callOf('GET /api/v1/resumes/{id}/versions/{number}', { path })
      return readResult(await send(call), readKept)
    },
    async keep(id, body) {
      const call = callOf('POST /api/v1/resumes/{id}/versions', { path: { id }, body })
      return readResult(await send(call), readVersionHead)
    },
    async name(id, number, name) {
      const input = { path: { id, number }, body: { name } }
      const call = callOf('PATCH /api/v1/resumes/{id}/versions/{number}', input)
      return readResult(await send(call), readVersionHead)
    },
  }
}
