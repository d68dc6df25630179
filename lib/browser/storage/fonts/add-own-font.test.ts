import { expect, test } from 'vitest'
import { withFace } from './add-own-font'

const id = (digit: number) => String(digit).repeat(64)
const face = (digit: number, weight: 400 | 700) => ({
  fontId: id(digit),
  weight,
  style: 'normal' as const,
})
const facts = { name: 'Mine', kind: 'serif' as const }

test('faces of one name come together, and a second of a kind replaces the first', () => {
  const regular = withFace(null, { face: face(1, 400), facts })
  const both = withFace(regular, { face: face(2, 700), facts })
  expect(both).toEqual({ ...facts, faces: [face(1, 400), face(2, 700)] })
  expect(withFace(both, { face: face(3, 400), facts }).faces).toEqual([face(2, 700), face(3, 400)])
})

test('a face of another name begins another font', () => {
  const font = withFace(null, { face: face(1, 400), facts })
  const other = { name: 'Theirs', kind: 'sans' as const }
  expect(withFace(font, { face: face(2, 400), facts: other })).toEqual({
    ...other,
    faces: [face(2, 400)],
  })
})
