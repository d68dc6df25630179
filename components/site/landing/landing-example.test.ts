import { describe, expect, it } from 'vitest'
import { indexCv } from '@/lib/ai/cv/cv-index'
import { readGrounds } from '@/lib/ai/grounding/cv/grounds'
import { groundEdit } from '@/lib/ai/grounding/ground-edit'
import { preparePosting } from '@/lib/ai/posting/prepare-posting'
import { readPosting } from '@/lib/ai/posting/read-posting'
import { coverReading } from '@/lib/ai/requirements/cover-ad'
import { loadJudge } from '@/lib/ai/tailoring/judge-wording'
import { readPagesInNode } from '@/lib/browser/paper/checks/testing/read-pages-in-node'
import { loadEngineBundle, loadFont } from '@/lib/pdf/engine/testing/engine-bundle'
import { exampleDocument } from '@/lib/resume/examples/example'
import { plainText } from '@/lib/resume/text/rich-text'
import { landingExample } from './landing-example'

const { createEngine } = await loadEngineBundle()
const engine = createEngine({ loadFont })

const { ad, cv, typed, answer, suggestions, read } = landingExample

/** Matches the example's CV with the example's ad, as the Match tab does: demand by demand, word by word. */
function matchExample() {
  const lines = ad.demands.map(({ line }) => `- ${line}`)
  const prepared = preparePosting([ad.title, ad.employer, '', ad.heading, ...lines].join('\n'))
  if (!prepared.ok) throw new Error('The ad of the landing page is none.')
  const index = indexCv(exampleDocument(cv, 'en'), '2026-11')
  const said = { answers: [], removed: [], added: [] }
  const { requirements, count } = coverReading(readPosting(prepared.text), index, said, null)
  const found = requirements.map(({ line, state, parts }) => {
    const [evidence] = parts.flatMap((part) => part.evidence)
    const text = index.texts.find(({ address }) => address === evidence?.address)?.text
    return { line, proof: state === 'covered' ? { text, words: evidence?.words } : null }
  })
  return { found, count }
}

describe('the landing page', () => {
  it('shows the pairs that Match finds, and counts them as it does', () => {
    const { found, count } = matchExample()
    expect(found).toEqual(ad.demands)
    expect([count.covered, count.of]).toEqual([5, 6])
  })

  it('judges the two suggestions as the check does', async () => {
    const document = exampleDocument(typed, 'en')
    await loadJudge(document)
    const [job] = document.content.work
    const before = job?.highlights.at(-1)?.text ?? ''
    const attested = [{ text: answer, place: job?.id, at: '2026-11-20' }]
    const grounds = readGrounds({ ...document.content, attested }, '2026-11-20', plainText)
    const judge = (after: string) =>
      groundEdit(
        { kind: 'bullet', entry: job?.id ?? '', before: plainText(before), after, advert: '' },
        grounds,
      )
    const blocked = judge(suggestions.block)
    expect([blocked.verdict, blocked.reasons[0]?.kind]).toEqual(['block', 'number'])
    expect(blocked.reasons[0]?.words).toBe('45%')
    expect(JSON.stringify(typed)).not.toContain('45')
    expect(judge(suggestions.pass)).toMatchObject({ verdict: 'pass', reasons: [] })
  })

  it('reads the CV back from its PDF as it says', async () => {
    const printed = await engine.render(exampleDocument(read, 'en'))
    if (!printed.ok) throw new Error(printed.message)
    const content = (await readPagesInNode(printed.rendered.bytes))?.document.content
    expect(content?.basics).toMatchObject({ name: read.name, label: read.label })
    const [job] = content?.work ?? []
    expect(job?.name).toBe(read.work[0]?.name)
    expect(plainText(job?.highlights[0]?.text ?? '')).toBe(read.work[0]?.highlights[0])
  })

  it('has no letter that the fonts of its page lack', () => {
    // ASCII and a few more: Manrope of lib/pdf/fonts/files, cut by subset-font to 7 kB a face.
    const letters = JSON.stringify([cv, typed, read, landingExample.headings])
    expect(letters.replace(/[ -~–’·•éö]/gu, '')).toBe('')
  })
})
