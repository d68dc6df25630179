// @module-tag nightly
// Generated histories: lib/browser/storage/journal/journal.test.ts has the plain ones.

import 'fake-indexeddb/auto'
import * as fc from 'fast-check'
import { afterEach, expect, it, vi } from 'vitest'
import { createResume } from '@/lib/resume/create'
import { createIdGenerator } from '@/lib/resume/ids'
import type { Document } from '@/lib/resume/schema/document'
import { runs } from '@/tests/runs'
import { openJournal } from './journal'
import type { Journal, JournalNamespace, UndoHistory, UndoStep } from './journal-types'
import { eraseShown } from './testing/erase-shown'

const ids = createIdGenerator()
const documents = Array.from({ length: 3 }, () => createResume(ids))

type Command =
  | { kind: 'save' | 'step' | 'history' | 'trash' | 'restore' | 'erase'; at: number }
  | { kind: 'check' | 'flush' | 'reload' | 'fill' | 'empty' }

const command: fc.Arbitrary<Command> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('save' as const, 'step' as const, 'history' as const),
    at: fc.nat(2),
  }),
  fc.record({
    kind: fc.constantFrom('trash' as const, 'restore' as const, 'erase' as const),
    at: fc.nat(2),
  }),
  fc.record({
    kind: fc.constantFrom(
      'check' as const,
      'flush' as const,
      'reload' as const,
      'fill' as const,
      'empty' as const,
    ),
  }),
)

type Entry = { document: Document; history: UndoHistory; isTrashed: boolean }

/** Journal beside the plain map that it has to equal, on a disk that can be full. */
function createBench() {
  const namespace: JournalNamespace = `user:${ids.document()}`
  const open = () => openJournal(namespace, { retry: { first: 1, max: 1 } })
  const model = new Map<string, Entry>()
  let journal: Journal = open()
  let isFull = false
  let count = 0

  const change = (at: number) => {
    const base = documents[at] ?? documents[0]
    if (!base) throw new Error('no document')
    const entry = model.get(base.id)
    const document: Document = { ...base, title: `${++count}` }
    const step: UndoStep = {
      before: entry?.document ?? base,
      focusBefore: null,
      focusAfter: { address: 'basics/name', offset: count },
    }
    return { document, step, entry }
  }
  const keep = (document: Document, history: UndoHistory, entry: Entry | undefined) =>
    model.set(document.id, { document, history, isTrashed: entry?.isTrashed ?? false })
  const empty: UndoHistory = { past: [], future: [] }

  const bench = {
    close: () => journal.close(),
    save(at: number) {
      const { document, entry } = change(at)
      keep(document, entry?.history ?? empty, entry)
      journal.save(document)
    },
    step(at: number) {
      const { document, step, entry } = change(at)
      keep(document, { past: [...(entry?.history.past ?? []), step], future: [] }, entry)
      journal.save(document, { step })
    },
    history(at: number) {
      const { document, step, entry } = change(at)
      const history = { past: (entry?.history.past ?? []).slice(0, -1), future: [step] }
      keep(document, history, entry)
      journal.save(document, { history })
    },
    async mark(at: number, isTrashed: boolean) {
      const id = documents[at]?.id ?? ''
      const entry = model.get(id)
      if (!entry) return
      model.set(id, { ...entry, isTrashed })
      await (isTrashed ? journal.trash(id) : journal.restore(id))
    },
    async erase(at: number) {
      const id = documents[at]?.id ?? ''
      if (model.get(id)?.isTrashed) model.delete(id)
      await eraseShown(journal, id)
    },
    fill() {
      isFull = true
      vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
        throw new DOMException('full', 'QuotaExceededError')
      })
    },
    empty() {
      isFull = false
      vi.restoreAllMocks()
    },
    async reload() {
      // Memory is lost with the page, and so is input on a full disk: free space first.
      bench.empty()
      await journal.flush()
      expect(journal.state()).toEqual({ kind: 'saved' })
      journal.close()
      journal = open()
      // As every editor does before it saves.
      for (const { id } of documents) {
        const loaded = await journal.load(id)
        if (loaded.ok) journal.follow(loaded.document)
      }
    },
    async flush() {
      await journal.flush()
      if (!isFull) expect(journal.state()).toEqual({ kind: 'saved' })
      else expect(journal.state().kind).not.toBe('saving')
    },
    async check() {
      const heads = await journal.list()
      expect(
        new Map(heads.map((head) => [head.id, [head.title, head.trashedAt !== null]])),
      ).toEqual(
        new Map([...model].map(([id, entry]) => [id, [entry.document.title, entry.isTrashed]])),
      )
      for (const { id } of documents) {
        const { document, history } = model.get(id) ?? {}
        expect(await journal.peek(id)).toEqual(document ?? null)
        expect(await journal.load(id)).toEqual(
          document ? { ok: true, document, history } : { ok: false, code: 'not-found' },
        )
      }
    },
  }
  return bench
}

async function play(bench: ReturnType<typeof createBench>, next: Command): Promise<void> {
  switch (next.kind) {
    case 'trash':
    case 'restore':
      return bench.mark(next.at, next.kind === 'trash')
    case 'save':
    case 'step':
    case 'history':
    case 'erase':
      return bench[next.kind](next.at)
    default:
      return bench[next.kind]()
  }
}

/** Edits of a document that was being erased on a full disk: it came back in the trash. */
const writtenAgain: Command[] = [
  ...([{ kind: 'step', at: 1 }, { kind: 'trash', at: 1 }, { kind: 'fill' }] as const),
  ...([
    { kind: 'erase', at: 1 },
    { kind: 'step', at: 1 },
  ] as const),
]

afterEach(() => vi.restoreAllMocks())

it('holds what a plain map would hold, over full disks and reloads', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(command, { maxLength: 30 }), async (commands) => {
      const bench = createBench()
      try {
        for (const next of commands) await play(bench, next)
        await bench.check()
        await bench.reload()
        await bench.check()
      } finally {
        vi.restoreAllMocks()
        bench.close()
      }
    }),
    { numRuns: runs(500), examples: [[writtenAgain]] },
  )
})
