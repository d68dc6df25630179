import { describe, expect, it } from 'vitest'
import { exportEuropass } from '@/lib/exporters/europass/write-europass'
import { createIdGenerator } from '@/lib/resume/ids'
import { sampleResume } from '@/lib/resume/samples/samples'
import { importFile } from './import-file'

const ids = createIdGenerator()

describe('a Europass file that is dropped', () => {
  it('comes in as a CV of its own', async () => {
    const document = sampleResume('nurse', ids)
    const file = new File(['\ufeff', exportEuropass(document)], 'europass.xml')
    const result = await importFile(file, ids)
    if (!result.ok) throw new Error(result.refused.code)
    const [imported] = result.documents
    expect(imported?.document.id).not.toBe(document.id)
    expect(imported?.document.content).toMatchObject({
      basics: { name: document.content.basics.name },
      work: document.content.work.map(({ name, position }) => ({ name, position })),
    })
  })

  it('is told when it is another one', async () => {
    const file = new File(['<html lang="en"><body>CV</body></html>'], 'cv.xml')
    expect(await importFile(file, ids)).toMatchObject({
      ok: false,
      refused: { code: 'not-a-resume', fileName: 'cv.xml' },
    })
  })
})
