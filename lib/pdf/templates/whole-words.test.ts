import { describe, expect, it } from 'vitest'
import { firstLook, newestLook } from '@/lib/resume/look'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { countingIds, fullResume } from '@/tests/fixtures/paper-documents'
import { someOf } from '@/tests/runs'
import { templates } from './registry'
import { type Paper, printOnPaper } from './testing/paper'

/** CV with words in several styles, and long URLs; `tail` shifts the line ends. */
function cvOf(template: string, tail: number, look = newestLook): ResumeDocument {
  const ids = countingIds()
  const cv = fullResume(ids)
  const [skill] = cv.content.skills
  if (!skill) throw new Error('The CV has no skill')
  const end = 'x'.repeat(tail)
  const basics = {
    ...cv.content.basics,
    email: `anne-marie.de-la-fontaine${end}@saint-hubert-les-bains.example.org`,
    location: {
      ...cv.content.basics.location,
      ...{ address: `88 Harrison Street, Unit 14${end}`, postalCode: '94105' },
      ...{ city: 'San Francisco', region: 'California', countryCode: 'US' },
    },
    profiles: [
      {
        ...{ id: ids.node(), network: 'LinkedIn', username: '' },
        url: `https://linkedin.example.org/in/anne-marie-de-la-fontaine-8b41a2${end}`,
      },
    ],
    summary: `Wrote ${end} **Node**.js and *C*++, **pre**tested (**well**): all of it ${end} [here](https://example.org/), then **more**.`,
  }
  const skills = [
    {
      ...skill,
      ...{ name: `Distributed systems${end}`, level: 'Master' },
      keywords: ['Consensus protocols', 'Replication'],
    },
  ]
  const design = { ...cv.design, template, look } as ResumeDocument['design']
  return { ...cv, design, content: { ...cv.content, basics, skills } }
}

/** Returns items at the start of a line that are punctuation of the previous word. */
const strayOf = ({ pages }: Paper) =>
  pages.flatMap((items) =>
    items.filter(({ text, x, y }) => {
      const isFirst = !items.some(
        (other) =>
          other.text !== text &&
          Math.abs(other.y - y) < 2 &&
          Math.abs(other.x + other.width - x) < 2,
      )
      return isFirst && /^[,.:;!?)]/.test(text)
    }),
  )

describe.each(someOf(templates.map(({ id }) => id)))('lines of %s', (template) => {
  it('begin with no comma, and end inside no address with a hyphen', async () => {
    for (let tail = 0; tail <= 8; tail += 2) {
      const paper = await printOnPaper(cvOf(template, tail))
      expect([tail, strayOf(paper)]).toEqual([tail, []])
      const addresses = paper.boxes.filter(({ address }) => /\/(?:email|url)$/.test(address))
      const lines = addresses.flatMap((box) => box.lines.map(({ text }) => text))
      expect(lines.filter((text) => /-\s*$/.test(text))).toEqual([])
    }
  })
})

it('stay where they were in documents of an older look', async () => {
  const papers = [firstLook, newestLook].map((look) => printOnPaper(cvOf('herbarium', 0, look)))
  const [old, fresh] = await Promise.all(papers)
  expect(old && strayOf(old).length).toBeGreaterThan(0)
  expect(fresh && strayOf(fresh)).toEqual([])
})
