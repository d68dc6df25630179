import type PDFDocument from 'pdfkit'
import type { AnnotationReference, Reference } from 'pdfkit'
import type { Link } from '../draw/draw-text'
import type { PageContent } from '../draw/page-content'
import { closeHeadingGaps } from './heading-levels'
import { describeLink } from './link-text'
import { artifactLine, beginLine, endLine, type RunningPart } from './mark-lines'

/** Alternative text of a figure, and its bounds from the page's top left corner. */
export type FigureFacts = { alt: string; bounds: readonly number[] }

/** Facts about an element beside its type. */
export type ElementFacts = {
  figure?: FigureFacts
  /** BCP 47, if it differs from the document's. */
  language?: string | null
}

/** Structure element (ISO 32000-1, 14.7.2). */
type Element = {
  readonly reference: Reference
  /** Structure type; the level of a heading depends on all headings. */
  tag: string
  readonly parent: Reference
  /** Content of the element, as written to the file. */
  readonly kids: string[]
  /** Child elements in reading order. */
  readonly children: Element[]
  /** Page of its own content, written once. */
  page: Reference | null
  readonly facts: ElementFacts
}

export type Structure<Element> = {
  root: Element
  add: (parent: Element, tag: string, facts: ElementFacts) => Element
  /** Begins marked content of an element on the current page. */
  begin: (element: Element, tag: string) => void
  /** Ends the last marked content. */
  end: () => void
  beginArtifact: (running?: RunningPart) => void
  /** Adds a link annotation to the page and to an element. */
  link: (element: Element, link: Link) => void
  /** Does the same for links drawn by the renderer. */
  holdLinks: (element: Element, draw: () => void) => void
}

/** Structure that is written to a file. */
type WrittenStructure = Structure<Element> & {
  /** Writes all elements, after everything is drawn. */
  write: () => void
}

/**
 * Creates the structure of a document without pdfkit's elements, which keep every piece as an object and search all of
 * them for ended ones.
 */
export function createStructure(
  document: PDFDocument,
  content: Pick<PageContent, 'append'>,
): WrittenStructure {
  const tree = document.getStructTreeRoot()
  const elements: Element[] = []
  let page: PDFDocument['page'] | null = null
  let owners: (Reference | null)[] = []

  const mark = (text: string) => content.append({ kind: 'structure', text })

  function create(parent: Reference, tag: string, facts: ElementFacts): Element {
    const element = {
      ...{ reference: document.ref(), tag, parent, facts },
      ...{ kids: [], children: [], page: null },
    }
    elements.push(element)
    return element
  }

  function levelHeadings() {
    const headings: Element[] = []
    const collect = (element: Element) => {
      if (/^H[1-6]$/.test(element.tag)) headings.push(element)
      element.children.forEach(collect)
    }
    collect(root)
    const levels = closeHeadingGaps(headings.map(({ tag }) => Number(tag.slice(1))))
    for (const [i, heading] of headings.entries()) heading.tag = `H${levels[i]}`
  }

  /** Returns the owners of the current page's content, by number. */
  function ownersHere() {
    if (page === document.page) return owners
    page = document.page
    owners = document.getStructParentTree().get(page.structParentTreeKey)
    return owners
  }

  function boundsText({ bounds: [left = 0, top = 0, right = 0, bottom = 0] }: FigureFacts) {
    const { height } = document.page
    return [left, height - bottom, right, height - top]
  }

  /** Returns the object that pdfkit's annotations expect as their structure parent. */
  const holderOf = (element: Element) => ({
    add({ annotationRef }: AnnotationReference) {
      const key = document.createStructParentTreeNextKey()
      annotationRef.data.StructParent = key
      document.getStructParentTree().add(key, element.reference)
      const pageId = document.page.dictionary.id
      element.kids.push(`<<\n/Type /OBJR\n/Obj ${annotationRef.id} 0 R\n/Pg ${pageId} 0 R\n>>`)
    },
  })

  const root = create(tree, 'Document', {})
  tree.data.K = [root.reference]
  return {
    root,
    add(parent, tag, facts) {
      const element = create(parent.reference, tag, facts)
      const { figure } = facts
      if (figure) {
        const { alt } = figure
        const layout = { O: 'Layout', Placement: 'Block', BBox: boundsText(figure) }
        element.reference.data = {
          S: tag,
          ...(alt === '' ? {} : { Alt: new String(alt) }),
          A: layout,
        }
      }
      parent.kids.push(`${element.reference.id} 0 R`)
      parent.children.push(element)
      return element
    },
    begin(element, tag) {
      const here = ownersHere()
      const number = here.push(element.reference) - 1
      const { dictionary } = document.page
      element.page ??= dictionary
      element.kids.push(
        element.page === dictionary
          ? `${number}`
          : `<<\n/Type /MCR\n/Pg ${dictionary.id} 0 R\n/MCID ${number}\n>>`,
      )
      mark(beginLine(tag, number))
    },
    end: () => mark(endLine),
    beginArtifact: (running) => mark(artifactLine(running)),
    link(element, { url, x, y, width, height }) {
      document.link(x, y, width, height, url, {
        structParent: holderOf(element),
        Contents: new String(describeLink(url)),
      })
    },
    holdLinks(element, draw) {
      const structParent = holderOf(element)
      const { annotate } = document
      document.annotate = (x, y, width, height, options) => {
        const Contents = new String(describeLink(String(options.A?.data.URI ?? '')))
        const held = { ...options, structParent, Contents }
        return annotate.call(document, x, y, width, height, held)
      }
      draw()
      document.annotate = annotate
    },
    write() {
      levelHeadings()
      for (const { reference, tag, parent, kids, page: own, facts } of elements) {
        if (facts.figure) {
          // Its text may need UTF-16, which pdfkit writes.
          Object.assign(reference.data, { P: parent, K: kids.map(Number), Pg: own })
          reference.end()
          continue
        }
        const ownPage = own ? `\n/Pg ${own.id} 0 R` : ''
        const language = facts.language ? `\n/Lang (${facts.language})` : ''
        document._write(`${reference.id} 0 obj`)
        document._write(
          `<<\n/S /${tag}\n/P ${parent.id} 0 R\n/K [${kids.join(' ')}]${ownPage}${language}\n>>`,
        )
        document._write('endobj')
        document._refEnd(reference)
      }
    },
  }
}
