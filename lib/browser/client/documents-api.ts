import {
  type Changes,
  readChanges,
  readDocumentBody,
  readDocumentHead,
  readSaveAnswer,
} from '@/dist/answers/document-answers'
import type { DocumentsApi, RemoteDocument } from './api-types'
import { callOf } from './call-of'
import { createSend, failure, readResult, type Send } from './send'

function readRemote(value: unknown): RemoteDocument | undefined {
  const resume = readDocumentBody(value)
  if (!resume) return undefined
  const { document, pdf: _, ...head } = resume
  return { head, document }
}

/** Parses changes; a change whose head belongs to another document invalidates the answer. */
function readOwnChanges(value: unknown): Changes | undefined {
  const answer = readChanges(value)
  const isOwn = answer?.changes.every((one) => one.isErased || one.head.id === one.id)
  return isOwn ? answer : undefined
}

/** Creates the client of the document endpoints. */
export function createDocumentsApi(send: Send = createSend()): DocumentsApi {
  const at = (id: string) => ({ path: { id } })
  return {
    async save(id, body) {
      const call = callOf('PUT /api/v1/resumes/{id}', { ...at(id), body })
      return readResult(await send(call), (value) => {
        const answer = readSaveAnswer(value)
        return answer?.id === id ? answer : undefined
      })
    },
    async read(id) {
      return readResult(await send(callOf('GET /api/v1/resumes/{id}', at(id))), readRemote)
    },
    async trash(id, ifMatch) {
      const call = callOf('DELETE /api/v1/resumes/{id}', { ...at(id), ifMatch })
      return readResult(await send(call), readDocumentHead)
    },
    async restore(id) {
      return readResult(
        await send(callOf('POST /api/v1/resumes/{id}/restore', at(id))),
        readDocumentHead,
      )
    },
    async erase(id, ifMatch) {
      const result = await send(callOf('POST /api/v1/resumes/{id}/erase', { ...at(id), ifMatch }))
      if (!result.ok) return result
      return result.value === null ? { ok: true, value: null } : failure('bad-answer')
    },
    async changes(after) {
      const call = callOf('GET /api/v1/changes', after === null ? {} : { query: { after } })
      return readResult(await send(call), readOwnChanges)
    },
  }
}
