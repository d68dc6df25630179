import type { ReactElement } from 'react'
import { type Labels, labelsFor } from '@/lib/resume/labels/labels'
import type { Document } from '@/lib/resume/schema/document'
import { pageChrome } from '../blocks/page-footer'
import { fontFacesFor } from '../fonts/registry'
import { letterTemplate } from '../templates/letter'
import { templateOf } from '../templates/registry'
import type { FaceFile } from './fonts'
import type { PageStamp } from './typeset'

/** A document as the typesetter takes it. */
export type DocumentView = {
  element: ReactElement
  stamp: PageStamp | null
  faces: readonly FaceFile[]
}

function elementOf(document: Document, labels: Labels): ReactElement | null {
  const { design } = document
  if (document.kind === 'letter') {
    return letterTemplate.render({ content: document.content, design, labels })
  }
  // A kind that only a newer version knows.
  if (document.kind !== 'resume') return null
  return templateOf(design.template).render({ content: document.content, design, labels })
}

/** The elements of a document's template, what stands on every page, and the fonts that it needs. */
export function viewOf(document: Document): DocumentView | null {
  const { design } = document
  const labels = labelsFor(design.language)
  const element = elementOf(document, labels)
  if (!element) return null
  return {
    element,
    stamp: (page, pages) => pageChrome(document).element(page - 1, pages),
    faces: fontFacesFor(design),
  }
}
