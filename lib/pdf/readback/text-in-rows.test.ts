import { expect, it } from 'vitest'
import { textInRows } from './text-in-rows'

const run = (str: string, x: number, y: number) => ({
  str,
  transform: [10, 0, 0, 10, x, y],
  width: str.length * 5,
  height: 10,
})

it('goes over columns from left to right, row by row', () => {
  const left = [run('Lead nurse', 40, 700), run('Cork', 40, 680)]
  const right = [run('Skills', 300, 701), run('Triage', 300, 679)]
  expect(textInRows([...left, ...right])).toBe('Lead nurse Skills\nCork Triage')
})

it('joins what touches and leaves blanks out', () => {
  expect(textInRows([run('Na', 40, 700), run('me', 50, 700), run('  ', 70, 700)])).toBe('Name')
  expect(textInRows([])).toBe('')
})
