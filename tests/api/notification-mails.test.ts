import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { NotificationKind, NotificationSettings } from '@/lib/api/notifications'
import { createResume } from '@/lib/resume/create'
import { createIdGenerator } from '@/lib/resume/ids'
import { markRead } from '@/lib/server/notifications/mark-read'
import { notificationIdOf, type Told } from '@/lib/server/notifications/notification-rows'
import { changeSettings, readSettings } from '@/lib/server/notifications/notification-settings'
import { notify } from '@/lib/server/notifications/notify'
import { toOwnerId } from '@/lib/server/owner'
import type { EmbeddedJobs } from '@/lib/server/tasks/embedded/open-jobs'
import { createMailbox } from '@/tests/identity/support/open-accounts'
import { openMailApi, untilIdle } from './support/mail-api'
import { fakeIdentity, sessions, type TestApi } from './support/test-api'

// What is told by mail: in whose language, to whom, how often, and how it ends with one click.

const ids = createIdGenerator()
const ana = toOwnerId(sessions.ana)
const minute = 60_000
let api: TestApi
let jobs: EmbeddedJobs
let mailbox = createMailbox()

beforeEach(async () => {
  mailbox = createMailbox()
  ;({ api, jobs } = await openMailApi(mailbox))
})
afterEach(async () => {
  await jobs.stop(1_000)
  await api.close()
})

let told = 0
async function notifyAna(what: Told) {
  const id = notificationIdOf(api.clock.now, told++)
  await notify(api.ports, ana, id, what)
  return id
}
const key: Told = { kind: 'key-created', keyName: 'Backup at night' }
const device: Told = { kind: 'new-device', browser: 'Firefox', system: 'Linux' }
const request = { requestId: ids.document(), requestKind: 'tailoring', documentId: null } as const
const done: Told = { kind: 'request-done', ...request }
const failed: Told = { kind: 'request-failed', code: 'key-refused', ...request }
const trashed = (): Told => ({
  kind: 'deletion-scheduled',
  documentId: ids.document(),
  goesAt: api.clock.now + 30 * 24 * 60 * minute,
})
const everyKind = (): Told[] => [done, failed, key, device, trashed()]

async function want(change: (settings: NotificationSettings) => NotificationSettings) {
  await changeSettings(api.ports, ana, change(await readSettings(api.ports, ana)))
}
const wantMails = (kind: NotificationKind) =>
  want((settings) => ({
    ...settings,
    kinds: { ...settings.kinds, [kind]: { app: true, mail: true } },
  }))
const later = async (milliseconds: number) => {
  api.clock.now += milliseconds
  await untilIdle(api)
}

describe('a mail', () => {
  it('tells of a key and a device at once, with what to do, and no link that ends it', async () => {
    await notifyAna({ kind: 'key-created', keyName: 'Two\r\nlines\u0000 and more' })
    await untilIdle(api)
    await notifyAna(device)
    await untilIdle(api)
    expect(mailbox.messages).toMatchObject([
      { to: 'ana@example.org', subject: 'An API key for your Vitae account was created' },
      { to: 'ana@example.org', subject: 'New sign-in to your Vitae account' },
    ])
    const [ofKey, ofDevice] = mailbox.messages
    expect(ofKey?.text).toContain('“Two lines and more”')
    expect(ofKey?.text).toContain('http://localhost:3000/settings#keys')
    expect(ofDevice?.text).toContain('Firefox on Linux, on 1 March 2026 at 12:00 (UTC)')
    for (const { text, unsubscribe } of mailbox.messages) {
      expect(unsubscribe).toBeUndefined()
      expect(text).not.toContain('unsubscribe')
      expect(text).toContain('http://localhost:3000/settings#notifications')
    }
  })

  it.each([
    ['de', 'Ein Dokument in deinem Papierkorb wird gelöscht', 'Am 31. März 2026 wird es endgültig'],
    ['fr', 'Un document de votre corbeille va être supprimé', 'définitivement le 31 mars 2026'],
    ['ar', 'سيُحذف مستند من سلة المهملات', 'سيُحذف نهائيًا في 31 مارس 2026'],
    ['es', 'Se va a eliminar un documento de tu papelera', 'El 31 de marzo de 2026 se eliminará'],
  ] as const)('is in the language of the person: %s', async (language, subject, words) => {
    await want((settings) => ({ ...settings, language }))
    await notifyAna(trashed())
    await later(11 * minute)
    expect(mailbox.messages).toMatchObject([{ subject }])
    expect(mailbox.messages[0]?.text).toContain(words)
  })

  it('tells of all that went into the trash meanwhile, and not of what came out again', async () => {
    const cvs = [1, 2, 3].map(() => createResume(ids))
    for (const document of cvs) {
      const json = { document, baseVersion: 0 }
      await api.ask(`/resumes/${document.id}`, { method: 'PUT', json })
      await api.ask(`/resumes/${document.id}`, { method: 'DELETE' })
      await later(minute)
    }
    await api.ask(`/resumes/${cvs[0]?.id}/restore`, { method: 'POST' })
    expect(mailbox.messages).toEqual([])
    await later(10 * minute)
    await later(10 * minute)
    expect(mailbox.messages).toMatchObject([
      { subject: '2 documents in your trash will be deleted' },
    ])
    expect(mailbox.messages[0]?.text).toContain('http://localhost:3000/cvs#trash')
  })

  it('tells of a request only whoever wants it, and has not looked', async () => {
    await notifyAna(done)
    await later(10 * minute)
    expect(mailbox.messages).toEqual([])
    await wantMails('request-done')
    await markRead(api.ports, ana, { ids: [await notifyAna(done)] })
    await notifyAna(done)
    await untilIdle(api)
    expect(mailbox.messages).toEqual([])
    await later(2 * minute)
    expect(mailbox.messages).toMatchObject([{ subject: 'Your request is ready' }])
  })

  it('goes to nobody who has switched it off meanwhile, nor to an address that nobody confirmed', async () => {
    await notifyAna(trashed())
    await want((settings) => ({
      ...settings,
      kinds: { ...settings.kinds, 'deletion-scheduled': { app: true, mail: false } },
    }))
    await later(11 * minute)
    const identity = { ...fakeIdentity(), describeUser: async () => ({ emailConfirmed: false }) }
    await jobs.stop(1_000)
    await api.close()
    ;({ api, jobs } = await openMailApi(mailbox, { identity }))
    await notifyAna(key)
    await untilIdle(api)
    expect(mailbox.messages).toEqual([])
  })

  it('is tried again while the server of mails is away, and given up without harm', async () => {
    mailbox.breakDown(true)
    const id = await notifyAna(key)
    await untilIdle(api)
    expect(mailbox.messages).toEqual([])
    const { items } = await api.ports.items.scan({ limit: 1_000 })
    expect(items.some(({ sk }) => sk === `notification#${id}`)).toBe(true)
    // An operator can still have it sent: tests/api/operator.test.ts.
    expect(items.some(({ sk }) => sk.startsWith('notification-mail#'))).toBe(true)
    expect(api.ports.metrics.renderMetrics?.()).toContain(
      'vitae_notification_mails_total{outcome="failed"} 1',
    )
    mailbox.breakDown(false)
    await notifyAna(device)
    await untilIdle(api)
    expect(mailbox.messages).toHaveLength(1)
  })

  it('comes 30 times a day and no more', async () => {
    for (let count = 0; count < 35; count++) await notifyAna(key)
    await untilIdle(api)
    expect(mailbox.messages).toHaveLength(30)
    await later(24 * 60 * minute)
    await notifyAna(key)
    await untilIdle(api)
    expect(mailbox.messages).toHaveLength(31)
  })

  it('is for nobody whose account is gone, and jobs hold ids alone', async () => {
    await notifyAna({ kind: 'key-created', keyName: 'Canary' })
    await notifyAna(trashed())
    const { items } = await api.ports.items.scan({ limit: 1_000 })
    expect(JSON.stringify(items.filter(({ pk }) => pk.startsWith('job#')))).not.toContain('Canary')
    await untilIdle(api)
    mailbox.messages.length = 0
    for (const item of items) {
      if (item.pk === `owner#${ana}`) await api.ports.items.delete(item, 'any')
    }
    await later(11 * minute)
    expect(mailbox.messages).toEqual([])
  })
})

it('has words of every kind in every language, calm and with the place they come from', async () => {
  for (const kind of ['request-done', 'request-failed'] as const) await wantMails(kind)
  for (const language of ['en', 'de', 'fr', 'es'] as const) {
    await want((settings) => ({ ...settings, language }))
    for (const what of everyKind()) await notifyAna(what)
    await later(11 * minute)
    await later(24 * 60 * minute)
  }
  expect(mailbox.messages).toHaveLength(20)
  expect(new Set(mailbox.messages.map(({ subject }) => subject)).size).toBe(20)
  for (const { subject, text } of mailbox.messages) {
    expect(subject).not.toMatch(/!|\n|undefined/)
    expect(text).not.toMatch(/!|<|undefined|NaN/)
    expect(text).toContain('http://localhost:3000')
  }
})
