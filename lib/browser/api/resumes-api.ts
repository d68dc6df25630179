import { readChanges, readHead, readResume, readSaveAnswer } from './api-answers'
import type { ResumesApi } from './api-types'
import { callOf } from './call-of'
import { createSend, failure, readResult, type Send } from './send'

/** The documents of the account on our own server. */
export function createResumesApi(send: Send = createSend()): ResumesApi {
  const at = (id: string) => ({ path: { id } })
  return {
    async save(id, body) {
      const call = callOf('PUT /api/v1/resumes/{id}', { ...at(id), body })
      return readResult(await send(call), (value) => readSaveAnswer(value, id))
    },
    async read(id) {
      return readResult(await send(callOf('GET /api/v1/resumes/{id}', at(id))), readResume)
    },
    async trash(id, ifMatch) {
      const call = callOf('DELETE /api/v1/resumes/{id}', { ...at(id), ifMatch })
      return readResult(await send(call), readHead)
    },
    async restore(id) {
      return readResult(await send(callOf('POST /api/v1/resumes/{id}/restore', at(id))), readHead)
    },
    async erase(id, ifMatch) {
      const result = await send(callOf('POST /api/v1/resumes/{id}/erase', { ...at(id), ifMatch }))
      if (!result.ok) return result
      return result.value === null ? { ok: true, value: null } : failure('bad-answer')
    },
    async changes(after) {
      const call = callOf('GET /api/v1/changes', after === null ? {} : { query: { after } })
      return readResult(await send(call), readChanges)
    },
  }
}
