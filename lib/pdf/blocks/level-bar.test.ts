import fc from 'fast-check'
import type { ReactElement, ReactNode } from 'react'
import { expect, it } from 'vitest'
import { firstLook, newestLook } from '@/lib/resume/look'
import { designSchema } from '@/lib/resume/schema/design'
import { themeOf } from '../templates/layouts/page-parts'
import { templateOfDesign } from '../templates/registry'
import type { EntryModel } from './entry-model'
import { LevelBar } from './level-bar'
import { besideLevels, shareOfLevel } from './level-scale'
import type { PaperStyle } from './paper-style'

type Drawn = ReactElement<{ tag?: string; style: PaperStyle; children?: ReactNode }>

const themeIn = (look: string) => {
  const design = designSchema.parse({ look })
  return themeOf(templateOfDesign(design), design)
}

const draw = (share: number, look: string) => {
  const theme = themeIn(look)
  const node = LevelBar({ share, width: 40, colour: 'accent', theme })
  return { node: node as Drawn, theme }
}

it.each([
  [1, 5],
  [2 / 3, 3],
  [0.5, 3],
  [0.05, 1],
  [0, 0],
])('is dots in redrawn looks, %f of them filled by %i', (share, filled) => {
  const { node, theme } = draw(share, newestLook)
  const dots = (node.type as (props: object) => Drawn)(node.props).props.children as Drawn[]
  const colours = dots.map(({ props }) => props.style.backgroundColor)
  expect(dots.every(({ props }) => props.tag === 'artifact')).toBe(true)
  expect(colours.filter((colour) => colour === theme.colours.accent)).toHaveLength(filled)
  expect(colours).toHaveLength(5)
})

it('is a bar in earlier looks', () => {
  const { node } = draw(0.5, firstLook)
  expect(node.props.style.width).toBe(40)
  expect((node.props.children as Drawn).props.style.width).toBe(20)
})

it.each<[string, number]>([
  ['C2', 1],
  ['B1 (Goethe-Zertifikat)', 0.5],
  ['80 %', 0.8],
  ['100%', 1],
  ['4/5', 0.8],
  ['0/5', 0],
])('%s has a place on its scale', (text, share) => {
  expect(shareOfLevel(text)).toBeCloseTo(share)
})

it.each([
  'Native',
  'good',
  'B2 to C1',
  'A3',
  'B21',
  'IB1',
  '120 %',
  '6/5',
  '1/1',
  '12/2019',
  'ILR 3/5 reading',
  '',
])('%s has none', (text) => {
  expect(shareOfLevel(text)).toBeNull()
})

it('is a share or null, whatever is typed', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const share = shareOfLevel(text)
      expect(share === null || (share >= 0 && share <= 1)).toBe(true)
    }),
  )
})

it.each([
  [['native', 'C1'], '('],
  [['native', 'good (B1)'], '\u00a0– '],
  [['流暢（C1）'], '\u00a0– '],
  [['good (reading, writing)'], '\u00a0– '],
  [['good, certified (B1)'], '('],
])('sets the levels %j behind %j', (levels, sign) => {
  const entries = levels.map((text) => ({ details: [{ address: 'a/fluency', text }] }))
  const { punctuation } = themeIn(newestLook)
  // Only the levels are read.
  const { brackets } = besideLevels(punctuation, entries as unknown as EntryModel[])
  expect(brackets[0].trimStart()).toBe(sign.trimStart())
})
