import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { FieldAddress } from '@/lib/resume/change/address'
import { createResume } from '@/lib/resume/create'
import { createIdGenerator } from '@/lib/resume/ids'
import type { Document, ResumeDocument } from '@/lib/resume/schema/document'
import { runs } from '@/tests/runs'
import type { FocusPoint } from '../storage/journal/journal-types'
import { endBurst, recordEdit, redo, resumeUndo, type UndoState, undo } from './undo'

const base = createResume(createIdGenerator())
const documentOf = (title: string): ResumeDocument => ({ ...base, title })
const caret = (address: FieldAddress, offset: number): FocusPoint => ({ address, offset })
const start = () => resumeUndo({ past: [], future: [] })

/** Editor as far as undo is concerned. */
function createEditor(state: UndoState = start()) {
  const editor = {
    state,
    document: documentOf('') as Document,
    focus: null as FocusPoint | null,
    edit(title: string, address: FieldAddress | null, at: number, letters = 1) {
      const focusAfter = address && caret(address, title.length)
      editor.state = recordEdit(editor.state, {
        before: editor.document,
        address,
        letters,
        focusBefore: editor.focus,
        focusAfter,
        at,
      })
      editor.document = documentOf(title)
      editor.focus = focusAfter
    },
    move(how: typeof undo) {
      const moved = how(editor.state, editor.document)
      if (!moved) return false
      editor.state = moved.state
      editor.document = moved.document
      editor.focus = moved.focus
      return true
    },
  }
  return editor
}

it('takes a burst of typing back at once and puts the caret where it was', () => {
  const editor = createEditor()
  editor.focus = caret('basics/name', 0)
  editor.edit('A', 'basics/name', 0)
  editor.edit('An', 'basics/name', 500)
  editor.edit('Ana', 'basics/name', 1_000)
  editor.move(undo)
  expect(editor.document.title).toBe('')
  expect(editor.focus).toEqual(caret('basics/name', 0))
  editor.move(redo)
  expect(editor.document.title).toBe('Ana')
  expect(editor.focus).toEqual(caret('basics/name', 3))
  expect(editor.move(redo)).toBe(false)
})

it.each([
  ['a pause', (e: ReturnType<typeof createEditor>) => e.edit('AB', 'basics/name', 600)],
  ['another field', (e: ReturnType<typeof createEditor>) => e.edit('AB', 'basics/label', 1)],
  ['a structural edit', (e: ReturnType<typeof createEditor>) => e.edit('AB', null, 1)],
  [
    'a blur',
    (e: ReturnType<typeof createEditor>) => {
      e.state = endBurst(e.state)
      e.edit('AB', 'basics/name', 1)
    },
  ],
])('begins a new step after %s', (_, next) => {
  const editor = createEditor()
  editor.edit('A', 'basics/name', 0)
  next(editor)
  editor.move(undo)
  expect(editor.document.title).toBe('A')
})

it('goes back at most two seconds of typing without a pause', () => {
  const editor = createEditor()
  for (let at = 0; at < 5_000; at += 500) editor.edit(`${at}`, 'basics/name', at)
  editor.move(undo)
  expect(editor.document.title).toBe('3500')
  editor.move(undo)
  expect(editor.document.title).toBe('1500')
})

it.each([
  ['a letter at a time', 1, '80', '40'],
  ['a word at a time', 9, '96', '92'],
])('goes back at most 40 letters, typed %s', (_, letters, first, second) => {
  const editor = createEditor()
  for (let at = 1; at <= 100; at++) editor.edit(`${at}`, 'basics/name', at, letters)
  editor.move(undo)
  expect(editor.document.title).toBe(first)
  editor.move(undo)
  expect(editor.document.title).toBe(second)
})

it('takes an edit of more letters than a step may have for a step', () => {
  const editor = createEditor()
  editor.edit('A', 'basics/name', 0)
  editor.edit('all of it', 'basics/name', 1, 300)
  editor.edit('B', 'basics/name', 2)
  editor.move(undo)
  expect(editor.document.title).toBe('all of it')
  editor.move(undo)
  expect(editor.document.title).toBe('A')
})

it('goes back over all moves of a slider, however long they took', () => {
  const editor = createEditor()
  for (let at = 0; at < 5_000; at += 500) editor.edit(`${at}`, 'design/textSize', at, 0)
  editor.move(undo)
  expect(editor.document.title).toBe('')
})

it('never joins two structural edits', () => {
  const editor = createEditor()
  editor.edit('one', null, 0)
  editor.edit('two', null, 1)
  editor.move(undo)
  expect(editor.document.title).toBe('one')
})

it('forgets what could be redone at the next edit', () => {
  const editor = createEditor()
  editor.edit('A', 'basics/name', 0)
  editor.edit('B', null, 1)
  editor.move(undo)
  editor.edit('C', 'basics/name', 2)
  expect(editor.move(redo)).toBe(false)
  editor.move(undo)
  expect(editor.document.title).toBe('A')
})

it('leaves the history alone while a burst goes on', () => {
  const editor = createEditor()
  editor.edit('A', 'basics/name', 0)
  const { history } = editor.state
  editor.edit('AB', 'basics/name', 10)
  expect(editor.state.history).toBe(history)
})

it('keeps the last 100 steps', () => {
  const editor = createEditor()
  for (let i = 1; i <= 130; i++) editor.edit(`${i}`, null, i)
  let steps = 0
  while (editor.move(undo)) steps++
  expect(steps).toBe(100)
  expect(editor.document.title).toBe('30')
  while (editor.move(redo)) steps--
  expect(steps).toBe(0)
  expect(editor.document.title).toBe('130')
})

it('walks like a list of states with a place in it, whatever was done', () => {
  const command: fc.Arbitrary<Command> = fc.oneof(
    fc.record({
      kind: fc.constant('edit' as const),
      field: fc.constantFrom('basics/name' as const, 'basics/label' as const, null),
      pause: fc.nat(1_200),
    }),
    fc.record({ kind: fc.constantFrom('undo' as const, 'redo' as const, 'reload' as const) }),
  )
  fc.assert(
    fc.property(fc.array(command, { maxLength: 80 }), (commands) => {
      const editor = createEditor()
      const model = createModel()
      commands.forEach((next, i) => {
        play(next, `${i}`, editor, model)
        expect(editor.document.title).toBe(model.current())
      })
    }),
    { numRuns: runs(2_000) },
  )
})

type Command =
  | { kind: 'edit'; field: FieldAddress | null; pause: number }
  | { kind: 'undo' | 'redo' | 'reload' }

function play(
  command: Command,
  title: string,
  editor: ReturnType<typeof createEditor>,
  model: ReturnType<typeof createModel>,
): void {
  switch (command.kind) {
    case 'undo':
      expect(editor.move(undo)).toBe(model.move(-1))
      return
    case 'redo':
      expect(editor.move(redo)).toBe(model.move(1))
      return
    case 'reload':
      editor.state = resumeUndo(structuredClone(editor.state.history))
      model.burst = null
      return
    case 'edit':
      model.time += command.pause
      editor.edit(title, command.field, model.time)
      model.edit(title, command.field)
  }
}

/** Reference model of undo: a list of states and an index. */
function createModel() {
  let states = ['']
  let at = 0
  const model = {
    time: 0,
    burst: null as { field: string; begun: number; time: number; letters: number } | null,
    current: () => states[at],
    edit(title: string, field: string | null) {
      const { burst, time } = model
      const isOfField = burst !== null && burst.field === field && time - burst.time < 600
      const joins = isOfField && time - burst.begun < 2_000 && burst.letters < 40
      states = [...states.slice(0, joins ? at : at + 1), title]
      at = states.length - 1
      const { begun, letters } = joins ? burst : { begun: time, letters: 0 }
      model.burst = field ? { field, begun, time, letters: letters + 1 } : null
    },
    move(by: number): boolean {
      if (at + by < 0 || at + by >= states.length) return false
      at += by
      model.burst = null
      return true
    },
  }
  return model
}
