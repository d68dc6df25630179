// The words of a CV as a web page, for engines that print those.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../support/root.mjs'

const escapeText = (text) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** The same words as the paper, as plain HTML. */
export function bodyOf({ content }) {
  const { basics, work } = content
  const posts = work.map(
    (entry) =>
      `<h3>${escapeText(entry.position)}, ${escapeText(entry.name)} <span>${entry.startDate} – ${entry.endDate}</span></h3><ul>${entry.highlights
        .map((bullet) => `<li>${escapeText(bullet.text)}</li>`)
        .join('')}</ul>`,
  )
  return `<h1>${escapeText(basics.name)}</h1><p>${escapeText(basics.label)}</p><p>${escapeText(basics.email)} · ${escapeText(basics.phone)}</p><h2>Experience</h2>${posts.join('')}`
}

function fontFace(file, weight) {
  const bytes = readFileSync(join(root, 'lib', 'pdf', 'fonts', 'files', file))
  return `@font-face{font-family:Body;font-weight:${weight};src:url(data:font/ttf;base64,${bytes.toString('base64')})}`
}

/** Fonts, page and type as close to ours as a style sheet comes. */
export const style = `${fontFace('inter-regular.ttf', 400)}${fontFace('inter-bold.ttf', 700)}
@page{size:A4;margin:18mm}body{font:10pt/1.35 Body;margin:0}h1{font-size:22pt;margin:0}h2{font-size:9pt}
h3{font-size:10pt;margin:6pt 0 2pt;display:flex;justify-content:space-between}ul{margin:0;padding-left:10pt}`
