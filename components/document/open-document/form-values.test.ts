import { describe, expect, it } from 'vitest'
import { fieldValuesOf } from '@/lib/browser/editing/field-values'
import { createResume } from '@/lib/resume/create'
import { createIdGenerator } from '@/lib/resume/ids'
import { addressOfName, formName, formValuesOf } from './form-values'

describe('the names of fields in the form', () => {
  const cv = createResume(createIdGenerator())

  it('stand for addresses and back', () => {
    for (const address of fieldValuesOf(cv).keys()) {
      expect(addressOfName(formName(address))).toBe(address)
    }
    expect(addressOfName(undefined)).toBeNull()
    expect(addressOfName('basics')).toBeNull()
  })

  it('find every value of the CV', () => {
    const named = { ...cv, content: { ...cv.content, basics: { ...cv.content.basics, name: 'A' } } }
    const values = formValuesOf(named)
    for (const [address, value] of fieldValuesOf(named)) {
      const found = formName(address)
        .split('.')
        .reduce<unknown>((all, key) => (all as Record<string, unknown>)[key], values)
      expect(found).toBe(value)
    }
  })
})
