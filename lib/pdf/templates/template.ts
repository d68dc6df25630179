import type { Labels } from '@/lib/language/kinds/labels'
import type { LetterContent, ResumeContent } from '@/lib/resume/schema/content'
import type { Design } from '@/lib/resume/schema/design'
import type { PaperPhoto } from '../photo/paper-photo'
import type { TemplateSummary } from './catalogue'
import type { TemplateDesign } from './template-design'

/** Place from which the main column has the whole width: a section, entry or bullet, and its page from 0. */
export type Widening = { from: string; page: number }

export type TemplateProps = {
  content: ResumeContent
  design: Design
  labels: Labels
  /** Photo to print; null without one. */
  photo: PaperPhoto | null
  wide?: Widening
}
export type LetterTemplateProps = {
  content: LetterContent
  design: Design
  labels: Labels
}

/** Template of a CV and its letter. */
export type Template = TemplateSummary & {
  look: TemplateDesign
}
