import { readChanges, readHead, readResume, readSaveAnswer } from './answers'
import { createSend, failure, type Send } from './send'
import type { ApiResult, ResumesApi } from './types'

/** What was answered, in the shape that it must have. */
function checked<T>(result: ApiResult<unknown>, read: (value: unknown) => T | null): ApiResult<T> {
  if (!result.ok) return result
  const value = read(result.value)
  return value === null ? failure('bad-answer') : { ok: true, value }
}

const pathOf = (id: string, action = '') => `/api/v1/resumes/${encodeURIComponent(id)}${action}`

/** The documents of the account on our own server. */
export function createResumesApi(send: Send = createSend()): ResumesApi {
  return {
    async save(id, body) {
      const result = await send({ method: 'PUT', path: pathOf(id), body })
      return checked(result, (value) => readSaveAnswer(value, id))
    },
    async read(id) {
      return checked(await send({ method: 'GET', path: pathOf(id) }), readResume)
    },
    async trash(id, version) {
      const result = await send({ method: 'DELETE', path: pathOf(id), ifMatch: version })
      return checked(result, readHead)
    },
    async restore(id) {
      return checked(await send({ method: 'POST', path: pathOf(id, '/restore') }), readHead)
    },
    async erase(id, version) {
      const result = await send({ method: 'POST', path: pathOf(id, '/erase'), ifMatch: version })
      if (!result.ok) return result
      return result.value === null ? { ok: true, value: null } : failure('bad-answer')
    },
    async changes(after) {
      const query = after === null ? '' : `?after=${encodeURIComponent(after)}`
      return checked(await send({ method: 'GET', path: `/api/v1/changes${query}` }), readChanges)
    },
  }
}
