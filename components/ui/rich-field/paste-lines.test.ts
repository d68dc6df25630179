import { expect, test } from 'vitest'
import { linesOfPaste } from './paste-lines'

test('lines of any ending, without signs, numbers and empty ones', () => {
  expect(linesOfPaste(' • one*\r\n- two\r\r3. three\n\n* four\u2028– five')).toEqual([
    'one*',
    'two',
    'three',
    'four',
    'five',
  ])
})

test('a single line is pasted as it is', () => {
  expect(linesOfPaste('- 5 degrees\n')).toEqual(['- 5 degrees'])
  expect(linesOfPaste('\n \n')).toEqual([])
})

test('numbers and signs that belong to the words stay', () => {
  expect(linesOfPaste('2019 was good\n*bold* move\n3.5 million\n-5 %')).toEqual([
    '2019 was good',
    '*bold* move',
    '3.5 million',
    '-5 %',
  ])
})
