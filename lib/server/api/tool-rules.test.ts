import { expect, it } from 'vitest'
import { designSchema } from '@/lib/resume/schema/design'
import { judgeStructure } from './tool-rules'

const set = (address: string, before: unknown, after: unknown) =>
  judgeStructure({ hunks: [{ kind: 'set', address, before, after }] })

it('lets an agent change what is shown, and no words that a field may hold', () => {
  expect(set('abcdefghijkl/hidden', false, true)).toBeNull()
  expect(set('section:work/visible', true, false)).toBeNull()
  expect(set('section:work/isHeadingHidden', true, false)).toBeNull()
  expect(set('abcdefghijkl/hidden', 'Chess in the club', true)).toMatch(/^hunks\[0\]: An agent may/)
  expect(set('abcdefghijkl/hidden', ['Welded 30 hulls'], false)).toMatch(
    /^hunks\[0\]: An agent may/,
  )
  expect(set('abcdefghijkl/hidden', true, 'Chess')).toMatch(/^hunks\[0\]: An agent may/)
})

it('refuses true and false in fields that no schema knows, and names those that are', () => {
  for (const address of [
    'abcdefghijkl/isWelder',
    'basics/certified',
    'content/award',
    'meta/done',
  ]) {
    expect(set(address, false, true)).toMatch(/ True and false are for: .*\bhidden\b.*\bvisible\b/)
  }
})

it.each([
  ['language', 'x-welded-thirty-hulls', 'one of: ', 'en-us'],
  ['language', 'eng-PMP-certified', 'one of: ', 'de'],
  ['template', 'certified-by-the-vatican', 'one of: ', 'plain'],
  ['palette', 'thirty-hulls', 'one of: ', 'default'],
  ['fonts', 'thirty-hulls', 'one of: ', 'inter'],
  ['headingFont', 'thirty-hulls', 'one of: ', ''],
  ['bodyFont', 'own', 'one of: ', 'inter'],
  ['country', 'QQ', 'one of: ', 'DE'],
  ['look', '9999-99', 'one of: ', '2026-10'],
  ['accent', 'red', '#[0-9a-f]{6}', '#aa0000'],
  ['fit', 9, '"enum":[0,1,2,3]', 2],
  ['fontSize', 'large', '"type":"number"', 10],
  ['bullets', 'welded', '"enum":["own"', 'dash'],
  ['pageNumbers', 'Page of a welder', '"type":"boolean"', false],
])('takes of design/%s no %j, and says what it takes', (...given) => {
  const [field, free, named, allowed] = given
  const refused = set(`design/${field}`, '', free)
  expect(refused).toContain(`hunks[0]: design/${field} has to be `)
  expect(refused).toContain(named)
  expect(set(`design/${field}`, '', allowed)).toBeNull()
})

it('takes no field of a design that holds files or words, or that nobody knows', () => {
  for (const field of [
    'ownTemplate',
    'ownFont',
    'logo',
    'qrCode',
    'carry',
    'motto',
    'constructor',
  ]) {
    const refused = set(`design/${field}`, null, { fileId: 'ab'.repeat(32) })
    expect(refused).toContain(
      `design/${field} is no field that an agent may change. Allowed are: t`,
    )
  }
})

it('knows for every field of a design whether words have room in it', () => {
  const word = 'welder'
  const taken = Object.keys(designSchema.shape).filter((field) => !set(`design/${field}`, '', word))
  expect(taken).toEqual([])
})
