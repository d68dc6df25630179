import type { Labels } from '@/lib/language/kinds/labels'
import type { LetterContent, ResumeContent } from '@/lib/resume/schema/content'
import type { Design } from '@/lib/resume/schema/design'
import type { Palette } from '../blocks/palette'
import type { PaperPhoto } from '../photo/paper-photo'
import type { TemplateSummary } from './catalogue'
import type { TemplateDesign } from './template-design'

export type TemplateProps = {
  content: ResumeContent
  design: Design
  labels: Labels
  /** The photo to show, where there is one. */
  photo: PaperPhoto | null
}
export type LetterTemplateProps = {
  content: LetterContent
  design: Design
  labels: Labels
}

/** A way to set a CV, and the letter beside it. */
export type Template = TemplateSummary & {
  /** The first is what a design of no palette of this template has. */
  palettes: readonly Palette[]
  look: TemplateDesign
}
