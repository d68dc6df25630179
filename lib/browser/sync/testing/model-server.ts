import type { Change, DocumentHead, SaveBody } from '@/lib/api/documents'
import type { ErrorCode } from '@/lib/api/errors'
import { aboutOf, nameOf } from '@/lib/resume/about'
import { asJson } from '@/lib/resume/change/tree'
import { equalJson } from '@/lib/resume/json-value'
import type { Document } from '@/lib/resume/schema/document'
import type { ApiFailure, ApiResult } from '../../client/api-types'
import type { Call } from '../../client/send'
import { withLastModified } from '../transaction'

type Row = {
  id: string
  version: number
  document: Document | null
  createdAt: number
  updatedAt: number
  trashedAt: number | null
  operations: { id: string; version: number }[]
  sequence: number
}

/** Maximum milliseconds that a device's clock may be ahead to be trusted. */
const maxLead = 5 * 60_000
/** Number of operations that a server remembers per document. */
const rememberedOperations = 20

const fail = (code: ErrorCode, current: ApiFailure['current'] = null): ApiFailure => ({
  ok: false,
  code,
  retryAfter: null,
  current,
})

/** In-memory server for the documents of one account, following lib/api; the reference for sync. */
export function createModelServer(now: () => number) {
  const rows = new Map<string, Row>()
  /** Content of every save, by document. */
  const saved = new Map<string, Document[]>()
  /** Body of each operation id: a repeated save must be identical. */
  const bodies = new Map<string, string>()
  let sequence = 0

  const headOf = (row: Row): DocumentHead => ({
    id: row.id,
    kind: row.document?.kind ?? 'resume',
    title: row.document?.title ?? '',
    name: row.document ? nameOf(row.document) : '',
    label: row.document ? aboutOf(row.document) : '',
    version: row.version,
    createdAt: new Date(row.createdAt).toISOString(),
    updatedAt: new Date(row.updatedAt).toISOString(),
    trashedAt: row.trashedAt === null ? null : new Date(row.trashedAt).toISOString(),
  })

  function touch(row: Row) {
    sequence += 1
    row.sequence = sequence
    row.updatedAt = now()
    rows.set(row.id, row)
  }

  /** Stores a document; a timestamp in the future is corrected. */
  function accept({ document }: SaveBody) {
    const isAhead = Date.parse(document.content.meta.lastModified) > now() + maxLead
    const time = new Date(now()).toISOString()
    return { isAhead, document: isAhead ? withLastModified(document, time) : document }
  }

  function refuse(row: Row | undefined, baseVersion: number): ApiFailure | null {
    if (!row) return baseVersion > 0 ? fail('not-found') : null
    if (!row.document) return fail('gone')
    return row.trashedAt === null ? null : fail('trashed')
  }

  function save(id: string, body: SaveBody): ApiResult<unknown> {
    const { baseVersion = 0, operationId = '' } = body
    const same = JSON.stringify([id, body])
    if ((bodies.get(operationId) ?? same) !== same) {
      throw new Error('an operation came again as another one')
    }
    bodies.set(operationId, same)
    const { isAhead, document } = accept(body)
    const row = rows.get(id)
    const answer = ({ updatedAt, document: stored }: Row, version: number): ApiResult<unknown> => ({
      ok: true,
      value: {
        id,
        version,
        updatedAt: new Date(updatedAt).toISOString(),
        ...(isAhead && rows.get(id)?.version === version
          ? { lastModified: stored?.content.meta.lastModified }
          : {}),
      },
    })
    const before = row?.operations.find((operation) => operation.id === operationId)
    if (row && before) return answer(row, before.version)
    const refused = refuse(row, baseVersion)
    if (refused) return refused
    if (row?.document && equalJson(asJson(row.document), asJson(document))) {
      return answer(row, row.version)
    }
    if (row?.document && row.version !== baseVersion) {
      return fail('version-conflict', { version: row.version, document: row.document })
    }
    const version = (row?.version ?? 0) + 1
    const operations = [...(row?.operations ?? []), { id: operationId, version }]
    const next: Row = {
      id,
      version,
      document,
      createdAt: row?.createdAt ?? now(),
      updatedAt: now(),
      trashedAt: null,
      operations: operations.slice(-rememberedOperations),
      sequence: 0,
    }
    saved.set(id, [...(saved.get(id) ?? []), document])
    touch(next)
    return answer(next, version)
  }

  function changes(after: number): ApiResult<unknown> {
    // The last change is sometimes repeated, as from a store that reads with an overlap.
    const news = [...rows.values()]
      .filter((row) => row.sequence >= after)
      .sort((a, b) => a.sequence - b.sequence)
    const page = news.slice(0, 3)
    const items: Change[] = page.map((row) =>
      row.document
        ? { id: row.id, isErased: false, head: headOf(row) }
        : { id: row.id, isErased: true },
    )
    const marker = String(page.at(-1)?.sequence ?? after)
    const hasMore = news.length > page.length
    return { ok: true, value: { changes: items, marker, hasMore } }
  }

  function erase(row: Row, isOther: boolean): ApiResult<unknown> {
    if (!row.document) return { ok: true, value: null }
    if (row.trashedAt === null) return fail('not-trashed')
    if (isOther) return fail('precondition-failed')
    touch({ ...row, document: null })
    return { ok: true, value: null }
  }

  function act(row: Row, { method, ifMatch }: Call, action: string): ApiResult<unknown> {
    const isOther = ifMatch !== undefined && ifMatch !== row.version
    if (action === 'erase') return erase(row, isOther)
    if (!row.document) return fail('gone')
    if (method === 'GET') {
      return { ok: true, value: { ...headOf(row), document: row.document } }
    }
    if (method === 'DELETE') {
      if (isOther) return fail('precondition-failed')
      if (row.trashedAt === null) touch({ ...row, trashedAt: now() })
    }
    if (action === 'restore' && row.trashedAt !== null) touch({ ...row, trashedAt: null })
    return { ok: true, value: headOf(rows.get(row.id) ?? row) }
  }

  return {
    rows,
    saved,
    /** Answers one request. */
    handle(call: Call): ApiResult<unknown> {
      const { path, method } = call
      const [, id = '', action = ''] = /^\/api\/v1\/resumes\/([^/]+)\/?(.*)$/.exec(path) ?? []
      const after = /^\/api\/v1\/changes(?:\?after=(.*))?$/.exec(path)
      if (after) return structuredClone(changes(Number(after[1] ?? 0)))
      if (method === 'PUT') return structuredClone(save(id, structuredClone(call.body) as SaveBody))
      const row = rows.get(id)
      return row ? structuredClone(act(row, call, action)) : fail('not-found')
    },
  }
}
