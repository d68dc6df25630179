import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampleResume } from '@/lib/resume/samples/samples'
import { seededIds } from '@/lib/resume/testing/arbitrary-resume'
import { plainText } from '@/lib/resume/text/rich-text'
import { runs } from '@/tests/runs'
import { readPosting } from '../posting/read-posting'
import { composeTailored } from './compose-tailored'
import { groundSuggestions } from './ground-suggestions'
import { type OfferedField, offeredFields } from './offered-fields'
import { readSuggestions } from './read-suggestions'

const asOf = '2026-11-21'
const document = sampleResume('data-engineer', seededIds(1))
const fields = new Map<string, OfferedField>(
  offeredFields(document).map((field, at) => [`t${at + 1}`, field]),
)
const posting = 'Data engineer wanted.\nRequirements:\n- Terraform\n- dbt\n'
const { requirements } = readPosting(posting)

function compose(texts: Record<string, string>) {
  const suggestions = Object.entries(texts).map(([field, text]) => ({
    ...{ field, text, reason: 'Clearer.', requirements: [] },
  }))
  const parts = { fields, requirementIds: new Set<string>(), strength: 'bold' as const }
  const read = readSuggestions({ suggestions }, parts)
  const grounded = groundSuggestions(document, read.suggestions, { posting, asOf })
  return composeTailored(document, grounded, requirements, asOf)
}

const [first] = fields.values()
const wordsOf = (text: string) => text.replace(/[.]$/, '')

describe('a CV that nobody looks through before it goes out', () => {
  it('has no word of a model, also where it says the same already', () => {
    const bullet = [...fields].find(([, { kind }]) => kind === 'bullet')
    if (!bullet) throw new Error('The sample has bullets')
    const [id, { text, address }] = bullet
    const made = compose({ [id]: wordsOf(text) })
    const held = { address, before: text, after: wordsOf(text), verdict: 'pass', reasons: [] }
    expect(made.heldBack).toMatchObject([held])
    expect(made.document).toEqual(compose({}).document)
  })

  it('has none of what is made up, and says of each why', () => {
    const lies = Object.fromEntries(
      [...fields].map(([id, { text }]) => [
        id,
        `${wordsOf(text)} with a team of 83 at Meridian Grid.`,
      ]),
    )
    const made = compose(lies)
    expect(made.heldBack).toHaveLength(Math.min(fields.size, 20))
    for (const { reasons, verdict } of made.heldBack) {
      expect(reasons.length).toBeGreaterThan(0)
      expect(['confirm', 'block']).toContain(verdict)
    }
    expect(JSON.stringify(made.document)).not.toContain('Meridian')
  })

  it('says what it said, whatever is suggested', () => {
    const word = fc.constantFrom('Led', 'Kubernetes', '12', 'Kafka', 'helped', 'sole', 'PhD', 'and')
    const own = offeredFields(document)
      .map(({ text }) => text)
      .sort()
    const other = fc.tuple(fc.constantFrom(...fields.keys()), fc.array(word, { maxLength: 4 }))
    fc.assert(
      fc.property(fc.array(other, { maxLength: 5 }), (changes) => {
        const texts = Object.fromEntries(
          changes.map(([id, words]) => [id, [fields.get(id)?.text, ...words].join(' ')]),
        )
        const before = structuredClone(document)
        const { document: made, heldBack } = compose(texts)
        // The source stays unchanged.
        expect(document).toEqual(before)
        const said = new Map(offeredFields(made).map((one) => [one.address, one.text]))
        for (const one of heldBack) expect(said.get(one.address)).toBe(one.before)
        expect([...said.values()].sort()).toEqual(own)
      }),
      { numRuns: runs(60) },
    )
  })

  it('stands in the order that was asked for, with the same words', () => {
    const bullets = ['Answered the mail.', 'Kept the log.', 'Ran Terraform.']
    const highlights = bullets.map((text, at) => ({ id: `b${at}`.padEnd(12, '0'), text }))
    const work = document.content.work.map((one) => ({ ...one, highlights: [] }))
    const [newest, ...others] = work
    if (!newest) throw new Error('The sample has posts')
    const content = { ...document.content, work: [{ ...newest, highlights }, ...others] }
    const made = composeTailored({ ...document, content }, [], requirements, asOf)
    expect(made.reordered).toHaveLength(1)
    expect(made.document.content.work[0]?.highlights.map(({ text }) => plainText(text))).toEqual([
      ...['Answered the mail.', 'Ran Terraform.', 'Kept the log.'],
    ])
    expect(composeTailored(document, [], [], asOf).document).toEqual(document)
    expect(first?.kind).toBe('summary')
  })
})
