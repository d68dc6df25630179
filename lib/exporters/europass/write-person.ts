import type { Basics } from '@/lib/resume/schema/content'
import { plainText } from '@/lib/resume/text/rich-text'
import { plainParagraph, richParagraph } from './rich-html'
import { element, textElement, type Xml } from './write-xml'

/**
 * Splits a name into given and family name as Europass requires: the last word is the family name,
 * since the CV has a single field.
 */
export function personName(name: string): Xml {
  const words = name.trim().split(/\s+/)
  const given = words.length > 1 ? words.slice(0, -1).join(' ') : name
  return element('PersonName', [
    textElement('oa:GivenName', given),
    textElement('hr:FamilyName', words.length > 1 ? (words.at(-1) ?? '') : ''),
  ])
}

const channel = (code: string, more: readonly Xml[]): Xml =>
  more.join('') === '' ? '' : element('Communication', [textElement('ChannelCode', code), ...more])

const uriOf = (text: string) => [textElement('oa:URI', text)]

/** Writes the website of an organisation or person. */
export const webAddress = (url: string): Xml => channel('Web', uriOf(url))

/** Writes a phone number; splits off the country code if a space shows its length. */
function telephone(phone: string): Xml {
  const [, dialling, rest] = /^\+(\d{1,3}) (.+)$/.exec(phone.trim()) ?? []
  if (!dialling || !rest) return channel('Telephone', [textElement('oa:DialNumber', phone)])
  return channel('Telephone', [
    textElement('CountryDialing', dialling),
    textElement('oa:DialNumber', rest),
  ])
}

function homeAddress({ location }: Basics): Xml {
  const { address, postalCode, city, region, countryCode } = location
  const isCode = /^[a-z]{2}$/i.test(countryCode.trim())
  const parts = [
    textElement('oa:AddressLine', address),
    textElement('oa:AddressLine', region),
    textElement('oa:AddressLine', isCode ? '' : countryCode),
    textElement('oa:CityName', city),
    textElement('CountryCode', isCode ? countryCode.toLowerCase() : ''),
    textElement('oa:PostalCode', postalCode),
  ]
  if (parts.join('') === '') return ''
  return element('Communication', [
    textElement('UseCode', 'home'),
    element('Address', parts, { type: 'home' }),
  ])
}

/** Writes the person's name and contacts. */
export function candidatePerson(basics: Basics): Xml {
  return element('CandidatePerson', [
    personName(basics.name),
    channel('Email', uriOf(basics.email)),
    telephone(basics.phone),
    homeAddress(basics),
    webAddress(basics.url),
    ...basics.profiles.map(({ network, username, url }) =>
      channel('Social Media', [
        textElement('UseCode', network.trim() === '' ? '' : 'other'),
        textElement('OtherTitle', network),
        ...uriOf(url.trim() === '' ? username : url),
      ]),
    ),
  ])
}

/** Writes the job title as a first bold paragraph, followed by the summary. */
export function executiveSummary({ label, summary }: Basics): Xml {
  const what = plainParagraph(label).replace(/^<p>(.*)<\/p>$/s, '<p><strong>$1</strong></p>')
  const words = plainText(summary).trim() === '' ? '' : richParagraph(summary)
  return textElement('hr:ExecutiveSummary', what + words)
}
