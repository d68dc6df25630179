import type { Link, RunMarks } from '../draw/draw-text'
import type { PaperNode } from '../layout/nodes'
import type { RunningPart } from './mark-lines'
import { languageOfPart } from './part-language'
import type { ElementFacts, Structure } from './structure'

/** Structure types whose text is their own content, not a paragraph inside them. */
const leafTags = new Set(['H1', 'H2', 'H3', 'H4', 'P', 'Lbl', 'Span'])

export type Tagger = {
  isArtifact: () => boolean
  /** All around a node that changes what is written for it. */
  context: () => string
  /** Marks everything drawn inside as an artifact, which screen readers leave out. */
  artifact: (draw: () => void, running?: RunningPart) => void
  /** Marks everything drawn inside as content of an element of the structure. */
  element: (node: PaperNode, tag: string, draw: () => void) => void
  /** A picture with words for who cannot see it, and where it stands on the page. */
  figure: (node: PaperNode, bounds: readonly number[], draw: () => void) => void
  /** A text, with each of its links in an element of its own. */
  text: (node: PaperNode, tag: string | null, draw: (marks: RunMarks) => void) => void
  /** A link around whole texts: its annotation belongs to an element that holds them. */
  blockLink: (draw: () => void) => void
  /** A node that may stand in the outline. */
  outline: (node: PaperNode) => void
}

/**
 * Tags what is drawn (ISO 32000-1, 14.7 and 14.8): headings, lists and paragraphs by the `tag` of
 * their nodes, links with their annotations, and everything that is no text (backgrounds, borders,
 * rules, icons, footers) as artifacts, so that a screen reader reads the words and nothing else.
 *
 * @param language of the document, as a BCP 47 tag
 * @param note hears of everything that becomes structure or a link: the same notes, the same structure
 */
export function createTagger<Element>(
  structure: Structure<Element>,
  language: string,
  note: (text: string) => void,
): Tagger {
  const { root } = structure
  /** Elements that a page break continues are found again by their node. */
  const known = new Map<unknown, Element>()
  const open: Element[] = [root]
  const tags: string[] = []
  let isArtifact = false
  let isInLink = false

  const parent = () => open[open.length - 1] ?? root

  function within(element: Element, tag: string, draw: () => void) {
    open.push(element)
    tags.push(tag)
    note('{')
    draw()
    note('}')
    tags.pop()
    open.pop()
  }

  function elementOf(node: PaperNode, tag: string, facts: ElementFacts = {}): Element {
    const id = node.props.nodeId
    note(`${tag}#${id};`)
    if (facts.figure || facts.language) note(JSON.stringify(facts))
    const continued = known.get(id)
    if (continued) return continued
    const element = structure.add(parent(), tag, facts)
    if (id !== undefined) known.set(id, element)
    return element
  }

  /** Marks the runs of a text: those of a link are in an element that holds its annotation, too. */
  function markRuns(element: Element, tag: string): RunMarks & { end: () => void } {
    let link: Element | null = null
    const closeLink = () => {
      note('.')
      structure.end()
      link = null
    }
    const openLink = (target: Link) => {
      closeLink()
      note(JSON.stringify(target))
      link = structure.add(element, 'Link', {})
      structure.begin(link, 'Link')
      structure.link(link, target)
    }
    structure.begin(element, tag)
    return {
      begin(target) {
        if (target) return openLink(target)
        if (!link) return
        closeLink()
        structure.begin(element, tag)
      },
      end: closeLink,
    }
  }

  return {
    isArtifact: () => isArtifact,
    context: () => `${isArtifact}|${isInLink}|${tags[tags.length - 1] ?? ''}`,
    outline({ props: { bookmark }, box: { left, top } }) {
      if (bookmark) note(JSON.stringify([bookmark, left, top]))
    },
    artifact(draw, running) {
      if (isArtifact) return draw()
      isArtifact = true
      note('-')
      structure.beginArtifact(running)
      draw()
      structure.end()
      isArtifact = false
    },
    element(node, tag, draw) {
      within(elementOf(node, tag), tag, draw)
    },
    figure(node, bounds, draw) {
      const alt = typeof node.props.alt === 'string' ? node.props.alt : ''
      structure.begin(elementOf(node, 'Figure', { figure: { alt, bounds } }), 'Figure')
      draw()
      structure.end()
    },
    text(node, tag, draw) {
      const inner = tags[tags.length - 1]
      const isPart = isInLink || (inner !== undefined && leafTags.has(inner))
      const type = tag ?? (isPart ? 'Span' : 'P')
      const words = (node.lines ?? []).map(({ string }) => string).join('')
      const facts = { language: languageOfPart(words, language) }
      const marks = markRuns(elementOf(node, type, facts), type)
      draw(marks)
      marks.end()
    },
    blockLink(draw) {
      note('link')
      const element = structure.add(parent(), 'Link', {})
      isInLink = true
      structure.holdLinks(element, () => within(element, 'Link', draw))
      isInLink = false
    },
  }
}
