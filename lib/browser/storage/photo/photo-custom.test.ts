import { describe, expect, it } from 'vitest'
import { unusualPlace } from './photo-custom'

describe('where a photo is unusual', () => {
  it.each([
    ['en', '', 'english'],
    ['en-US', '', 'US'],
    ['en-GB', '', 'GB'],
    ['nl', '', 'NL'],
    ['sv', '', 'SE'],
    ['de', 'Ireland', 'IE'],
    ['de', 'u.s.a.', 'US'],
    ['fr', 'ca', 'CA'],
    ['de', '', null],
    ['nl-BE', '', null],
    ['en', 'Germany', null],
    ['en-US', 'DE', null],
  ])('%s, "%s": %s', (language, country, place) => {
    expect(unusualPlace(language, country)).toBe(place)
  })
})
