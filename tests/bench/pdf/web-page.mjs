// The words of a CV as a web page, for engines that print those.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../../scripts/support/root.mjs'
import { plainWords } from './plain-words.mjs'

const escapeText = (text) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** The same words and links as the paper, as plain HTML. */
export function bodyOf(document) {
  const { name, label, contacts, title, posts } = plainWords(document)
  const links = contacts.map(({ text, url }) => `<a href="${url}">${escapeText(text)}</a>`)
  const entries = posts.map(
    ({ head, dates, location, bullets }) =>
      `<h3>${escapeText(head)} <span>${dates}</span></h3><p>${escapeText(location)}</p><ul>${bullets
        .map((bullet) => `<li>${escapeText(bullet)}</li>`)
        .join('')}</ul>`,
  )
  const foot = `<style>@page{@bottom-right{content:"${name} — " counter(page) " / " counter(pages)}}</style>`
  return `${foot}<h1>${escapeText(name)}</h1><p>${escapeText(label)}</p><p>${links.join(' · ')}</p><h2>${title}</h2>${entries.join('')}`
}

function fontFace(file, weight) {
  const bytes = readFileSync(join(root, 'lib', 'pdf', 'fonts', 'files', file))
  return `@font-face{font-family:Body;font-weight:${weight};src:url(data:font/ttf;base64,${bytes.toString('base64')})}`
}

/** Fonts, page and type as close to ours as a style sheet comes. */
export const style = `${fontFace('inter-regular.ttf', 400)}${fontFace('inter-bold.ttf', 700)}
@page{size:A4;margin:18mm;@bottom-right{font:8pt Body}}body{font:10pt/1.35 Body;margin:0}h1{font-size:22pt;margin:0}h2{font-size:9pt}
h3{font-size:10pt;margin:6pt 0 2pt;display:flex;justify-content:space-between}p{margin:0}a{color:inherit}ul{margin:0;padding-left:10pt}`
