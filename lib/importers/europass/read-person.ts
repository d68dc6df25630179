import { childOf, childrenOf, textOf, wordsOf } from '../xml/find-elements'
import type { XmlElement } from '../xml/parse-xml'
import { readHtml } from './read-html'

const joined = (texts: readonly string[], separator: string) =>
  texts.filter((text) => text !== '').join(separator)

type Channels = { email: string; phone: string; url: string; profiles: object[] }

function readChannels(communications: readonly XmlElement[]): Channels {
  const channels: Channels = { email: '', phone: '', url: '', profiles: [] }
  for (const one of communications) {
    const code = wordsOf(one, 'ChannelCode').replace(/\s/g, '').toLowerCase()
    const address = wordsOf(one, 'URI') || wordsOf(one, 'URL') || wordsOf(one, 'Text')
    if (code === 'email') channels.email ||= address
    else if (code === 'telephone' || code === 'mobile') {
      const dialling = wordsOf(one, 'CountryDialing').replace(/^\+/, '')
      const number = wordsOf(one, 'DialNumber')
      channels.phone ||= dialling === '' ? number : `+${dialling} ${number}`
    } else if (code === 'web' && channels.url === '') channels.url = address
    else if (code !== '' && address !== '') {
      const use = wordsOf(one, 'UseCode')
      const network = wordsOf(one, 'OtherTitle') || (use === 'other' ? '' : use)
      const isAddress = /^[a-z]+:\/\/|^www\./i.test(address)
      channels.profiles.push({ network, ...(isAddress ? { url: address } : { username: address }) })
    }
  }
  return channels
}

function readLocation(communications: readonly XmlElement[]) {
  const home = communications.map((one) => childOf(one, 'Address')).find((address) => address)
  const lines = childrenOf(home, 'AddressLine').map((line) => textOf(line).trim())
  return {
    address: joined(lines, ', '),
    postalCode: wordsOf(home, 'PostalCode'),
    city: wordsOf(home, 'CityName'),
    countryCode: wordsOf(home, 'CountryCode').toUpperCase(),
  }
}

/** Reads the header as JSON Resume `basics`. */
export function readBasics(candidate: XmlElement): object {
  const person = childOf(candidate, 'CandidatePerson')
  const name = childOf(person, 'PersonName')
  const communications = childrenOf(person, 'Communication')
  const summary = readHtml(childOf(candidate, 'CandidateProfile', 'ExecutiveSummary'))
  return {
    name: joined([wordsOf(name, 'GivenName'), wordsOf(name, 'FamilyName')], ' '),
    label: summary.bold,
    ...readChannels(communications),
    location: readLocation(communications),
    summary: summary.paragraphs.concat(summary.items).join(' '),
  }
}
