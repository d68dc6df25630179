import { mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { HtmlRenderer, Node, Parser } from 'commonmark'
import { build } from 'esbuild'
import sharp from 'sharp'
import { readDocsPages } from '../support/docs-pages.mjs'
import { root } from '../support/root.mjs'
import { keepOnly, shortHash, writeWhole } from './output-files.mjs'

const folder = join(root, 'public', 'engine', 'docs')
const escaped = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeHtml = (text) => text.replace(/[&<>"]/g, (letter) => escaped[letter])

/** Text of an element of our own HTML. */
const textOf = (html) =>
  html
    .replace(/<\/(td|th|li|p|h\d)>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot);/g, (name) => Object.keys(escaped).find((k) => escaped[k] === name))
    .replace(/\s+/g, ' ')
    .trim()

/** All nodes of a tree of commonmark, in reading order, in a list that edits of the tree do not disturb. */
function nodesOf(tree) {
  const nodes = []
  const walker = tree.walker()
  for (let event = walker.next(); event; event = walker.next())
    if (event.entering) nodes.push(event.node)
  return nodes
}

const literals = (node) =>
  nodesOf(node)
    .map(({ type, literal }) => (type === 'softbreak' ? ' ' : (literal ?? '')))
    .join('')

/** Returns the anchor of a heading as code hosts make it, so that links work in both places. */
const anchorOf = (text) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-')

const cellsOf = (line) =>
  line
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll('\\|', '|'))

/** Replaces a node by HTML of ours. */
function replaceBy(node, type, html) {
  const made = new Node(type)
  made.onEnter = html
  node.insertBefore(made)
  node.unlink()
}

/**
 * Returns a page as HTML: CommonMark and tables, without the HTML that is in the file. Links to other pages are
 * `docs:SLUG`, for the site to put in an address in the language of the page, those to files that the site lacks are text, and pictures are those of `public`.
 *
 * @param {string} source
 * @param {{file: string, pages: Map<string, {slug: string, title: string}>, pictures: Map<string, {width: number, height: number}>}} site
 *   the file's path in the project, the page of each file, and the size of each picture by its address
 * @returns {string}
 */
export function renderPage(source, { file, pages, pictures }) {
  const lines = source.split('\n')
  const anchors = new Map()
  let heading = ''

  const pathOf = (target) => join(dirname(file), target)

  function link(node) {
    const [path, anchor] = node.destination.split('#')
    if (path === '' || path.startsWith('https:')) return
    const page = pages.get(pathOf(path))
    if (page) {
      node.destination = `docs:${page.slug}${anchor ? `#${anchor}` : ''}`
      // A page is called by its title where its file is named.
      if (/^[\w/-]+\.md$/.test(literals(node))) node.firstChild.literal = page.title
    } else {
      while (node.firstChild) node.insertBefore(node.firstChild)
      node.unlink()
    }
  }

  function picture(node) {
    const address = pathOf(node.destination).replace(/^public/, '')
    const size = pictures.get(address)
    if (!size) throw new Error(`${file}: ${node.destination} is no picture of the site.`)
    const dark = address.replace(/-light(?=\.webp$)/, '-dark')
    const night = pictures.has(dark) && dark !== address
    return `<picture>${night ? `<source srcset="${dark}" media="(prefers-color-scheme: dark)">` : ''}<img src="${address}" alt="${escapeHtml(literals(node))}" width="${size.width}" height="${size.height}" loading="lazy"></picture>`
  }

  function table(rows) {
    const [head, , ...body] = rows.map(cellsOf)
    const row = (cells, tag) =>
      `<tr>${cells.map((cell) => `<${tag}>${render(cell, true)}</${tag}>`).join('')}</tr>`
    const top = head.some(Boolean) ? `<thead>${row(head, 'th')}</thead>` : ''
    const rest = body.map((cells) => row(cells, 'td')).join('\n')
    return `<div data-table="" role="region" tabindex="0" aria-label="Table: ${escapeHtml(heading)}"><table>${top}<tbody>${rest}</tbody></table></div>`
  }

  function change(node) {
    const [[from], [to]] = node.sourcepos ?? [[0], [0]]
    const rows = lines.slice(from - 1, to)
    if (node.type === 'heading') {
      heading = literals(node)
      const anchor = anchorOf(heading)
      const count = anchors.get(anchor) ?? 0
      anchors.set(anchor, count + 1)
      node.anchor = count ? `${anchor}-${count}` : anchor
    } else if (node.type === 'paragraph' && /^\|[-| :]+\|$/.test(rows[1] ?? '')) {
      replaceBy(node, 'custom_block', table(rows))
    } else if (node.type === 'image') replaceBy(node, 'custom_inline', picture(node))
    else if (node.type === 'link') link(node)
  }

  function render(text, isCell = false) {
    const tree = new Parser().parse(text)
    // A cell is one paragraph, whose lines are not those of the file.
    for (const node of nodesOf(tree)) if (!isCell || node.type !== 'paragraph') change(node)
    const renderer = new HtmlRenderer({ safe: true })
    renderer.attrs = ({ anchor }) => (anchor ? [['id', anchor]] : [])
    const html = renderer.render(tree).trim()
    return isCell ? html.replace(/^<p>|<\/p>$/g, '') : html
  }

  return render(source)
}

/** Returns the parts of a page under its headings, for the search. */
export const sectionsOf = ({ slug, title, html }) =>
  html
    .split(/(?=<h[123] id=)/)
    .filter((part) => part.startsWith('<h'))
    .map((part) => {
      const [, anchor, name] = /^<h\d id="([^"]*)">([\s\S]*?)<\/h\d>/.exec(part)
      const words = new Set(
        textOf(part)
          .toLowerCase()
          .split(/[^\p{L}\p{N}]+/u),
      )
      const isTop = part.startsWith('<h1')
      return [`${slug}${isTop ? '' : `#${anchor}`}`, title, textOf(name), [...words].join(' ')]
    })

/** Throws where a link leads to a page or a heading that is not there. */
function checkLinks(pages) {
  const targets = new Set(
    pages.flatMap(({ slug, html }) => [
      slug,
      ...[...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => `${slug}#${id}`),
    ]),
  )
  for (const { slug, html } of pages)
    for (const [, target] of html.matchAll(/ href="(docs:[^"]*|#[^"]*)"/g)) {
      const whole = target.startsWith('#') ? slug + target : target.slice('docs:'.length)
      if (!targets.has(whole))
        throw new Error(`/docs/${slug} leads to ${target}, which is not there.`)
    }
}

async function readPictures(sources) {
  const named = sources.flatMap(({ source, file }) =>
    [...source.matchAll(/\]\(([^)\s]+\.webp)\)/g)].map(([, path]) => join(dirname(file), path)),
  )
  const all = new Set(named.flatMap((path) => [path, path.replace('-light.', '-dark.')]))
  const sizes = [...all].map(async (path) => {
    const { width, height } = await sharp(join(root, path)).metadata()
    return [path.replace(/^public/, ''), { width, height }]
  })
  return new Map(await Promise.all(sizes))
}

/**
 * Writes dist/docs.json: the pages of the documentation as HTML, the script of their search, and the address of its
 * index, which lies in public/engine/docs (ADR static-pages).
 */
export async function writeDocs() {
  const sources = readDocsPages().map((page) => ({
    ...page,
    source: readFileSync(join(root, page.file), 'utf8'),
  }))
  const titled = sources.map(({ file, slug, source }) => [
    file,
    { slug, title: /^# (.*)$/m.exec(source)[1] },
  ])
  const site = { pages: new Map(titled), pictures: await readPictures(sources) }
  const pages = sources.map(({ slug, group, file, source }) => {
    const html = renderPage(source, { file, ...site })
    const { title } = site.pages.get(file)
    const description = textOf(/<p>([\s\S]*?)<\/p>/.exec(html)[1])
    return { slug, group, title, description, html }
  })
  checkLinks(pages)
  const index = JSON.stringify(pages.flatMap(sectionsOf))
  const name = `search.${shortHash(index)}.json`
  mkdirSync(folder, { recursive: true })
  writeWhole(join(folder, name), index)
  keepOnly(folder, new Set([name]))
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['components/site/docs/search-page.ts'],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    minify: true,
    write: false,
    logLevel: 'warning',
  })
  const made = { script: outputFiles[0].text.trim(), index: `/engine/docs/${name}`, pages }
  writeWhole(join(root, 'dist', 'docs.json'), `${JSON.stringify(made, null, 1)}\n`)
}
