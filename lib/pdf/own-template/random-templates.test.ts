// @module-tag nightly
// Generated templates: lib/pdf/own-template/check-template.test.ts checks the built-in ones.

import fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import { createIdGenerator } from '@/lib/resume/ids'
import { gallerySamples } from '@/lib/resume/samples/gallery'
import { resumeOf } from '@/lib/resume/samples/resume-of'
import { runs } from '@/tests/runs'
import { checkTemplate } from './check-template'
import { paperProblems } from './paper-problems'
import { parseOwnTemplate } from './read-own-template'
import { arbitraryTemplate } from './testing/arbitrary-template'
import { openCheckTools } from './testing/check-tools'

const tools = await openCheckTools()
const counts: Record<string, number> = {}
const count = (what: string) => {
  counts[what] = (counts[what] ?? 0) + 1
}
afterAll(() => {
  if (runs(1) > 1) console.log(`Random templates: ${JSON.stringify(counts)}`)
})

/** Sample that no check uses. */
const stranger = resumeOf(gallerySamples.lawyer, createIdGenerator())

const draw = (ownTemplate: object) =>
  tools.render({ ...stranger, design: { ...stranger.design, ownTemplate } })

it('a random template is refused with a reason, or gives back every word', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryTemplate(), async (template) => {
      const text = JSON.stringify(template)
      const parsed = parseOwnTemplate(text)
      // A document may contain an unchecked template: it is rendered anyway.
      const rendered = await draw(template as object)
      expect(rendered?.isFallback ?? false).toBe(!parsed.ok)
      const checked = await checkTemplate(text, tools)
      if (!checked.ok) {
        expect(checked.refusals.length).toBeGreaterThan(0)
        for (const { reason } of checked.refusals) expect(reason).not.toBe('')
        return count(checked.refusals[0]?.code ?? '')
      }
      if (!rendered) throw new Error('not drawn')
      const drawn = { ...stranger, design: { ...stranger.design, ownTemplate: checked.file } }
      const problems = paperProblems(drawn, rendered, await tools.read(rendered.bytes))
      count('accepted')
      expect(problems).toEqual([])
    }),
    { numRuns: runs(10) },
  )
})
