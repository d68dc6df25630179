import { describe, expect, it } from 'vitest'
import cases from '../../testing/cases.json' with { type: 'json' }
import { unusualPlace } from './photo-custom'

describe('where a photo is unusual', () => {
  it.each(cases.photoCustom.rows as [string, string, string | null][])(
    '%s, "%s": %s',
    (language, country, place) => {
      expect(unusualPlace(language, country)).toBe(place)
    },
  )
})
