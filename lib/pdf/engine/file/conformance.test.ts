import { describe, expect, it } from 'vitest'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { countingIds, fullResume } from '@/tests/fixtures/paper-documents'
import { loadEngineBundle, loadFont } from '../testing/engine-bundle'
import { conformanceOf } from './conformance'

const { createEngine } = await loadEngineBundle()
const engine = createEngine({ loadFont })
const facts = { missing: [], pictureText: null, isTitled: true, carries: false }
const missing = [{ address: 'basics/name' as const, characters: ['\u{13000}'] }]

it('finds nothing that keeps a common CV from being accessible', () => {
  const whole = { accessible: true, archive: 'PDF/A-2b', obstacles: [] }
  expect(conformanceOf(facts)).toEqual(whole)
  expect(conformanceOf({ ...facts, pictureText: 'Zoë' })).toEqual(whole)
  expect(conformanceOf({ ...facts, carries: true })).toEqual({ ...whole, archive: 'PDF/A-3b' })
})

it.each([
  ['untitled', { isTitled: false }],
  ['picture-without-text', { pictureText: ' ' }],
  ['missing-characters', { missing }],
] as const)('does not claim PDF/UA where it is %s', (obstacle, fact) => {
  const { accessible, obstacles, archive } = conformanceOf({ ...facts, ...fact })
  expect({ accessible, obstacles, archive }).toEqual({
    accessible: false,
    obstacles: [obstacle],
    archive: 'PDF/A-2b',
  })
})

describe('the file', () => {
  async function claimsOf(change: (document: ResumeDocument) => void) {
    const document = fullResume(countingIds())
    change(document)
    const result = await engine.render(document)
    if (!result.ok) throw new Error(result.message)
    const text = new TextDecoder('latin1').decode(result.rendered.bytes)
    return {
      ua: /<pdfuaid:part>(\d)</.exec(text)?.[1],
      a: /<pdfaid:part>(\d)</.exec(text)?.[1],
      said: result.rendered.conformance,
    }
  }

  it('claims what the decision says, and no more', async () => {
    const whole = await claimsOf(() => {})
    expect(whole).toMatchObject({ ua: '1', a: '2', said: { accessible: true } })

    const carrying = await claimsOf(({ design }) => {
      design.carry = true
    })
    expect(carrying).toMatchObject({ ua: '1', a: '3', said: { archive: 'PDF/A-3b' } })

    const untitled = await claimsOf(({ content }) => {
      Object.assign(content.basics, { name: '', label: ' ' })
    })
    expect(untitled).toMatchObject({ ua: undefined, a: '2', said: { obstacles: ['untitled'] } })

    const unprintable = await claimsOf(({ content }) => {
      content.basics.name = 'Zoë \u{13000}'
    })
    expect(unprintable.said.obstacles).toEqual(['missing-characters'])
    expect(unprintable.ua).toBeUndefined()
  })

  it('takes the claim back when a keystroke takes the reason away, and gives it again', async () => {
    const name = (text: string) => (document: ResumeDocument) => {
      document.content.basics.name = text
    }
    const claims: (string | undefined)[] = []
    for (const text of ['Zoë', 'Zoë \u{13000}', 'Zoë']) {
      claims.push((await claimsOf(name(text))).ua)
    }
    expect(claims).toEqual(['1', undefined, '1'])
  })
})
