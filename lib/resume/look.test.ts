import { expect, it } from 'vitest'
import { createResume } from './create'
import { createIdGenerator } from './ids'
import { firstLook, followsRule, layoutRules, newestLook } from './look'
import { readDocument } from './upgrade'

it('is the first one for documents from before there were looks, and the newest for new ones', () => {
  const document = createResume(createIdGenerator())
  expect(document.design.look).toBe(newestLook)
  const { look: _, ...design } = document.design
  const read = readDocument({ ...document, design })
  expect(read.ok && read.document.kind === 'resume' && read.document.design.look).toBe(firstLook)
})

it('follows every rule that is not newer', () => {
  expect(followsRule(firstLook, 'fitFloors')).toBe(false)
  expect(followsRule(newestLook, 'fitFloors')).toBe(true)
  // Written by a newer build.
  expect(followsRule('2031-01', 'fitFloors')).toBe(true)
  expect(Object.keys(layoutRules).length).toBeLessThanOrEqual(12)
})
