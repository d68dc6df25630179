import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import docs from '@/dist/docs.json'
import { helpAddress, helpPages } from '@/lib/messages/help-address'
import { sitePages } from '@/lib/messages/site-addresses'
import { readDocsPages } from '../support/docs-pages.mjs'
import { renderPage, sectionsOf } from './docs.mjs'

const site = {
  file: 'docs/guides/one.md',
  pages: new Map([['docs/other.md', { slug: 'other', title: 'The other page' }]]),
  pictures: new Map([
    ['/images/a-light.webp', { width: 8, height: 4 }],
    ['/images/a-dark.webp', { width: 8, height: 4 }],
  ]),
}
const render = (text: string) => renderPage(text, site)

it('leaves out the HTML of a file, and addresses that run code', () => {
  const html = render(
    '<script>alert(1)</script>\n\na <b onclick="x">b</b> [c](javascript:alert(1))',
  )
  expect(html).not.toMatch(/script|onclick|<b/)
})

it('leads to pages of the site, and to headings; files that the site lacks are text', () => {
  expect(render('[a](../other.md#a-b)')).toBe('<p><a href="docs:other#a-b">a</a></p>')
  expect(render('[other.md](../other.md)')).toContain('>The other page</a>')
  expect(render('[an ADR](../adr/document-fields.md) and [*code*](../../lib)')).toBe(
    '<p>an ADR and <em>code</em></p>',
  )
  expect(render('[a](#b) [c](https://example.org/d)').match(/href="[^"]*"/g)).toEqual([
    'href="#b"',
    'href="https://example.org/d"',
  ])
})

it('gives headings the anchors of code hosts', () => {
  const ids = render('# `a` B, c: d_e\n## 1. F\n## 1. F').match(/id="[^"]*"/g)
  expect(ids).toEqual(['id="a-b-c-d_e"', 'id="1-f"', 'id="1-f-1"'])
})

it('draws tables, whose cells have marks, and keeps code as it is', () => {
  const html = render(
    '# T\n\n| a | `b` |\n| --- | --: |\n| **c** | x \\| y |\n\n```\n| a |\n<i>\n```',
  )
  expect(html).toContain('aria-label="Table: T"')
  expect(html).toContain('<tr><th>a</th><th><code>b</code></th></tr>')
  expect(html).toContain('<tr><td><strong>c</strong></td><td>x | y</td></tr>')
  expect(html).toContain('<pre><code>| a |\n&lt;i&gt;\n</code></pre>')
})

it('shows pictures of the site alone, the dark one at night', () => {
  const html = render('![A "b"](../../public/images/a-light.webp)')
  expect(html).toContain(
    '<source srcset="/images/a-dark.webp" media="(prefers-color-scheme: dark)">',
  )
  expect(html).toContain('src="/images/a-light.webp" alt="A &quot;b&quot;" width="8" height="4"')
  expect(() => render('![a](b.png)')).toThrow('b.png')
})

it('indexes each part of a page under its heading', () => {
  const html = render('# One\n\nfirst `x` y\n\n## Two & three\n\n| a | b |\n| - | - |\n| c | d |')
  expect(sectionsOf({ slug: 's', title: 'One', html })).toEqual([
    ['s', 'One', 'One', 'one first x y'],
    ['s#two--three', 'One', 'Two & three', 'two three a b c d'],
  ])
})

it('has every page, each with a title, a description and one first heading', () => {
  expect(docs.pages.map(({ slug }) => slug)).toEqual(readDocsPages().map(({ slug }) => slug))
  for (const { title, description, html } of docs.pages) {
    expect(title.length).toBeGreaterThan(1)
    expect(description.length).toBeGreaterThan(20)
    expect(html.match(/<h1/g)).toHaveLength(1)
    expect(html).not.toMatch(/<script|href="[^"]*\.md/)
  }
})

it('has short guides', () => {
  for (const { group, file } of readDocsPages())
    if (group === 'guides')
      expect(readFileSync(file, 'utf8').split('\n').length, file).toBeLessThanOrEqual(61)
})

it('has a page for each screen that leads to one', () => {
  for (const screen of [...Object.keys(helpPages), '/settings'])
    expect(sitePages).toContain(helpAddress(screen))
  expect(helpAddress('/jobs')).toBe('/docs/fit-to-a-job')
  expect(helpAddress('/settings')).toBe('/docs')
})
