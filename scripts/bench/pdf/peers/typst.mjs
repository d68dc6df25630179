import { join } from 'node:path'
import { root } from '../../../support/root.mjs'
import { peers } from '../peers.mjs'

const escapeText = (text) => text.replace(/[\\#$*_`<>@[\]~=/+-]/g, (sign) => `\\${sign}`)

function sourceOf({ content: { basics, work }, design }) {
  const posts = work.map(
    (
      entry,
    ) => `=== ${escapeText(entry.position)}, ${escapeText(entry.name)} #h(1fr) #text(weight: "regular")[${entry.startDate} – ${entry.endDate}]
${entry.highlights.map(({ text }) => `- ${escapeText(text)}`).join('\n')}`,
  )
  return `#set document(title: "${basics.name}")
#set page(paper: "a4", margin: 18mm, numbering: "1 / 1")
#set text(font: "Inter", size: 10pt, lang: "${design.language}")
#set par(leading: 0.75em)
#set list(spacing: 1em)
#show heading.where(level: 3): set text(size: 10pt)
= ${escapeText(basics.name)}
${escapeText(basics.label)}

${escapeText(basics.email)} · ${escapeText(basics.phone)}
== Experience
${posts.join('\n')}
`
}

/** Typst with the same fonts, its caches warm from one document to the next: gives the bytes, tagged. */
export async function open() {
  const { NodeCompiler } = await peers.load('@myriaddreamin/typst-ts-node-compiler')
  const compiler = NodeCompiler.create({
    workspace: root,
    fontArgs: [{ fontPaths: [join(root, 'lib', 'pdf', 'fonts', 'files')] }],
  })
  return async (document) => compiler.pdf({ mainFileContent: sourceOf(document) })
}
