import type { ReactElement } from 'react'
import type { Labels } from '@/lib/resume/labels/label-words'
import type { LetterContent, ResumeContent } from '@/lib/resume/schema/content'
import type { Design } from '@/lib/resume/schema/design'
import type { PaperPhoto } from '../photo/paper-photo'
import type { TemplateId } from './catalogue'

export type TemplateProps = {
  content: ResumeContent
  design: Design
  labels: Labels
  /** The photo to show, where there is one. */
  photo: PaperPhoto | null
}
export type LetterTemplateProps = { content: LetterContent; design: Design; labels: Labels }

/** A way to set a CV. `render` has no hooks and no state: equal props give an equal tree. */
export type Template = {
  id: TemplateId
  name: string
  columns: 1 | 2
  render: (props: TemplateProps) => ReactElement
}

export type LetterTemplate = { render: (props: LetterTemplateProps) => ReactElement }
