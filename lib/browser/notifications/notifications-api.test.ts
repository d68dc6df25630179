import { describe, expect, it } from 'vitest'
import type { Send } from '../api/send'
import { createNotificationsApi } from './notifications-api'

const both = { app: true, mail: false }
const kinds = {
  'request-done': both,
  'request-failed': both,
  'key-created': both,
  'new-device': both,
  'deletion-scheduled': both,
  'export-ended': both,
}

describe('the language of an account', () => {
  it('is stored beside the choices that are there', async () => {
    const sent: Parameters<Send>[0][] = []
    const api = createNotificationsApi(async (call) => {
      sent.push(call)
      return { ok: true, value: { language: 'en', kinds } }
    })
    expect(await api.saveLanguage('ar')).toEqual({ ok: true, value: null })
    expect(sent.map(({ method, body }) => [method, body])).toEqual([
      ['GET', undefined],
      ['PUT', { language: 'ar', kinds }],
    ])
  })

  it('is not sent where the choices cannot be read', async () => {
    const failed = { ok: false, code: 'offline', retryAfter: null, current: null } as const
    const methods: string[] = []
    const api = createNotificationsApi(async ({ method }) => {
      methods.push(method)
      return failed
    })
    expect((await api.saveLanguage('ar')).ok).toBe(false)
    expect(methods).toEqual(['GET'])
  })
})
