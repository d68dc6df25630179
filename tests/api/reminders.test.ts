import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { NotificationList } from '@/lib/api/notifications'
import { addDays } from '@/lib/messages/calendar-day'
import { createApplication } from '@/lib/resume/create-application'
import { createIdGenerator } from '@/lib/resume/ids'
import type { ApplicationDocument } from '@/lib/resume/schema/document'
import { saveDocument } from '@/lib/server/documents/save-document'
import { mailTask } from '@/lib/server/notifications/mail-task'
import { changeSettings, readSettings } from '@/lib/server/notifications/notification-settings'
import { toOwnerId } from '@/lib/server/owner'
import { listDueDays, ownersToRemind } from '@/lib/server/reminders/due-day-rows'
import { sendReminders } from '@/lib/server/reminders/send-reminders'
import { type EmbeddedJobs, openEmbeddedJobs } from '@/lib/server/tasks/embedded/open-jobs'
import { Crash, cutAfter } from '@/lib/server/testing/cut-items'
import { registerTasks } from '@/lib/server/testing/register-tasks'
import { createMailbox } from '@/tests/identity/support/open-accounts'
import { openMailApi, untilIdle } from './support/mail-api'
import { sessions, type TestApi } from './support/test-api'

// Follow-ups and deadlines remind their owner on the morning of their own day, once and together.

const ids = createIdGenerator()
const ana = toOwnerId(sessions.ana)
const today = '2026-03-01'
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

type Content = ApplicationDocument['content']

const followUp = (on: string, text: string, more: Partial<Content['followUps'][0]> = {}) => ({
  ...{ id: ids.node(), on, time: '', text, done: false },
  ...more,
})

/** Saves an application as a device does; its version. */
async function save(document: ApplicationDocument, baseVersion = 0): Promise<number> {
  const input = { id: document.id, document, baseVersion, operationId: ids.document() }
  const saved = await saveDocument(api.ports, ana, input)
  if (!saved.ok) throw new Error(saved.code)
  return saved.value.version
}

function application(content: Partial<Content>): ApplicationDocument {
  const made = createApplication(ids, today, { employer: 'Elm Vets', position: 'Night nurse' })
  return { ...made, content: { ...made.content, ...content } }
}

const remind = async () => {
  await sendReminders(api.ports, new AbortController().signal)
  await untilIdle(api)
}
function at(time: string) {
  api.clock.now = Date.parse(time)
}
/** The reminders in the app. */
const list = async () =>
  ((await (await api.ask('/notifications')).json()) as NotificationList).notifications.filter(
    ({ kind }) => kind === 'application-due',
  )
const reminderMails = () => mailbox.messages.filter(({ subject }) => subject.startsWith('Reminder'))
const open = async () => {
  const found: string[] = []
  for await (const owner of ownersToRemind(api.ports, Number.MAX_SAFE_INTEGER)) found.push(owner)
  return found
}
const moveTo = async (timeZone: string) =>
  changeSettings(api.ports, ana, { ...(await readSettings(api.ports, ana)), timeZone })

describe('a reminder', () => {
  it('comes on the morning of the day, once, with everything that is due', async () => {
    await save(
      application({ followUps: [followUp('2026-03-04', 'Call\r\nMs Elm', { time: '15:00' })] }),
    )
    await save(application({ deadline: '2026-03-04', employer: 'Oak <b>Clinic', position: '' }))
    await save(application({ followUps: [followUp('2026-03-05', 'Not yet')] }))
    at('2026-03-04T06:59:00Z')
    await remind()
    expect(mailbox.messages).toEqual([])
    at('2026-03-04T07:10:00Z')
    await remind()
    await remind()
    const [mail, ...others] = mailbox.messages
    expect(others).toEqual([])
    expect(mail).toMatchObject({
      to: 'ana@example.org',
      subject: 'Reminder about your jobs',
    })
    expect(mail?.text).toContain('- 4 March 2026: Last day to apply (Oak <b>Clinic)')
    expect(mail?.text).toContain('- 4 March 2026 15:00: Call Ms Elm (Elm Vets, Night nurse)')
    expect(mail?.text).not.toContain('Not yet')
    expect(mail?.text).toContain('http://localhost:3000/jobs')
    expect(mail?.unsubscribe).toMatch(/\/api\/v1\/unsubscribe\//)
    expect(await list()).toMatchObject([{ kind: 'application-due', on: '2026-03-04', count: 2 }])
  })

  it('waits for the morning of the person’s own day', async () => {
    await save(application({ followUps: [followUp('2026-03-04', 'Call')] }))
    await moveTo('America/Los_Angeles')
    for (const early of ['2026-03-03T17:00:00Z', '2026-03-04T14:59:00Z']) {
      at(early)
      await remind()
    }
    expect(await list()).toEqual([])
    at('2026-03-04T15:00:00Z')
    await remind()
    expect(await list()).toHaveLength(1)
    // Put off until the morning in the west, whose owner is in the east by then.
    await save(application({ followUps: [followUp('2026-03-06', 'Write')] }))
    at('2026-03-05T18:00:00Z')
    await remind()
    expect(await list()).toHaveLength(1)
    await moveTo('Pacific/Kiritimati')
    await remind()
    expect(await list()).toHaveLength(2)
  })

  it('says nothing of what is done, closed, in the trash, or moved to another day', async () => {
    const due = () => application({ followUps: [followUp('2026-03-04', 'Call')] })
    const [done, closed, trashed, moved, late] = [due(), due(), due(), due(), due()]
    for (const one of [done, closed, trashed, moved, late]) await save(one)
    const change = (one: ApplicationDocument, content: Partial<Content>) =>
      save({ ...one, content: { ...one.content, ...content } }, 1)
    const [first] = done.content.followUps
    await change(done, { followUps: [{ ...first, done: true } as Content['followUps'][0]] })
    await change(closed, { stage: 'closed' })
    await api.ask(`/resumes/${trashed.id}`, { method: 'DELETE' })
    await change(moved, { followUps: [followUp('2026-03-06', 'Call')] })
    at('2026-03-04T08:00:00Z')
    await remind()
    expect(await list()).toMatchObject([{ count: 1 }])
    expect(reminderMails()).toHaveLength(1)
    at('2026-03-06T08:00:00Z')
    await remind()
    expect(reminderMails()).toHaveLength(2)
  })

  it('is no mail where all of it was done before the mail went', async () => {
    const due = application({ followUps: [followUp('2026-03-04', 'Call')] })
    await save(due)
    await jobs.stop(1_000)
    at('2026-03-04T08:00:00Z')
    await sendReminders(api.ports, new AbortController().signal)
    await save({ ...due, content: { ...due.content, stage: 'closed' } }, 1)
    const { items, metrics, now } = { ...api.ports, now: () => api.clock.now }
    jobs = openEmbeddedJobs({ items, metrics, now, pause: 5, backOff: () => 0 })
    registerTasks({ ...api.ports, jobs }, [mailTask])
    jobs.start()
    await untilIdle(api)
    expect(mailbox.messages).toEqual([])
  })

  it('finds a second follow-up of an application whose first one lies open', async () => {
    const followUps = [followUp('2026-03-04', 'Call'), followUp('2026-03-08', 'Interview')]
    await save(application({ followUps }))
    at('2026-03-04T08:00:00Z')
    await remind()
    at('2026-03-08T08:00:00Z')
    await remind()
    expect(mailbox.messages.map(({ text }) => /Interview/.test(text))).toEqual([false, true])
    expect(mailbox.messages[1]?.text).not.toContain('Call')
  })

  it('is one mail for the days that the server slept through, and none for those before', async () => {
    for (const day of ['2026-03-04', '2026-03-06', '2026-03-07', '2026-03-08']) {
      await save(application({ followUps: [followUp(day, `Due ${day}`)] }))
    }
    at('2026-03-08T09:00:00Z')
    await remind()
    const [mail, ...others] = mailbox.messages
    expect(others).toEqual([])
    expect(mail?.text.match(/Due 2026-03-\d\d/g)).toEqual([
      'Due 2026-03-06',
      'Due 2026-03-07',
      'Due 2026-03-08',
    ])
    expect(await open()).toEqual([])
  })

  it('is none of what was noted after the morning of its day', async () => {
    at('2026-03-04T10:00:00Z')
    await save(application({ followUps: [followUp('2026-03-04', 'This afternoon')] }))
    await save(application({ followUps: [followUp('2026-02-01', 'Long ago')] }))
    at('2026-03-04T10:15:00Z')
    await remind()
    expect([await list(), mailbox.messages, await open()]).toEqual([[], [], []])
  })

  it('is in the app alone, or by mail alone, as the person chose, and once either way', async () => {
    const { kinds, ...settings } = await readSettings(api.ports, ana)
    const only = (app: boolean) =>
      changeSettings(api.ports, ana, {
        ...settings,
        kinds: { ...kinds, 'application-due': { app, mail: !app } },
      })
    await only(true)
    await save(application({ followUps: [followUp('2026-03-04', 'Call')] }))
    at('2026-03-04T08:00:00Z')
    await remind()
    expect([(await list()).length, mailbox.messages.length]).toEqual([1, 0])
    await only(false)
    await save(application({ followUps: [followUp('2026-03-05', 'Call')] }))
    at('2026-03-05T08:00:00Z')
    await remind()
    // Another one for the same day: it was told of that day already.
    await save(application({ followUps: [followUp('2026-03-05', 'Write')] }))
    await remind()
    expect([(await list()).length, mailbox.messages.length]).toEqual([1, 1])
  })

  it('is the same wherever the process dies', async () => {
    let rounds = 0
    for (let isCut = true; isCut; rounds++) {
      const day = addDays('2026-04-01', rounds * 2)
      await save(application({ followUps: [followUp(day, `Round ${rounds}`)] }))
      at(`${day}T08:00:00Z`)
      const cut = cutAfter(api.ports.items, rounds)
      const parts = { ...api.ports, items: cut.items }
      await sendReminders(parts, new AbortController().signal).catch((error: unknown) => {
        if (!(error instanceof Crash)) throw error
      })
      isCut = cut.wasCut()
      await remind()
      expect((await list()).filter((one) => 'on' in one && one.on === day)).toHaveLength(1)
      expect(mailbox.messages.filter(({ text }) => text.includes(`Round ${rounds} `))).toHaveLength(
        1,
      )
    }
    expect(rounds).toBeGreaterThan(3)
  })
})

it('a day is known before the document that names it, and by nobody but its owner', async () => {
  const due = application({ followUps: [followUp('2026-03-04', 'Call')] })
  const cut = cutAfter(api.ports.items, 1)
  const operationId = ids.document()
  const input = { id: due.id, document: due, baseVersion: 0, operationId }
  await expect(saveDocument({ ...api.ports, items: cut.items }, ana, input)).rejects.toThrow(Crash)
  expect(await listDueDays(api.ports, ana, '2026-03-04')).toMatchObject([{ day: '2026-03-04' }])
  expect(await listDueDays(api.ports, toOwnerId(sessions.ben), '2026-03-04')).toEqual([])
  // Nothing is due: the save never came to its end.
  at('2026-03-04T08:00:00Z')
  await remind()
  expect([await list(), await open()]).toEqual([[], []])
})

it('reads nobody but those with something to do', async () => {
  const read: string[] = []
  const { items } = api.ports
  const watched = {
    ...items,
    query: (where: Parameters<typeof items.query>[0]) => {
      read.push(where.pk)
      return items.query(where)
    },
  }
  for (let other = 0; other < 50; other++) {
    const owner = toOwnerId(ids.document())
    const document = application({ followUps: [followUp('2026-03-09', 'Later')] })
    const input = { id: document.id, document, baseVersion: 0, operationId: ids.document() }
    await saveDocument(api.ports, owner, input)
  }
  await save(application({ followUps: [followUp('2026-03-04', 'Call')] }))
  at('2026-03-04T08:00:00Z')
  await sendReminders({ ...api.ports, items: watched }, new AbortController().signal)
  expect(new Set(read)).toEqual(new Set([`owner#${ana}`]))
})
