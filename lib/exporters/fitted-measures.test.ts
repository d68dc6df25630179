import { describe, expect, it } from 'vitest'
import { withFittedMeasures } from '@/lib/pdf/fit/with-fitted-measures'
import type { FitReport } from '@/lib/pdf/pdf-types'
import { countingIds, longResume } from '@/tests/fixtures/paper-documents'
import { exportDocx } from './docx'
import { exportHtml } from './html'
import { readDocx } from './testing/read-docx'

const document = longResume(countingIds(), { posts: 1, bullets: 1 })
const setting = { fontSize: 9.5, lineHeight: 1.21, spacing: 0.7, margin: 13 }
const fit: FitReport = { fits: true, pages: 1, setting, layouts: 5 }

describe('a CV that was fitted to its pages', () => {
  it('has the measures of its paper in other formats, too', async () => {
    const shown = withFittedMeasures(document, fit)
    expect(exportHtml(shown, 'CV')).toContain('font-size:9.5pt;line-height:1.21')
    const { parts } = readDocx(await exportDocx(shown, 'CV'))
    expect(parts['word/styles.xml']).toContain('<w:sz w:val="19"/>')
    // 13 mm in twentieths of a point.
    expect(parts['word/document.xml']).toMatch(/<w:pgMar w:top="73[67]"/)
  })

  it('keeps its own where it was not, or did not fit', () => {
    const tooLong: FitReport = {
      fits: false,
      pages: 1,
      lines: 3,
      layouts: 6,
      over: [],
      oldest: [],
      longest: [],
    }
    expect(withFittedMeasures(document, undefined)).toBe(document)
    expect(withFittedMeasures(document, tooLong)).toBe(document)
  })
})
