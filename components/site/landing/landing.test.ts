import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { grounding } from '@/dist/messages/en/grounding'
import { site } from '@/dist/messages/en/site'
import { readGrounds } from '@/lib/ai/grounding/cv/grounds'
import { groundEdit } from '@/lib/ai/grounding/ground-edit'
import { loadJudge } from '@/lib/ai/tailoring/judge-wording'
import { sayReason } from '@/lib/messages/say-reason'
import { exampleDocument } from '@/lib/resume/examples/example'
import { plainText } from '@/lib/resume/text/rich-text'
import { gallerySource } from '@/scripts/support/gallery-sources.mjs'
import { readPdf } from '@/tests/e2e/support/pdf'
import { root } from '@/tests/support/source-files'
import { exhibitCv } from '../gallery/exhibits'
import hero from './hero-pictures.json'
import { examplePage, stripTemplates, truthExamples } from './landing-exhibits'
import screens from './landing-screens.json'

const publicFile = (src: string) => join(root, 'public', src)

describe('the pictures of the landing page', () => {
  it('show the example as it is now; else run scripts/render-landing.mjs', () => {
    const { template, person } = examplePage
    expect(hero.page.source).toBe(gallerySource(template, [person]))
  })

  it('are all there, light, and the only ones of their folder', () => {
    const named = [
      ...hero.page.sources.map(({ src }) => src),
      ...screens.flatMap(({ light, dark }) => [light, dark]),
    ]
    const files = readdirSync(publicFile('images/landing')).map((name) => `/images/landing/${name}`)
    expect(files.toSorted()).toEqual(named.toSorted())
    expect(Math.max(...named.map((src) => statSync(publicFile(src)).size))).toBeLessThan(64_000)
  })

  it('show another template in each place', () => {
    const shown = [examplePage.template, ...stripTemplates]
    expect(new Set(shown).size).toBe(shown.length)
  })
})

describe('what the landing page says', () => {
  it('software reads from the example is in its PDF, character for character', async () => {
    const { text, pages } = await readPdf(new Uint8Array(readFileSync(publicFile(hero.pdf))))
    expect(pages).toBe(1)
    expect(hero.lines.filter((line) => !text.includes(line))).toEqual([])
    expect(hero.lines[0]).toBe(exhibitCv(examplePage.person, 1).name)
  })

  it.each([...truthExamples])('of $after is what the check says', async (example) => {
    const cv = exampleDocument(exhibitCv(examplePage.person, 1), 'en')
    await loadJudge(cv)
    const [job] = cv.content.work[0]?.roles ?? []
    const before = plainText(job?.highlights[example.line]?.text ?? '')
    expect(before).not.toBe('')
    const grounds = readGrounds(cv.content, '2026-11-20', plainText)
    const edit = { kind: 'bullet' as const, entry: job?.id ?? '', before, after: example.after }
    const { verdict, reasons } = groundEdit({ ...edit, advert: '' }, grounds)
    expect(verdict).toBe(example.verdict)
    const [reason] = reasons
    expect(reason && sayReason(reason, grounding)).toBe(site.landing.truth.reasons[example.reason])
    expect(reason?.words).toContain(example.asked[0] ?? '')
  })
})
