import { expect, it, vi } from 'vitest'
import { createResume } from '@/lib/resume/create'
import { createApplication } from '@/lib/resume/create-application'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import type { FocusPoint, Journal } from '../storage/journal/journal-types'
import { addEntry, removeEntry } from './entries'
import { createSession } from './session'
import { countingIds } from './testing'

const ids = countingIds(300)

function open() {
  const document = createResume(countingIds())
  const save = vi.fn<Journal['save']>()
  let at = Date.UTC(2026, 0, 1)
  let caret: FocusPoint | null = null
  const session = createSession({
    document,
    history: { past: [], future: [] },
    save,
    now: () => at,
    caretBefore: () => caret,
    caretAfter: () => caret,
  })
  return {
    document,
    save,
    session,
    wait: (milliseconds: number) => {
      at += milliseconds
    },
    moveCaret: (next: FocusPoint | null) => {
      caret = next
    },
  }
}

it('hands every input to the journal before anything is shown', () => {
  const { save, session } = open()
  const seen: string[] = []
  session.subscribe(() => seen.push(`shown after ${save.mock.calls.length}`))
  for (const name of ['A', 'Am', 'Ama']) session.type('basics/name', name)
  expect(seen).toEqual(['shown after 1', 'shown after 2', 'shown after 3'])
  const saved = save.mock.calls.map(
    ([document]) => (document as ResumeDocument).content.basics.name,
  )
  expect(saved).toEqual(['A', 'Am', 'Ama'])
  expect(save.mock.calls.map(([, undo]) => undo !== undefined)).toEqual([true, false, false])
})

it('ignores what changes nothing', () => {
  const { document, save, session } = open()
  session.type('nobody/name', 'x')
  session.apply({ document, focus: null })
  session.rename('')
  expect(save).not.toHaveBeenCalled()
})

it('undoes an operation elsewhere without moving the caret', () => {
  const { session, moveCaret } = open()
  session.type('basics/name', 'A')
  moveCaret({ address: 'basics/name', offset: 1 })
  session.apply({ document: { ...session.document(), title: 'Moved' }, focus: null })
  expect(session.undo()).toBeNull()
})

it('changes its note while it is locked, without a step of undo, which keeps it', () => {
  const { save, session } = open()
  session.type('basics/name', 'A')
  session.refile({ isLocked: true })
  session.setReader(true)
  session.refile({ note: 'For Hamburg' })
  expect(save.mock.calls.at(-1)).toEqual([session.document()])
  expect(session.document()).toMatchObject({ note: 'For Hamburg', isLocked: true })
  session.setReader(false)
  session.undo()
  expect(session.document()).toMatchObject({ note: 'For Hamburg', isLocked: true })
  expect(session.document().content.basics.name).toBe('')
})

it('stamps each change with its time', () => {
  const { session } = open()
  session.type('basics/name', 'A')
  expect(session.document().content.meta.lastModified).toBe('2026-01-01T00:00:00.000Z')
})

it('undoes a burst at once, gives the caret back, and tells the form what to show', () => {
  const { session, moveCaret, wait } = open()
  moveCaret({ address: 'basics/name', offset: 0 })
  session.type('basics/name', 'A')
  session.type('basics/name', 'Am')
  wait(2_000)
  moveCaret({ address: 'basics/name', offset: 2 })
  session.type('basics/name', 'Amara')
  const rewritten: [string, unknown][] = []
  session.onRewrite((values) => rewritten.push(...values))
  expect(session.undo()).toEqual({ address: 'basics/name', offset: 2 })
  expect(session.document().content.basics.name).toBe('Am')
  expect(session.undo()).toEqual({ address: 'basics/name', offset: 0 })
  expect(session.undo()).toBeUndefined()
  session.redo()
  session.redo()
  expect(session.document().content.basics.name).toBe('Amara')
  expect(rewritten).toEqual([
    ['basics/name', 'Am'],
    ['basics/name', ''],
    ['basics/name', 'Am'],
    ['basics/name', 'Amara'],
  ])
})

it('stores composed letters and no half of a character, whatever the field holds', () => {
  const { save, session } = open()
  const stored = () => (session.document() as ResumeDocument).content.basics.name
  session.type('basics/name', 'Zoe\u0308')
  expect(stored()).toBe('Zo\u00eb')
  session.type('basics/name', 'Zoe\u0308\ud83d')
  expect(stored()).toBe('Zo\u00eb')
  expect(save).toHaveBeenCalledTimes(1)
  session.type('basics/name', 'Zoe\u0308\ud83d\ude00')
  expect(stored()).toBe('Zo\u00eb😀')
  session.rename('Cafe\u0301')
  expect(session.document().title).toBe('Caf\u00e9')
})

it('takes a paste back without what was typed before and after it', () => {
  const { session } = open()
  const stored = () => (session.document() as ResumeDocument).content.basics.label
  session.type('basics/label', 'Pilot')
  session.setNextApart()
  session.type('basics/label', 'Pilot, pasted')
  session.type('basics/label', 'Pilot, pasted!')
  for (const label of ['Pilot, pasted', 'Pilot', '']) {
    session.undo()
    expect(stored()).toBe(label)
  }
})

it('takes back long typing without a pause in steps of 40 letters', () => {
  const { session } = open()
  const text = 'Docked four hundred ships in all weathers and trained six pilots for it.'
  for (let end = 1; end <= text.length; end++) session.type('basics/label', text.slice(0, end))
  session.undo()
  expect(session.document().content).toMatchObject({ basics: { label: text.slice(0, 40) } })
  session.undo()
  expect(session.document().content).toMatchObject({ basics: { label: '' } })
})

it('undoes entries, design and title in one line of steps', () => {
  const { document, session } = open()
  const entry = addEntry(session.document(), 'work', ids)!
  session.apply(entry)
  session.type(entry.focus!.address, 'Nurse')
  session.redesign({ template: 'compact' })
  session.rename('My CV')
  session.apply(removeEntry(session.document(), session.document().content.work[0]!.id))
  for (let step = 0; step < 5; step++) expect(session.undo()).not.toBeUndefined()
  expect(session.canUndo()).toBe(false)
  expect(session.document()).toEqual(document)
  while (session.canRedo()) session.redo()
  expect(session.document()).toMatchObject({ title: 'My CV', design: { template: 'compact' } })
  expect(session.document().content.work).toEqual([])
})

it('takes one drag of a slider as one step', () => {
  const { session, wait } = open()
  for (const fontSize of [10.5, 11, 11.5]) {
    session.redesign({ fontSize })
    wait(50)
  }
  // Undoing a design change leaves the caret where it is.
  expect(session.undo()).toBeNull()
  expect(session.document().design.fontSize).toBe(10)
})

it('takes what is typed into an application, and gives its caret back', () => {
  const application = createApplication(ids, '2026-03-02')
  const contact = { id: ids.node(), name: '', role: '', email: '', phone: '' }
  const document = {
    ...application,
    content: { ...application.content, contacts: [contact] },
  }
  const save = vi.fn<Journal['save']>()
  const session = createSession({
    document,
    history: { past: [], future: [] },
    save,
    now: () => 0,
    caretBefore: () => ({ address: 'content/employer', offset: 0 }),
    caretAfter: () => null,
  })
  const rewritten = vi.fn()
  session.onRewrite(rewritten)
  session.type('content/employer', 'Elm Vets')
  session.type(`${contact.id}/name`, 'Kim')
  session.redesign({ fontSize: 12 })
  expect(session.document().content).toMatchObject({
    employer: 'Elm Vets',
    contacts: [{ name: 'Kim' }],
  })
  expect(save).toHaveBeenCalledTimes(2)
  expect(rewritten).not.toHaveBeenCalled()
  session.undo()
  expect(session.undo()).toEqual({ address: 'content/employer', offset: 0 })
  expect(session.document()).toEqual(document)
  expect(rewritten).toHaveBeenLastCalledWith(new Map([['content/employer', '']]))
})

it('shows what another tab wrote without writing it again', () => {
  const { document, save, session } = open()
  const other = { ...document, title: 'Theirs' }
  session.adopt(other, { past: [], future: [] })
  expect(session.document()).toBe(other)
  expect(save).not.toHaveBeenCalled()
})

it('does nothing while another tab writes, but keeps what is typed', () => {
  const { document, save, session } = open()
  session.setReader(true)
  session.apply(addEntry(document, 'work', ids)!)
  session.redesign({ fontSize: 12 })
  session.rename('Mine')
  expect(session.undo()).toBeUndefined()
  expect(session.document()).toBe(document)
  session.type('basics/name', 'A')
  expect(save).toHaveBeenCalledTimes(1)
  session.setReader(false)
  session.rename('Mine')
  expect(session.document()).toMatchObject({ title: 'Mine', content: { basics: { name: 'A' } } })
})
