import { expect, test, vi } from 'vitest'
import { createFocusRegistry } from './focus-registry'

const field = () => ({ focus: vi.fn(), caret: () => 7 })

test('a request reaches a field that is there', () => {
  const registry = createFocusRegistry()
  const handle = field()
  registry.register('a', handle)
  registry.request('a', 3)
  expect(handle.focus.mock.calls).toEqual([[3]])
})

test('a request waits for a field that is not there yet', () => {
  const registry = createFocusRegistry()
  registry.request('b', 5)
  const handle = field()
  registry.register('b', handle)
  registry.answer('b')
  expect(handle.focus.mock.calls).toEqual([[5]])
})

test('a field that renders before the person acts is given the caret again', () => {
  const registry = createFocusRegistry()
  const handle = field()
  registry.register('a', handle)
  registry.request('a', 9)
  registry.answer('a')
  registry.endRequest()
  registry.answer('a')
  expect(handle.focus.mock.calls).toEqual([[9], [9]])
})

test('focus that went on to another field by itself is not taken back', () => {
  const registry = createFocusRegistry()
  const [asked, other] = [field(), field()]
  registry.register('a', asked)
  registry.register('b', other)
  registry.report({ key: 'b', offset: 0 })
  registry.request('a', 9)
  // The old field may report once more before the new one has the focus.
  registry.report({ key: 'b', offset: 1 })
  registry.answer('a')
  expect(asked.focus).toHaveBeenCalledTimes(2)
  registry.report({ key: 'a', offset: 9 })
  registry.report(null)
  registry.report({ key: 'b', offset: 0 })
  registry.answer('a')
  expect(asked.focus).toHaveBeenCalledTimes(2)
})

test('only the latest request counts, and only for its own field', () => {
  const registry = createFocusRegistry()
  const [first, second] = [field(), field()]
  registry.request('a', 1)
  registry.request('b', 2)
  registry.register('a', first)
  registry.answer('a')
  registry.register('b', second)
  registry.answer('b')
  expect(first.focus).not.toHaveBeenCalled()
  expect(second.focus.mock.calls).toEqual([[2]])
})

test('taking an old handle off keeps the newer one of the same key', () => {
  const registry = createFocusRegistry()
  const [older, newer] = [field(), field()]
  const leave = registry.register('a', older)
  registry.register('a', newer)
  leave()
  registry.request('a', 0)
  expect(newer.focus).toHaveBeenCalledOnce()
  expect(registry.caretOf('a')).toBe(7)
  expect(registry.caretOf('gone')).toBeNull()
})

test('listeners hear each change of place once', () => {
  const registry = createFocusRegistry()
  const listener = vi.fn()
  const stop = registry.listen(listener)
  registry.report({ key: 'a', offset: 1 })
  registry.report({ key: 'a', offset: 1 })
  registry.report({ key: 'a', offset: 2 })
  registry.report(null)
  stop()
  registry.report({ key: 'b', offset: 0 })
  expect(listener.mock.calls.map(([place]) => place)).toEqual([
    { key: 'a', offset: 1 },
    { key: 'a', offset: 2 },
    null,
  ])
  expect(registry.focused()).toEqual({ key: 'b', offset: 0 })
})
