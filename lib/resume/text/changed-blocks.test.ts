import fc from 'fast-check'
import { expect, it } from 'vitest'
import { changedBlocks } from './changed-blocks'

const page = 'Amara Okafor\nNurse\nLed a ward of\ntwenty beds\nLagos'

it('finds the lines that differ, and no other', () => {
  const after = page.replace('Nurse', 'Senior nurse').replace('Lagos', 'Lagos\nAbuja')
  expect(changedBlocks(page, after)).toEqual([
    { before: 'Nurse', after: 'Senior nurse' },
    { before: '', after: 'Abuja' },
  ])
})

it('finds nothing where lines only break elsewhere', () => {
  expect(changedBlocks(page, page.replace('of\ntwenty', 'of twenty'))).toEqual([])
  expect(changedBlocks(page, `\n${page.replaceAll(' ', '  ')}\n\n`)).toEqual([])
})

it('says of equal words nothing, however they are wrapped, and of a changed one something', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,5}$/), { minLength: 1, maxLength: 30 })
  fc.assert(
    fc.property(words, fc.infiniteStream(fc.boolean()), fc.nat(), (all, breaks, at) => {
      const wrapped = all.reduce((text, word) => {
        return text + (breaks.next().value ? '\n' : ' ') + word
      })
      expect(changedBlocks(all.join(' '), wrapped)).toEqual([])
      const other = all.with(at % all.length, 'CHANGED')
      expect(changedBlocks(all.join('\n'), other.join('\n')).length).toBe(1)
    }),
  )
})
