import { expect, it } from 'vitest'
import { createResume } from '@/lib/resume/create'
import { createIdGenerator } from '@/lib/resume/ids'
import { sampleResume } from '@/lib/resume/samples/samples'
import { dressExample } from './dress-example'

const ids = createIdGenerator()
const nurse = sampleResume('nurse', ids)
const chosen = { template: 'serif', fonts: 'eb-garamond', accent: '#7a1f3d', language: 'de' }

it('wears the design of the empty CV that it was opened from, in its own language', () => {
  const empty = createResume(ids)
  const opened = { ...empty, design: { ...empty.design, ...chosen } }
  const dressed = dressExample(nurse, opened)
  expect(dressed.design).toEqual({ ...opened.design, language: nurse.design.language })
  expect(dressed.content).toEqual(nurse.content)
})

it('takes nothing from a CV that has words', () => {
  const written = sampleResume('teacher', ids)
  const opened = { ...written, design: { ...written.design, ...chosen } }
  expect(dressExample(nurse, opened)).toBe(nurse)
})
