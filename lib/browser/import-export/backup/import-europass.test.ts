import { describe, expect, it } from 'vitest'
import { exportEuropass } from '@/lib/exporters/europass/write-europass'
import { createIdGenerator } from '@/lib/resume/ids'
import { sampleResume } from '@/lib/resume/samples/samples'
import { importOwnFile } from './import-own-file'

const ids = createIdGenerator()

describe('a Europass file that is dropped', () => {
  it('comes in as a CV of its own', async () => {
    const document = sampleResume('nurse', ids)
    const file = new TextEncoder().encode(`\ufeff${exportEuropass(document)}`)
    const result = await importOwnFile(file, 'europass.xml', ids)
    if (!result?.ok) throw new Error('refused')
    const [imported] = result.documents
    expect(imported?.document.id).not.toBe(document.id)
    expect(imported?.document.content).toMatchObject({
      basics: { name: document.content.basics.name },
      work: document.content.work.map(({ name, position }) => ({ name, position })),
    })
  })

  it('is left to its review when it is another one, or broken', async () => {
    const europass = exportEuropass(sampleResume('nurse', ids))
    for (const text of ['<html lang="en"><body>CV</body></html>', europass.slice(0, -40)]) {
      expect(await importOwnFile(new TextEncoder().encode(text), 'cv.xml', ids)).toBeNull()
    }
  })
})
