import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

type StructureNode = { role: string; children: StructureChild[]; alt?: string }
type StructureChild =
  | StructureNode
  | { type: 'content'; id: string }
  | { type: 'annotation'; id: string }

/** PDF as presented by a screen reader. */
export type SpokenPdf = {
  tagged: boolean
  language: string | null
  /** Whether the window shows the title instead of the file name. */
  showsTitle: boolean
  title: string
  outline: string[]
  pages: HeardPage[]
}

type HeardPage = {
  /** Elements in reading order: role, depth, own text. */
  elements: HeardElement[]
  /** Ids of marked content in structure order, and in painting order. */
  order: { tree: string[]; painted: string[] }
  /** Text in no element and no artifact. */
  stray: string[]
  /** Link annotations of the page, and those referenced by an element. */
  links: { all: string[]; named: string[] }
}

type HeardElement = {
  role: string
  parent: string
  text: string
  children: string[]
  alt: string | null
}

const isElement = (child: StructureChild): child is StructureNode => 'role' in child

/** Returns the text of each marked content, and text outside of any. */
function collectWords(items: readonly object[]) {
  const words = new Map<string, string>()
  const painted: string[] = []
  const stray: string[] = []
  const open: (string | 'artifact' | null)[] = []
  for (const item of items) {
    if ('str' in item) {
      const text = String(item.str)
      const inside = open.findLast((one) => one !== null) ?? null
      if (inside === null && text.trim() !== '') stray.push(text)
      else if (inside !== null && inside !== 'artifact')
        words.set(inside, (words.get(inside) ?? '') + text)
    } else if ('type' in item && item.type === 'endMarkedContent') open.pop()
    else if ('id' in item && typeof item.id === 'string') {
      open.push(item.id)
      painted.push(item.id)
    } else open.push('tag' in item && item.tag === 'Artifact' ? 'artifact' : null)
  }
  return { words, painted, stray }
}

/** Reads the structure tree of every page by pdf.js. */
export async function readAloud(bytes: Uint8Array): Promise<SpokenPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 })
  const pdf = await task.promise
  const pages: HeardPage[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const content = await page.getTextContent({ includeMarkedContent: true })
    const { words, painted, stray } = collectWords(content.items)
    const annotations: { id: string; subtype: string }[] = await page.getAnnotations()
    const elements: HeardElement[] = []
    const tree: string[] = []
    const named: string[] = []
    const visit = (node: StructureNode, parent: string) => {
      const element = { role: node.role, parent, text: '', children: [] as string[] }
      elements.push({ ...element, alt: node.alt ?? null })
      const own = elements[elements.length - 1]
      for (const child of node.children) {
        if (isElement(child)) {
          own?.children.push(child.role)
          visit(child, node.role)
        } else if (child.type === 'annotation') named.push(child.id)
        else {
          tree.push(child.id)
          if (own) own.text += words.get(child.id) ?? ''
        }
      }
    }
    const root = (await page.getStructTree()) as StructureNode | null
    for (const child of root?.children ?? []) if (isElement(child)) visit(child, 'Root')
    const links = annotations.filter(({ subtype }) => subtype === 'Link').map(({ id }) => id)
    // pdf.js prefixes the annotation ids.
    const bare = (id: string) => id.replace(/^pdfjs_internal_id_/, '')
    pages.push({
      elements,
      order: { tree, painted },
      stray,
      links: { all: links.sort(), named: named.map(bare).sort() },
    })
  }
  const { info } = (await pdf.getMetadata()) as { info: { Language?: string; Title?: string } }
  // pdf.js returns maps; its types say objects.
  const preferences = (await pdf.getViewerPreferences()) as unknown as Map<string, unknown> | null
  const marks = (await pdf.getMarkInfo()) as unknown as Map<string, boolean> | null
  const outline = (await pdf.getOutline()) as { title: string }[] | null
  await task.destroy()
  return {
    tagged: marks?.get('Marked') === true,
    language: info.Language ?? null,
    showsTitle: preferences?.get('DisplayDocTitle') === true,
    title: info.Title ?? '',
    outline: (outline ?? []).map((entry) => entry.title),
    pages,
  }
}
