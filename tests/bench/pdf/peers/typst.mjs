import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../../../scripts/support/root.mjs'
import { peers } from '../peers.mjs'
import { plainWords } from '../plain-words.mjs'

const readFace = (name) => readFileSync(join(root, 'lib', 'pdf', 'fonts', 'files', name))

const escapeText = (text) => text.replace(/[\\#$*_`<>@[\]~=/+-]/g, (sign) => `\\${sign}`)

function sourceOf(document) {
  const { name, label, contacts, title, posts } = plainWords(document)
  const links = contacts.map(({ text, url }) => `#link("${url}")[${escapeText(text)}]`)
  const entries = posts.map(
    ({
      head,
      dates,
      location,
      bullets,
    }) => `=== ${escapeText(head)} #h(1fr) #text(weight: "regular")[${dates}]
${escapeText(location)}
${bullets.map((text) => `- ${escapeText(text)}`).join('\n')}`,
  )
  return `#set document(title: "${name}")
#set page(paper: "a4", margin: 18mm, footer: context align(right, text(size: 8pt)[${escapeText(name)} — #counter(page).display() / #counter(page).final().at(0)]))
#set text(font: "Inter", size: 10pt, lang: "${document.design.language}")
#set par(leading: 0.75em)
#set list(spacing: 1em)
#show heading.where(level: 3): set text(size: 10pt)
= ${escapeText(name)}
${escapeText(label)}

${links.join(' · ')}
== ${title}
${entries.join('\n')}
`
}

/** Typst with the same fonts, its caches warm from one document to the next: gives the bytes, tagged. */
export async function open() {
  const { NodeCompiler } = await peers.load('@myriaddreamin/typst-ts-node-compiler')
  const compiler = NodeCompiler.create({
    workspace: root,
    // As bytes: a folder that is named here is passed over, and typst takes a face of its own.
    fontArgs: [{ fontBlobs: ['inter-regular.ttf', 'inter-bold.ttf'].map(readFace) }],
  })
  return async (document) => compiler.pdf({ mainFileContent: sourceOf(document) })
}
