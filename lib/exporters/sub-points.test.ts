import { unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { levelsOf } from '@/lib/resume/bullet-levels'
import { nestedResume } from '@/tests/fixtures/nested-resume'
import { countingIds } from '@/tests/fixtures/paper-documents'
import { exportDocx } from './docx'
import { bulletList } from './europass/rich-html'
import { exportHtml } from './html'
import { bulletText } from './linkedin-profile/field-texts'
import { exportMarkdown } from './markdown'
import { exportPlainText } from './plain-text'
import { writeSharedPart } from './shared-page'

const document = nestedResume(countingIds())
const bullets = document.content.work.at(-1)?.highlights ?? []

it('writes sub-points as indented lines of text and Markdown', () => {
  const lines = [
    '- Built the quays of the new harbour',
    '  - Quay A for ferries, with a ramp for lorries',
    '  - Quay B for tugs',
    '- Trained eleven apprentices',
    '- Led the repair of the breakwater',
    '  - Planned the work between the tides',
  ].join('\n')
  expect(exportPlainText(document)).toContain(lines)
  expect(exportMarkdown(document)).toContain(lines)
})

it('writes sub-points as lists in HTML, with addresses of their own text only', () => {
  const html = exportHtml(document, 'CV')
  expect(html).toContain(`<li>Built the quays of the new harbour
<ul>
<li>Quay A for ferries, with a ramp for lorries</li>
<li>Quay B for tugs</li>
</ul></li>
<li>Trained eleven apprentices</li>`)
  const [parent, child] = bullets.map(({ id }) => `data-address="${id}/text"`)
  expect(
    writeSharedPart(document).html,
  ).toContain(`<li><span ${parent}>Built the quays of the new harbour</span>
<ul>
<li ${child}>Quay A for ferries, with a ramp for lorries</li>`)
})

it('writes sub-points of a Word file at the second level of its list', async () => {
  const files = unzipSync(await exportDocx(document, 'CV'))
  const text = (name: string) => new TextDecoder().decode(files[name])
  const levels = [...text('word/document.xml').matchAll(/<w:ilvl w:val="(\d)"/g)].map(([, level]) =>
    Number(level),
  )
  expect(levels).toEqual([0, 0, ...levelsOf(bullets)])
  const numbering = text('word/numbering.xml')
  expect(numbering).toMatch(/<w:lvl w:ilvl="1".*?<w:lvlText w:val="–"/)
})

it('has no second level in a Word file without sub-points', async () => {
  const files = unzipSync(await exportDocx(nestedResume(countingIds(), ['One', 'Two']), 'CV'))
  expect(new TextDecoder().decode(files['word/numbering.xml'])).not.toContain('w:lvlText w:val="–"')
})

it('marks sub-points by a dash where there is one level', () => {
  expect(bulletText(bullets.slice(0, 2))).toBe(
    '• Built the quays of the new harbour\n– Quay A for ferries, with a ramp for lorries',
  )
  expect(bulletList(bullets.slice(2, 4))).toBe(
    '<ul><li>Quay B for tugs</li><li>Trained eleven apprentices</li></ul>',
  )
  expect(bulletList(bullets.slice(4))).toBe(
    '<ul><li>Led the repair of the breakwater</li><li>– Planned the work between the tides</li></ul>',
  )
})
