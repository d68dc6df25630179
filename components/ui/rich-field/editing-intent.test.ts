import { expect, test, vi } from 'vitest'
import { parseRich } from '@/lib/resume/text/rich-text'
import { intentOfInput, intentOfKey, performIntent } from './editing-intent'

const key = (name: string, held: Partial<KeyboardEvent> = {}) => ({
  key: name,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
})

const makeActions = () => ({
  split: vi.fn(() => true),
  joinPrevious: vi.fn(() => true),
  joinNext: vi.fn(() => true),
  undo: vi.fn(() => true),
  redo: vi.fn(() => false),
})

test('keys of both platforms', () => {
  expect(intentOfKey(key('Enter'))).toBe('split')
  expect(intentOfKey(key('Enter', { ctrlKey: true }))).toBe('split')
  expect(intentOfKey(key('Enter', { shiftKey: true }))).toBe('nothing')
  expect(intentOfKey(key('z', { metaKey: true }))).toBe('undo')
  expect(intentOfKey(key('Z', { metaKey: true, shiftKey: true }))).toBe('redo')
  expect(intentOfKey(key('y', { ctrlKey: true }))).toBe('redo')
  expect(intentOfKey(key('Backspace'))).toBe('joinPrevious')
  expect(intentOfKey(key('Backspace', { ctrlKey: true }))).toBeNull()
  expect(intentOfKey(key('ArrowUp', { altKey: true }))).toBeNull()
  expect(intentOfKey(key('a'))).toBeNull()
  expect(intentOfInput('historyUndo')).toBe('undo')
  expect(intentOfInput('insertText')).toBeNull()
})

test('a split inside bold leaves both halves bold', () => {
  const actions = makeActions()
  expect(performIntent('split', parseRich('a **bold** z'), 4, 4, actions)).toBe(true)
  expect(actions.split.mock.calls).toEqual([['a **bo**', '**ld** z']])
})

test('a split over a selection leaves the selected text out', () => {
  const actions = makeActions()
  performIntent('split', parseRich('abcdef'), 2, 4, actions)
  expect(actions.split.mock.calls).toEqual([['ab', 'ef']])
})

test('joining needs a caret at the very edge', () => {
  const actions = makeActions()
  const spans = parseRich('abc')
  expect(performIntent('joinPrevious', spans, 0, 0, actions)).toBe(true)
  expect(performIntent('joinPrevious', spans, 0, 2, actions)).toBe(false)
  expect(performIntent('joinPrevious', spans, 1, 1, actions)).toBe(false)
  expect(performIntent('joinNext', spans, 3, 3, actions)).toBe(true)
  expect(performIntent('joinNext', spans, 2, 3, actions)).toBe(false)
  expect(actions.joinPrevious).toHaveBeenCalledOnce()
  expect(actions.joinNext).toHaveBeenCalledOnce()
})

test("undo never falls through to the browser's own stack", () => {
  const actions = makeActions()
  expect(performIntent('redo', [], 0, 0, actions)).toBe(true)
  expect(performIntent('nothing', [], 0, 0, actions)).toBe(true)
})
