import { expect, it } from 'vitest'
import { judgeStructure } from './tool-rules'

const judge = (before: unknown, after: unknown) =>
  judgeStructure({ hunks: [{ kind: 'set', address: 'abcdefghijkl/hobby', before, after }] })

it('lets an agent change what is shown, and no words that a field may hold', () => {
  expect(judge(false, true)).toBeNull()
  expect(judge('Chess in the club', true)).toMatch(/^hunks\[0\]: An agent may change/)
  expect(judge(['Welded 30 hulls'], false)).toMatch(/^hunks\[0\]: An agent may change/)
  expect(judge(true, 'Chess')).toMatch(/^hunks\[0\]: An agent may change/)
})
