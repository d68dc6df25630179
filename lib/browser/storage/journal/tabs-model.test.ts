// @module-tag nightly
// Generated histories of two tabs: lib/browser/storage/journal/tabs.test.ts has the plain ones.

import 'fake-indexeddb/auto'
import * as fc from 'fast-check'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createResume } from '@/lib/resume/create'
import { createIdGenerator } from '@/lib/resume/ids'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { paperOf } from '@/lib/resume/testing/paper-of'
import { runs } from '@/tests/runs'
import { rememberedKey } from '../../sync/account/remembered'
import { storageOf } from '../testing/storage'
import { openJournal } from './journal'
import type { JournalNamespace } from './journal-types'

const ids = createIdGenerator()
const items: Record<string, string> = {}

beforeEach(() => vi.stubGlobal('localStorage', storageOf(items)))
afterEach(() => vi.unstubAllGlobals())

type Field = 'name' | 'label' | 'email' | 'phone'

const setField = (document: ResumeDocument, field: Field, value: string, time: number) => ({
  ...document,
  content: {
    ...document.content,
    basics: { ...document.content.basics, [field]: value },
    meta: { ...document.content.meta, lastModified: new Date(time).toISOString() },
  },
})

const open = (namespace: JournalNamespace) =>
  openJournal(namespace, { retry: { first: 1, max: 1 } })

/** Tab with an editor, which shows what another tab wrote unless it was typed in meanwhile. */
function createTab(namespace: JournalNamespace, first: ResumeDocument) {
  const tab = {
    journal: open(namespace),
    shown: first,
    async follow() {
      const { journal, shown: before } = tab
      const loaded = await journal.load(first.id)
      if (tab.shown === before && loaded.ok && loaded.document.kind === 'resume') {
        tab.shown = loaded.document
        journal.follow(loaded.document)
      }
    },
    type(field: Field, value: string, time: number) {
      tab.shown = setField(tab.shown, field, value, time)
      tab.journal.save(tab.shown)
    },
    /** Ends the page in the middle of its writes, and opens the next one. */
    async end() {
      tab.journal.copyUnsaved()
      const left = { ...items }
      const puts = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
        throw new DOMException('The page has ended', 'AbortError')
      })
      await tab.journal.flush()
      tab.journal.close()
      puts.mockRestore()
      Object.assign(items, left)
      tab.journal = open(namespace)
      tab.shown = first
      await tab.follow()
    },
  }
  return tab
}

async function openTwo() {
  const userId = ids.document()
  const namespace: JournalNamespace = `user:${userId}`
  for (const name of Object.keys(items)) delete items[name]
  items[rememberedKey] = JSON.stringify({ userId, email: 'ada@example.org' })
  const document = createResume(ids)
  const tabs = [createTab(namespace, document), createTab(namespace, document)]
  tabs[0]!.journal.save(document)
  await tabs[0]!.journal.flush()
  for (const tab of tabs) await tab.follow()
  return { tabs, document, namespace }
}

const command = fc.record({
  tab: fc.nat(1),
  kind: fc.constantFrom(
    ...['type', 'type', 'flush', 'follow', 'start following', 'start flushing', 'turn', 'end'],
  ),
  field: fc.nat(1),
})

type Command = { tab: number; kind: string; field: number }

async function play(commands: Command[], fieldsOf: (tab: number) => Field[]) {
  const { tabs, document, namespace } = await openTwo()
  const typed: { tab: number; field: Field; value: string }[] = []
  const running: Promise<void>[] = []
  for (const [at, { tab, kind, field }] of commands.entries()) {
    const { journal, type, follow, end } = tabs[tab]!
    if (kind === 'type') {
      const name = fieldsOf(tab)[field]!
      typed.push({ tab, field: name, value: `words ${at}` })
      type(name, `words ${at}`, 1_000 + at)
    }
    if (kind === 'flush') await journal.flush()
    if (kind === 'follow') await follow()
    if (kind === 'turn') await new Promise((resolve) => setImmediate(resolve))
    if (kind === 'end') await end()
    if (kind === 'start following') running.push(follow())
    if (kind === 'start flushing') running.push(journal.flush())
  }
  await Promise.all(running)
  for (const tab of tabs) await tab.journal.flush()
  for (const tab of tabs) await tab.follow()
  const reader = openJournal(namespace)
  const loaded = await reader.load(document.id)
  for (const { journal } of tabs) journal.close()
  reader.close()
  if (!loaded.ok) throw new Error(loaded.code)
  return { loaded, typed, tabs }
}

const at = (tab: number, kind: string, field = 0): Command => ({ tab, kind, field })

/** Two concurrent reads, of which one was dropped together with the other tab's text. */
const overtaken: Command[] = [
  at(1, 'start following'),
  ...[at(0, 'flush'), at(0, 'type'), at(1, 'follow'), at(1, 'type')],
]
/** Two reads of which the first was unused but still counted. */
const readTwice: Command[] = [
  ...[at(1, 'type'), at(0, 'start following'), at(0, 'flush'), at(0, 'start following')],
  ...[at(1, 'follow'), at(0, 'type')],
]
/** The same with local edits between the two. */
const overtakenWhileTyping: Command[] = [
  at(1, 'start following'),
  ...[at(0, 'type', 1), at(1, 'type'), at(1, 'follow'), at(0, 'type', 1), at(1, 'type')],
]

/** Typing during a write, whose page ends before, in and after its transaction. */
const endsOfPages = Array.from({ length: 8 }, (_, turns) => [
  ...[at(0, 'type'), ...Array.from({ length: turns }, () => at(0, 'turn'))],
  ...[at(0, 'type'), at(0, 'end')],
])

it('keeps what two tabs typed into different fields, whatever came first', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(command, { maxLength: 20 }), async (commands) => {
      const { loaded, typed, tabs } = await play(commands, (tab) =>
        tab === 0 ? ['name', 'label'] : ['email', 'phone'],
      )
      const last = Object.fromEntries(typed.map(({ field, value }) => [field, value]))
      expect(paperOf(loaded.document).content.basics).toMatchObject(last)
      for (const { shown } of tabs) expect(shown).toEqual(loaded.document)
      expect(loaded.history.past).toEqual([])
      expect(Object.keys(items)).toEqual([rememberedKey])
    }),
    {
      numRuns: runs(150),
      examples: [overtaken, overtakenWhileTyping, readTwice, ...endsOfPages].map((one) => [one]),
    },
  )
})

it('keeps the last words for the same field, on the paper or an undo away', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(command, { maxLength: 20 }), async (commands) => {
      const { loaded, typed } = await play(commands, () => ['name', 'label'])
      const states = [loaded.document, ...loaded.history.past.map((step) => step.before)]
      for (const field of ['name', 'label'] as const) {
        const last = typed.findLast((item) => item.field === field)
        if (!last) continue
        const kept = states.map((state) => paperOf(state).content.basics[field])
        expect(kept).toContain(last.value)
      }
    }),
    { numRuns: runs(150) },
  )
})
