import type { ResumeDocument } from '@/lib/resume/schema/document'
import type { TitleRow } from '../../blocks/title-look'
import { templateFile } from '../../own-template/template-file'
import { templateOf } from '../registry'

const runningLine: TitleRow[] = [{ start: ['heading', 'organisation', 'details'] }]

const file = templateFile(templateOf('plain'))
const { entries } = file.look
const title = { ...entries.title, rows: runningLine }

/** Returns a CV in a plain template with titles on one line, as formats without columns have them. */
export const onOneLine = (document: ResumeDocument): ResumeDocument => ({
  ...document,
  design: {
    ...document.design,
    // The last look in which roles stand below their employer in every template.
    look: '2026-12',
    template: 'plain',
    ownTemplate: { ...file, look: { ...file.look, entries: { ...entries, title } } },
  },
})
