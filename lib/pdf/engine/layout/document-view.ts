import type { ReactElement } from 'react'
import type { Labels } from '@/lib/language/kinds/labels'
import { languageTableOf } from '@/lib/resume/labels/language-tables'
import { followsRule } from '@/lib/resume/look'
import type { PaperDocument } from '@/lib/resume/schema/document'
import { withOwnFaces } from '../../fonts/own-faces'
import { fontFacesFor } from '../../fonts/registry'
import type { DocumentFiles } from '../../pdf-types'
import { paperLogo } from '../../photo/paper-logo'
import { paperPhoto, withSignatures } from '../../photo/paper-photo'
import { wideningOf } from '../../templates/layouts/widening'
import { renderLetter } from '../../templates/letter'
import { pageChrome } from '../../templates/page-chrome'
import { templateOfDesign } from '../../templates/registry'
import { renderTemplate } from '../../templates/render-template'
import type { Template, Widening } from '../../templates/template'
import { mapBoxes } from '../draw/box-map'
import type { FaceFile } from '../fonts/faces'
import type { PaperNode } from './nodes'
import type { PageStamp } from './page-stamps'

/** Document as input of the typesetter. */
export type DocumentView = {
  element: ReactElement
  stamp: PageStamp | null
  faces: readonly FaceFile[]
  /** BCP 47 tag. */
  language: string
  /**
   * Returns the view with the main column across the page where the side column has ended, known from its pages; null if
   * nothing is empty.
   */
  widen: ((pages: readonly PaperNode[]) => DocumentView | null) | null
}

function elementOf(
  document: PaperDocument,
  template: Template,
  labels: Labels,
  files?: DocumentFiles,
  wide?: Widening,
): ReactElement | null {
  const { design } = document
  if (document.kind === 'letter') {
    return renderLetter(template, { content: document.content, design, labels })
  }
  // A kind that only a newer version knows.
  if (document.kind !== 'resume') return null
  const photo = paperPhoto(document, files)
  return renderTemplate(template, {
    content: withSignatures(document.content, files),
    design,
    labels,
    photo,
    ...(wide ? { wide } : {}),
  })
}

function stampOf(
  document: PaperDocument,
  template: Template,
  files: DocumentFiles | undefined,
  wide?: Widening,
): PageStamp {
  const chrome = pageChrome(document, template, paperLogo(document.design, files), wide)
  return {
    under: (page) => chrome.under(page - 1),
    over: (page, pages, isFree) => chrome.over(page - 1, pages, isFree),
  }
}

/** Returns the elements of a document in its template, its page stamps, and the fonts that it needs. */
export function viewOf(
  document: PaperDocument,
  files?: DocumentFiles,
  wide?: Widening,
): DocumentView | null {
  const template = templateOfDesign(document.design)
  const { design: given, faces } = withOwnFaces(document.design, files)
  // Without the template's data, which is most of a design and would slow down the caches keyed by it.
  const design = given.ownTemplate ? { ...given, ownTemplate: null } : given
  const shown = design === document.design ? document : ({ ...document, design } as PaperDocument)
  const labels = languageTableOf(design.language, design.look).labels
  const element = elementOf(shown, template, labels, files, wide)
  if (!element) return null
  const { kind } = document
  const mayWiden = kind === 'resume' && template.look.layout === 'side-column' && !wide
  const widen = (pages: readonly PaperNode[]) => {
    if (pages.length < 2 || kind !== 'resume') return null
    const { content } = document
    const props = { content, design, labels, photo: null }
    const found = wideningOf(template, props, mapBoxes(pages))
    return found && viewOf(document, files, found)
  }
  return {
    element,
    stamp: stampOf(shown, template, files, wide),
    faces: [...fontFacesFor(design), ...faces],
    language: design.language,
    widen: mayWiden && followsRule(design.look, 'typeset') ? widen : null,
  }
}
