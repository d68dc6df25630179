import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createResume } from '@/lib/resume/create'
import { createIdGenerator } from '@/lib/resume/ids'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { paperOf } from '@/lib/resume/testing/paper-of'
import { openJournal } from './journal'
import type { Journal, JournalNamespace, WriterRole } from './journal-types'
import { fakeLocks } from './testing/fake-locks'
import { follow } from './testing/tabs'

const ids = createIdGenerator()
let namespace: JournalNamespace = 'guest'
let open: Journal[] = []

/** Clock of all tabs, so that leases do not depend on the speed of the machine. */
const clock = { now: Date.parse('2026-03-01T12:00:00Z') }
const expiry = 60_000

function openTab(): Journal {
  const journal = openJournal(namespace, {
    now: () => clock.now,
    retry: { first: 5, max: 10 },
    lease: { heartbeat: 10, expiry, handOver: 1_000 },
  })
  open.push(journal)
  return journal
}

let roles: Record<string, WriterRole> = {}
/** Claims a document, and notes the role of the tab under its name. */
const claim = (tab: Journal, documentId: string, name: string) =>
  tab.claimWriter(documentId, (role) => {
    roles[name] = role
  })

const until = <T>(check: () => T) => vi.waitFor(check, { timeout: 5_000, interval: 2 })

beforeEach(() => {
  roles = {}
  namespace = `user:${ids.document()}`
})

afterEach(() => {
  vi.unstubAllGlobals()
  for (const journal of open) journal.close()
  open = []
})

const ways: [string, () => void][] = [
  ['with Web Locks', () => vi.stubGlobal('navigator', { locks: fakeLocks() })],
  ['without locks, by lease rows', () => vi.stubGlobal('navigator', {})],
]

describe.each(ways)('one writer %s', (_, prepare) => {
  beforeEach(prepare)

  it('is the first tab; the next takes over when it goes', async () => {
    const [a, b] = [openTab(), openTab()]
    const release = claim(a, 'doc', 'a')
    await until(() => expect(roles.a).toBe('writer'))
    claim(b, 'doc', 'b')
    await until(() => expect(roles.b).toBe('reader'))
    expect(roles.a).toBe('writer')
    release()
    await until(() => expect(roles.b).toBe('writer'))
    expect(roles.a).toBe('writer')
  })

  it('is a matter of each document', async () => {
    const [a, b] = [openTab(), openTab()]
    claim(a, 'one', 'a')
    claim(b, 'two', 'b')
    await until(() => expect(roles).toEqual({ a: 'writer', b: 'writer' }))
  })

  it('changes when a person takes over, there and back', async () => {
    const [a, b] = [openTab(), openTab()]
    claim(a, 'doc', 'a')
    await until(() => expect(roles.a).toBe('writer'))
    claim(b, 'doc', 'b')
    await until(() => expect(roles.b).toBe('reader'))
    b.takeWriter('doc')
    await until(() => expect(roles).toEqual({ a: 'reader', b: 'writer' }))
    a.takeWriter('doc')
    await until(() => expect(roles).toEqual({ a: 'writer', b: 'reader' }))
    a.close()
    await until(() => expect(roles.b).toBe('writer'))
  })
})

describe.each(ways)('a tab that takes over %s', (_, prepare) => {
  beforeEach(prepare)

  it('reads every word of the other, those on their way, too', async () => {
    const [a, b] = [openTab(), openTab()]
    const base = createResume(ids)
    a.save(base)
    await a.flush()
    claim(a, base.id, 'a')
    await until(() => expect(roles.a).toBe('writer'))
    const found = new Promise<string>((resolve) => {
      b.claimWriter(base.id, (role) => {
        roles.b = role
        if (role === 'writer') {
          void b.load(base.id).then((loaded) => resolve(loaded.ok ? loaded.document.title : ''))
        }
      })
    })
    await until(() => expect(roles.b).toBe('reader'))
    for (const title of ['o', 'on', 'one']) a.save({ ...base, title })
    b.takeWriter(base.id)
    expect(await found).toBe('one')
  })
})

it('frees the lease of a tab that died without a word', async () => {
  vi.stubGlobal('navigator', {})
  const { openDB } = await import('idb')
  const b = openTab()
  await b.list()
  const database = await openDB(`vitae:${namespace}`)
  await database.put('leases', { documentId: 'doc', tab: 'dead', until: clock.now + expiry })
  const ownRoles: WriterRole[] = []
  b.claimWriter('doc', (role) => ownRoles.push(role))
  await until(() => expect(ownRoles).toEqual(['reader']))
  clock.now += expiry
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(ownRoles).toEqual(['reader'])
  clock.now += 1
  await until(() => expect(ownRoles).toEqual(['reader', 'writer']))
  // From now on this tab holds the lease, as long as it renews it.
  expect((await database.get('leases', 'doc'))?.until).toBe(clock.now + expiry)
  database.close()
})

describe('two tabs', () => {
  const resumeOf = (
    change: Partial<ResumeDocument['content']['basics']>,
    base: ResumeDocument,
  ): ResumeDocument => ({
    ...base,
    content: { ...base.content, basics: { ...base.content.basics, ...change } },
  })

  /** Two tabs that have read the same document. */
  async function openBoth() {
    const [a, b] = [openTab(), openTab()]
    const base = resumeOf({ name: 'Base' }, createResume(ids))
    a.save(base)
    await a.flush()
    await follow(b, base.id)
    return { a, b, base }
  }

  it('hear of what the other wrote, not of their own', async () => {
    const [a, b] = [openTab(), openTab()]
    const heard: string[] = []
    const own: string[] = []
    b.onOtherTab((id) => heard.push(id))
    a.onOtherTab((id) => own.push(id))
    const document = resumeOf({ name: 'A' }, createResume(ids))
    a.save(document)
    await until(() => expect(heard).toEqual([document.id]))
    const loaded = await b.load(document.id)
    expect(loaded.ok && loaded.document).toEqual(document)
    expect(own).toEqual([])
  })

  it('keep both edits of different fields', async () => {
    const { a, b, base } = await openBoth()
    b.save({ ...base, title: 'Renamed there' })
    await b.flush()
    const heard: string[] = []
    a.onOtherTab((id) => heard.push(id))
    // This tab has not read yet and types on, twice.
    a.save(resumeOf({ name: 'Typed' }, base))
    await a.flush()
    a.save(resumeOf({ name: 'Typed here' }, base))
    await a.flush()
    expect(heard).toContain(base.id)
    const loaded = await a.load(base.id)
    expect(loaded.ok && loaded.document).toMatchObject({
      title: 'Renamed there',
      content: { basics: { name: 'Typed here' } },
    })
  })

  it('keep what came from there while here was typed on during the reading', async () => {
    const { a, b, base } = await openBoth()
    b.save({ ...base, title: 'Renamed there' })
    await b.flush()
    a.save(resumeOf({ name: 'Typed' }, base))
    const loading = a.load(base.id)
    a.save(resumeOf({ name: 'Typed on' }, base))
    await loading
    // The editor has not applied the read, since it is older than its own state.
    a.save(resumeOf({ name: 'Typed on and on' }, base))
    await a.flush()
    const loaded = await openTab().load(base.id)
    expect(loaded.ok && loaded.document).toMatchObject({
      title: 'Renamed there',
      content: { basics: { name: 'Typed on and on' } },
    })
  })

  it('keep both words for the same field: one on top, both in the undo history', async () => {
    const { a, b, base } = await openBoth()
    b.save(resumeOf({ name: 'Theirs' }, base))
    await b.flush()
    a.save(resumeOf({ name: 'Ours' }, base))
    await a.flush()
    // The editor has not loaded the other's text and saves its own history.
    const own = { before: base, focusBefore: null, focusAfter: null }
    a.save(resumeOf({ name: 'Ours' }, base), { history: { past: [own], future: [] } })
    await a.flush()
    const loaded = await openTab().load(base.id)
    if (!loaded.ok) throw new Error(loaded.code)
    const names = [loaded.document, ...loaded.history.past.map((step) => step.before)].map(
      (document) => paperOf(document).content.basics.name,
    )
    // What both overwrote is removed from this tab's history: undo leads to the other's text, never past it.
    expect(new Set(names)).toEqual(new Set(['Ours', 'Theirs']))
  })
})
