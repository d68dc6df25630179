import type { Link, RunMarks } from '../draw/draw-text'
import type { PaperNode } from '../layout/nodes'
import type { RunningPart } from './mark-lines'
import { languageOfPart } from './part-language'
import type { ElementFacts, Structure } from './structure'

/** Structure types that contain their text directly, not in a nested paragraph. */
const leafTags = new Set(['H1', 'H2', 'H3', 'H4', 'P', 'Lbl', 'Span'])

export type Tagger = {
  isArtifact: () => boolean
  /** Returns everything around a node that changes its output. */
  context: () => string
  /** Marks everything drawn inside as an artifact, which screen readers skip. */
  artifact: (draw: () => void, running?: RunningPart) => void
  /** Marks everything drawn inside as content of a structure element. */
  element: (node: PaperNode, tag: string, draw: () => void) => void
  /** Marks a picture as a figure with alternative text and bounds. */
  figure: (node: PaperNode, bounds: readonly number[], draw: () => void) => void
  /** Marks a text, with each of its links as a nested element. */
  text: (node: PaperNode, tag: string | null, draw: (marks: RunMarks) => void) => void
  /** Marks a link around whole texts, with its annotation. */
  blockLink: (draw: () => void) => void
  /** Adds a node to the outline, if it has a bookmark. */
  outline: (node: PaperNode) => void
}

/**
 * Creates the tagger (ISO 32000-1, 14.7 and 14.8): headings, lists and paragraphs by the `tag` of their nodes, links
 * with their annotations, and everything without text (backgrounds, borders, rules, icons, footers) as artifacts, so
 * that a screen reader reads only the text.
 *
 * @param language of the document, as a BCP 47 tag
 * @param note called with everything that becomes structure or a link: equal notes give an equal structure
 */
export function createTagger<Element>(
  structure: Structure<Element>,
  language: string,
  note: (text: string) => void,
): Tagger {
  const { root } = structure
  /** Elements by node, to continue them after a page break. */
  const known = new Map<unknown, Element>()
  /** By list: the body of its last item, and the list inside that body, once it has one. */
  const bodies = new Map<Element, Element>()
  const innerLists = new Map<Element, Element>()
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

  /** Returns the list of sub-points in the last item of the open list (ISO 32000-1, 14.8.4.3.3). */
  function innerList(): Element {
    const body = bodies.get(parent()) ?? parent()
    const list = innerLists.get(body) ?? structure.add(body, 'L', {})
    innerLists.set(body, list)
    return list
  }

  /** Marks the runs of a text: those of a link are in an element with its annotation. */
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
      if (node.props.isSubItem !== true) return within(elementOf(node, tag), tag, draw)
      within(innerList(), 'L', () => within(elementOf(node, tag), tag, draw))
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
      const element = elementOf(node, type, facts)
      const list = open[open.length - 2]
      if (type === 'LBody' && list !== undefined) bodies.set(list, element)
      const marks = markRuns(element, type)
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
