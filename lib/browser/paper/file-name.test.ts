import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentNamed } from '@/lib/browser/engine/testing/fake-worker'
import { pdfFileName, safeFileName } from './file-name'

describe('file names', () => {
  it('says whose it is and what for', () => {
    expect(pdfFileName(documentNamed('Amara Okafor'), 'CV')).toBe('Amara Okafor.pdf')
    const titled = { ...documentNamed('Łucja Żółć'), title: 'Nurse: Lisbon/Porto' }
    expect(pdfFileName(titled, 'CV')).toBe('Łucja Żółć - Nurse Lisbon Porto.pdf')
    expect(pdfFileName(documentNamed(' ../ '), 'CV')).toBe('CV.pdf')
    expect(pdfFileName(documentNamed('NUL'), 'CV')).toBe('NUL_.pdf')
  })

  it('is safe whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const name = safeFileName(text)
        expect(name).not.toMatch(/[\\/:*?"<>|\n\r]/)
        expect(name).not.toMatch(/^[.\s]|[.\s]$/)
        expect(Array.from(name).length).toBeLessThanOrEqual(80)
      }),
    )
  })
})
