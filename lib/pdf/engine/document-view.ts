import type { ReactElement } from 'react'
import { labelsFor } from '@/lib/resume/labels/labels'
import type { Document } from '@/lib/resume/schema/document'
import { pageChrome } from '../blocks/page-footer'
import { fontFacesFor } from '../fonts/registry'
import { templateOf } from '../templates/registry'
import type { FaceFile } from './fonts'
import type { PageStamp } from './typeset'

/** A document as the typesetter takes it. */
export type DocumentView = {
  element: ReactElement
  stamp: PageStamp | null
  faces: readonly FaceFile[]
}

/** The elements of a document's template, what stands on every page, and the fonts that it needs. */
export function viewOf(document: Document): DocumentView | null {
  const { design } = document
  if (document.kind !== 'resume') return null
  const labels = labelsFor(design.language)
  const template = templateOf(design.template)
  return {
    element: template.render({ content: document.content, design, labels }),
    stamp: (page, pages) => pageChrome(document).element(page - 1, pages),
    faces: fontFacesFor(design),
  }
}
