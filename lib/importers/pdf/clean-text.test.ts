import { expect, it } from 'vitest'
import { cleanText } from './clean-text'

it.each([
  ['a radical', '⻓野⻘⼭', '长野青山'],
  ['ligatures', 'oﬃce ﬁle ﬂow', 'office file flow'],
  ['Arabic forms of a place in a word', 'ﻣﺤﻤﺪ', 'محمد'],
  ['lam with alef maksura turned over', 'مستشفىل', 'مستشفلى'],
  ['a mark behind its letter', 'e\u0301cole', 'école'],
  ['a mark drawn apart from its Arabic letter', 'فريقا \u064b من', 'فريقا\u064b من'],
  ['letters of an icon font', '\uf0e0 ida@example.org', ' ida@example.org'],
  ['soft hyphens and marks that are not seen', 'co\u00adworker\u200b\ufeff', 'coworker'],
  ['the micro sign of a unit', '5 μm, μικρός', '5 µm, μικρός'],
  ['spaces of any kind', 'a\u00a0\u2003b\tc', 'a b c'],
  ['letters of a wide form, which are the writer’s', 'ＡＢ', 'ＡＢ'],
])('cleans %s', (_, raw, clean) => {
  expect(cleanText(raw)).toBe(clean)
})
