import { findDates } from '../../dates/find-dates'
import type { Traced } from '../../draft/draft-types'
import { contactLabel } from '../../lexicon/labels'
import { findNetwork, networkNamed } from '../../lexicon/networks'
import type { SourceLink } from '../../source/source-types'
import { copied, cutStretch, joinAll, type Stretch, trimStretch } from '../sections/stretch'
import { digitsOf, emailAddress, phoneNumber, webAddress } from './addresses'
import type { ContactCell } from './contact-cells'
import { indexOfLink } from './index-of-link'
import { linkedValue, telephoneValue } from './linked-value'

export type FoundProfile = {
  network: Stretch | null
  username: Stretch | null
  url: Traced | Stretch | null
}

export type Contacts = {
  email: Traced | null
  phone: Traced | null
  url: Traced | Stretch | null
  profiles: FoundProfile[]
  /** Remaining texts, each with its cell. */
  rest: { stretch: Stretch; cell: ContactCell }[]
}

/** Returns a text without the given range. */
function without(stretch: Stretch, from: number, to: number): Stretch {
  const remaining = [cutStretch(stretch, 0, from), cutStretch(stretch, to)].filter(
    ({ text }) => text !== '',
  )
  const ends = /^[\s,;|·•:()–-]+/u
  return joinAll(remaining.map((one) => trimStretch(one, ends, /[\s,;|·•:(–-]+$/u)))
}

/** Minimum digits of a phone number that has no label or other hint. */
const minAlone = 9

/** Whether a number is a complete item between two commas. */
function isOwnPart(text: string, { 0: number, index }: RegExpExecArray): boolean {
  const before = text.slice(0, index).trimEnd()
  const behind = text.slice(index + number.length).trimStart()
  const isParted = /(?:^|[,，、;])$/u.test(before) && /^(?:$|[,，、;])/u.test(behind)
  return isParted && digitsOf(number).length >= minAlone
}

/** Finds a phone number, excluding dates, years and postal codes. */
function findPhone(
  text: string,
  isLabelled: boolean,
): { from: number; to: number; score: number } | null {
  const match = phoneNumber.exec(text)
  if (!match) return null
  const digits = digitsOf(match[0]).length
  if (digits < (isLabelled ? 5 : 7) || digits > 17) return null
  const number = match[0].trim()
  const isDay = ({ from, to }: { from: number; to: number }) => from === 0 && to === number.length
  if (findDates(number).some((date) => date.isRange || isDay(date))) return null
  const beside = text.replace(match[0], ' ').replace(/[^\p{L}]/gu, '')
  const isRefused = beside.length > 14 && !/^[+(]/.test(match[0]) && !isOwnPart(text, match)
  if (!isLabelled && isRefused) return null
  const lead = match[0].length - match[0].trimStart().length
  const score =
    (isLabelled ? 3 : 0) +
    (/^\s*[+(]/.test(match[0]) ? 2 : 0) +
    (digits >= 9 ? 1 : 0) -
    (beside === '' ? 0 : 2)
  return { from: match.index + lead, to: match.index + match[0].trimEnd().length, score }
}

const userName = /^@?[\p{L}\p{N}_.-]{2,40}$/u

const bareAddress = (url: string) =>
  url
    .toLowerCase()
    .replace(/^(?:mailto:|tel:|[a-z]+:\/\/)/, '')
    .replace(/^www\./, '')
    .replace(/[/?#]+$/, '')

const linkValue = (links: readonly SourceLink[], index: number): Traced => ({
  text: links[index]?.url ?? '',
  form: 'link',
  slices: links[index]?.slices ?? [],
  link: index,
  sure: true,
})

/** Returns the e-mail address of a link, for CVs that do not print it in one piece. */
function emailOfLinks(links: readonly SourceLink[]): Traced | null {
  const index = links.findIndex(({ url }) => /^mailto:[^?]+@/i.test(url))
  return index < 0 ? null : linkedValue(links, index)
}

/** Matches a `tel:` link with at least five digits. */
const telephoneLink = /^tel:(?:\D*\d){5}/i

/** Returns the number linked from text such as "Call me" (flowing text only). */
function phoneBehind(cells: readonly ContactCell[], links: readonly SourceLink[]): Traced | null {
  const index = cells
    .filter(({ piece }) => piece.isFlowing)
    .map(({ piece }) => indexOfLink(piece.stretch, links, telephoneLink))
    .find((at) => at >= 0)
  return index === undefined ? null : telephoneValue(links, index)
}

function readProfile(found: Stretch, cell: ContactCell): FoundProfile {
  const network = findNetwork(found.text)
  const name = cell.label === 'profile' && cell.labelStretch ? cell.labelStretch : null
  const path = found.text.replace(/[/?#]+$/, '')
  const last = path.lastIndexOf('/')
  const begin = last + (path.charAt(last + 1) === '@' ? 2 : 1)
  const username = network && last > 8 ? cutStretch(found, begin, path.length) : null
  return { network: name ?? networkIn(found, network), username, url: found }
}

/** Returns the part of a URL that names its network ("linkedin" of linkedin.com); null if none. */
function networkIn(address: Stretch, network: string | null): Stretch | null {
  const host = /^(?:[a-z][a-z+.-]*:\/\/)?([^/?#\s@:]+)/i.exec(address.text)
  if (network === null || !host?.[1]) return null
  let from = host[0].length - host[1].length
  for (const label of host[1].split('.')) {
    if (networkNamed(label) === network) return cutStretch(address, from, from + label.length)
    from += label.length + 1
  }
  return null
}

function takeEmail(stretch: Stretch, found: Contacts): Stretch {
  const email = emailAddress.exec(stretch.text)
  if (!email) return stretch
  const end = email.index + email[0].length
  const one = cutStretch(stretch, email.index, end)
  found.email ??= { ...copied(one), text: one.text.replace(/\s/g, '') }
  return without(stretch, email.index, end)
}

function takeAddresses(stretch: Stretch, cell: ContactCell, found: Contacts): Stretch {
  let rest = stretch
  for (let address = webAddress.exec(rest.text); address; address = webAddress.exec(rest.text)) {
    const text = address[0].replace(/[.,;:)]+$/, '')
    const one = cutStretch(rest, address.index, address.index + text.length)
    rest = without(rest, address.index, address.index + address[0].length)
    const isAlone = address[0].length === stretch.text.length
    const isOfMail = !isAlone && found.email?.text.endsWith(`@${bareAddress(text)}`)
    if (isOfMail || one.text === '') continue
    if (findNetwork(text)) found.profiles.push(readProfile(one, cell))
    else if (!found.url) found.url = one
    else found.profiles.push({ network: null, username: null, url: one })
  }
  return rest
}

/** Returns the cell that most resembles a phone number. */
function bestPhone(parts: Contacts['rest']): { at: number; from: number; to: number } | null {
  const found = parts.flatMap(({ stretch, cell }, at) => {
    // A number of a register is none of a phone.
    const isOther = cell.label === 'birthDate' || cell.label === 'own'
    const phone = isOther ? null : findPhone(stretch.text, cell.label === 'phone')
    return phone ? [{ at, ...phone }] : []
  })
  return found.reduce<(typeof found)[number] | null>(
    (best, one) => (best && best.score >= one.score ? best : one),
    null,
  )
}

/** Finds e-mail, phone, URLs and profiles in the contact cells. The first of each kind wins. */
export function findContacts(
  cells: readonly ContactCell[],
  links: readonly SourceLink[],
): Contacts {
  const found: Contacts = { email: null, phone: null, url: null, profiles: [], rest: [] }
  const parts = cells.map((cell) => ({
    stretch: takeAddresses(takeEmail(cell.stretch, found), cell, found),
    cell,
  }))
  const phone = bestPhone(parts)
  const called = phone ? parts[phone.at] : undefined
  if (phone && called) {
    found.phone = copied(cutStretch(called.stretch, phone.from, phone.to))
    called.stretch = without(called.stretch, phone.from, phone.to)
  }
  for (const { stretch, cell } of parts) {
    if (stretch.text === '') takeLinkedLabel(cell, links, found)
    const profile = profileOf(stretch, cell, links)
    if (profile) found.profiles.push(profile)
    else if (isLinkedSite(stretch, links)) takeSite(stretch, links, found)
    else if (/[\p{L}\p{N}]/u.test(stretch.text)) found.rest.push({ stretch, cell })
  }
  found.phone ??= phoneBehind(cells, links)
  // A link has the complete address if its text is broken.
  const mail = emailOfLinks(links)
  const written = found.email?.text ?? ''
  if (mail && mail.text !== written && mail.text.includes(written)) found.email = mail
  return { ...found, profiles: distinct([...found.profiles, ...hiddenProfiles(found, links)]) }
}

/** Adds the URL of a linked label such as "LinkedIn" or "Website". */
function takeLinkedLabel(
  { labelStretch }: ContactCell,
  links: readonly SourceLink[],
  found: Contacts,
) {
  const index = labelStretch ? indexOfLink(labelStretch, links) : -1
  const link = links[index]
  if (!link || !labelStretch) return
  const url = linkValue(links, index)
  if (!findNetwork(link.url)) found.url ??= url
  else if (networkNamed(labelStretch.text)) {
    found.profiles.push({ network: labelStretch, username: null, url })
  } else found.profiles.push({ network: null, username: null, url })
}

/** Whether a text is a website's label with a word beside it, and linked: "my website". */
function isLinkedSite(stretch: Stretch, links: readonly SourceLink[]): boolean {
  const words = stretch.text.split(/\s+/)
  const isLabel = (at: number) => contactLabel(words.slice(at).join(' ')) === 'url'
  return words.length <= 4 && words.some((_, at) => isLabel(at)) && indexOfLink(stretch, links) >= 0
}

/** Adds the URL behind a website's label. */
function takeSite(stretch: Stretch, links: readonly SourceLink[], found: Contacts) {
  const url = linkValue(links, indexOfLink(stretch, links))
  if (found.url) found.profiles.push({ network: null, username: null, url })
  else found.url = url
}

/** Returns the profile for a user name next to a network's name, or linked to a network. */
function profileOf(
  rest: Stretch,
  cell: ContactCell,
  links: readonly SourceLink[],
): FoundProfile | null {
  const pair =
    /^(\p{L}[\p{L} .+]{0,22}?)\s*(?::\/\/|[:：\s(/])\s*@?([\p{L}\p{N}_.-]{2,40})\)?$/u.exec(
      rest.text,
    )
  if (pair?.[1] && pair[2] && networkNamed(pair[1])) {
    const at = rest.text.lastIndexOf(pair[2])
    return {
      network: cutStretch(rest, 0, pair[1].length),
      username: cutStretch(rest, at, at + pair[2].length),
      url: null,
    }
  }
  const reversed = /^@?(\S{2,40})\s*\(([^()]{2,24})\)$/u.exec(rest.text)
  if (reversed?.[1] && reversed[2] && networkNamed(reversed[2])) {
    const at = rest.text.indexOf('(') + 1
    const from = rest.text.startsWith('@') ? 1 : 0
    return {
      network: cutStretch(rest, at, at + reversed[2].length),
      username: cutStretch(rest, from, from + reversed[1].length),
      url: null,
    }
  }
  if (!userName.test(rest.text)) return null
  const at = rest.text.startsWith('@') ? 1 : 0
  if (cell.label === 'profile' && cell.labelStretch) {
    const network = trimStretch(cell.labelStretch, /^\s+/, /[\s:：]+$/u)
    return { network, username: cutStretch(rest, at), url: null }
  }
  const link = indexOfLink(rest, links)
  const url = links[link]?.url ?? ''
  if (link < 0 || !findNetwork(url)) return null
  const isNetwork = networkNamed(rest.text) !== null
  const isUser = url.toLowerCase().includes(rest.text.slice(at).toLowerCase())
  if (!isNetwork && !isUser) return null
  return {
    network: isNetwork ? rest : null,
    username: isUser && !isNetwork ? cutStretch(rest, at) : null,
    url: linkValue(links, link),
  }
}

/** Returns profiles linked from an icon or word only. */
function hiddenProfiles(found: Contacts, links: readonly SourceLink[]): FoundProfile[] {
  const known = found.profiles.map(({ url }) => bareAddress(url?.text ?? ''))
  return links.flatMap(({ url, slices, page }, index) => {
    if (page !== 1 || slices.length > 0 || !/^https?:/i.test(url) || !findNetwork(url)) return []
    return known.includes(bareAddress(url))
      ? []
      : [{ network: null, username: null, url: linkValue(links, index) }]
  })
}

function distinct(profiles: readonly FoundProfile[]): FoundProfile[] {
  const seen = new Set<string>()
  return profiles.filter(({ url, network, username }) => {
    const key = url ? bareAddress(url.text) : `${network?.text}/${username?.text}`.toLowerCase()
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
