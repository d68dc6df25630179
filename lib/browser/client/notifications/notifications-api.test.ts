import { describe, expect, it } from 'vitest'
import type { Send } from '../send'
import { createNotificationsApi } from './notifications-api'

const both = { app: true, mail: false }
const kinds = {
  'request-done': both,
  'request-failed': both,
  'key-created': both,
  'new-device': both,
  'deletion-scheduled': both,
  'export-ended': both,
  'application-due': both,
  'comment-added': both,
  'share-locked': both,
  'app-connected': both,
  'webhook-disabled': both,
}
const stored = { language: 'en', timeZone: '', kinds }

describe('the language of an account', () => {
  it('is stored beside the choices that are there', async () => {
    const sent: Parameters<Send>[0][] = []
    const api = createNotificationsApi(async (call) => {
      sent.push(call)
      return { ok: true, value: stored }
    })
    expect(await api.saveLanguage('ar')).toEqual({ ok: true, value: null })
    expect(sent.map(({ method, body }) => [method, body])).toEqual([
      ['GET', undefined],
      ['PUT', { ...stored, language: 'ar' }],
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

describe('the time zone of an account', () => {
  it.each([
    ['is stored where there is none', '', ['GET', 'PUT']],
    ['stays where there is one', 'Asia/Tokyo', ['GET']],
  ])('%s', async (_, timeZone, expected) => {
    const methods: string[] = []
    const api = createNotificationsApi(async ({ method }) => {
      methods.push(method)
      return { ok: true, value: { ...stored, timeZone } }
    })
    expect([await api.saveTimeZone('Europe/Berlin'), methods]).toEqual([true, expected])
  })

  it('is not known to be stored where nobody answered', async () => {
    const failed = { ok: false, code: 'offline', retryAfter: null, current: null } as const
    expect(await createNotificationsApi(async () => failed).saveTimeZone('UTC')).toBe(false)
  })
})
