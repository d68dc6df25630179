import { fillIn } from '../people/fill-in.mjs'
import { html, joined } from './html.mjs'

// What the HTML looks share: the same facts as pieces, which each look sets in its own way.

/** @returns a contact's text, as a link where it has one */
export function contactText({ text, href, network }) {
  if (!text) return html`<a href="${href}"><span class="mark" title="${network}"></span></a>`
  return href ? html`<a href="${href}">${text}</a>` : text
}

/**
 * Returns the text before a contact: nothing, its label, or a profile's network.
 *
 * @param {object} contact
 * @param {boolean} isLabelled `E-mail: …`
 * @returns {string} without its colon
 */
export function labelBefore({ kind, form, label, text }, isLabelled) {
  const needsNetwork = kind === 'profile' && form === 'labelled'
  return needsNetwork || (isLabelled && text) ? label : ''
}

/** A contact with what stands before it. */
export function contactPiece(contact, isLabelled) {
  const text = contactText(contact)
  const label = labelBefore(contact, isLabelled)
  return label ? html`<span class="label">${label}:</span> ${text}` : text
}

/** All contacts as pieces, personal details at the end. */
export function contactPieces(paper, isLabelled = paper.quirks.labelled) {
  const personal = paper.personal.map(
    ({ label, text }) => html`<span class="label">${label}:</span> ${text}`,
  )
  return [...paper.contacts.list.map((contact) => contactPiece(contact, isLabelled)), ...personal]
}

/** The name as the paper's first words; `Name: …` where the person labels everything. */
export function nameBlock(paper, { mayLabel = true } = {}) {
  const isLabelled = mayLabel && paper.quirks.labelled
  const name = isLabelled
    ? html`<div class="name labelled"><span class="label">${paper.contacts.labels.name}:</span> ${paper.name}</div>`
    : html`<h1 class="name">${paper.name}</h1>`
  const size = paper.quirks.isTitleBigger ? 'big' : 'small'
  const title = paper.title && html`<div class="title ${size}">${paper.title}</div>`
  return html`${title}${name}${paper.label && html`<div class="job">${paper.label}</div>`}`
}

/** One spoken language and its level. */
export const spokenText = ({ language, fluency }, paper) =>
  paper.quirks.fluencyForm.startsWith(':')
    ? `${language}${fillIn(paper.quirks.fluencyForm, { fluency })}`
    : `${language} ${fillIn(paper.quirks.fluencyForm, { fluency })}`.trim()

/** Bullets as a real list, or as lines that begin with a sign. */
export function bulletList(bullets, sign) {
  if (!bullets?.length) return ''
  if (sign) return bullets.map((text) => html`<div class="bullet">${sign} ${text}</div>`)
  return html`<ul>${bullets.map((text) => html`<li>${text}</li>`)}</ul>`
}

/** Every dated thing as one shape, so that a look needs one way to set it. */
export function entriesOf({ kind, items }) {
  if (kind === 'work') {
    return items.flatMap(({ organisation, place, roles }) =>
      roles.map((role) => ({ ...role, kind, organisation, place })),
    )
  }
  if (kind === 'volunteer') {
    return items.map((item) => ({
      kind,
      title: item.role,
      organisation: item.name,
      dates: item.dates,
    }))
  }
  if (kind === 'education') return items.map((item) => ({ ...item, kind }))
  return items.map((item) => ({
    ...{ kind, title: item.name, organisation: item.issuer, dates: item.dates, text: item.text },
  }))
}

export const isDated = (kind) => ['work', 'education', 'projects', 'volunteer'].includes(kind)
export const isShort = (kind) => ['certificates', 'awards', 'publications'].includes(kind)

const shortEntry = ({ title, organisation, dates }) =>
  html`<div class="short">${joined([html`<span>${title}</span>`, organisation], ', ')}${dates && html` (${dates})`}</div>`

const skillWays = {
  groups: (groups) =>
    groups.map(
      ({ name, keywords }) => html`<div class="group"><b>${name}:</b> ${keywords.join(', ')}</div>`,
    ),
  pills: (groups) =>
    html`<div class="pills">${groups.flatMap(({ keywords }) => keywords.map((word) => html`<span class="pill">${word}</span> `))}</div>`,
  commas: (groups) => html`<p>${groups.flatMap(({ keywords }) => keywords).join(', ')}</p>`,
  list: (groups) =>
    html`<ul>${groups.flatMap(({ keywords }) => keywords.map((word) => html`<li>${word}</li>`))}</ul>`,
  bars: (groups) =>
    groups
      .flatMap(({ keywords }) => keywords)
      .map(
        (word, index) =>
          html`<div class="bar"><span>${word}</span><i style="width:${40 + ((index * 17) % 60)}%"></i></div>`,
      ),
  dots: (groups) => html`<p>${groups.flatMap(({ keywords }) => keywords).join(' · ')}</p>`,
}

/**
 * The contents of one section without its heading.
 *
 * @param {object} section of a paper
 * @param {object} paper
 * @param {object} look its `entry`, and what differs from the usual: `group`, `short`, `spoken`, `traits.skills`
 */
export function sectionBody(section, paper, look) {
  const { kind, items } = section
  if (kind === 'work' && look.group) {
    return items.map((item) =>
      item.roles.length > 1
        ? look.group(item, paper)
        : look.entry({ ...item, ...item.roles[0], kind }, paper),
    )
  }
  if (isDated(kind)) return entriesOf(section).map((entry) => look.entry(entry, paper))
  if (isShort(kind))
    return entriesOf(section).map((entry) => (look.short ?? shortEntry)(entry, paper))
  if (kind === 'skills') {
    const way = skillWays[look.traits.skills]
    return way(items)
  }
  if (kind === 'languages') {
    const texts = items.map((item) => spokenText(item, paper))
    if (look.spoken === 'line') return html`<p>${texts.join(', ')}</p>`
    return texts.map((text) => html`<div class="spoken">${text}</div>`)
  }
  if (kind === 'interests') return html`<p>${items.join(look.spoken === 'line' ? ' · ' : ', ')}</p>`
  return html`<p>${items.join(' ')}</p>`
}

/** A section with its heading. */
export const sectionBlock = (section, paper, look) =>
  html`<section class="${section.kind}"><h2>${section.heading}</h2>${sectionBody(section, paper, look)}</section>`

/** The summary as a section, or without a heading. */
export const summaryBlock = (paper, hasHeading = true) =>
  paper.summary &&
  html`<section class="summary">${hasHeading && html`<h2>${paper.headings.summary}</h2>`}<p>${paper.summary}</p></section>`

/** The sections of these kinds, in the paper's order. */
export const onlyKinds = (paper, kinds) => paper.sections.filter(({ kind }) => kinds.includes(kind))

/** The sections of all other kinds. */
export const butKinds = (paper, kinds) => paper.sections.filter(({ kind }) => !kinds.includes(kind))
