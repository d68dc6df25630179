import type { Punctuation } from '@/lib/language/kinds/labels'
import { fieldAddress } from '@/lib/resume/change/address'
import { type CountryTerms, printedCountry } from '@/lib/resume/countries/printed-country'
import type { Basics, Detail, Profile } from '@/lib/resume/schema/content'
import type { ColourRole } from './palette'
import { type Piece, withWords } from './pieces'
import type { Theme } from './theme'
import { mailLink, phoneLink, webAddress } from './web-address'

/** Kind of a contact fact, which selects its icon. */
export type ContactKind = 'place' | 'mail' | 'phone' | 'web' | 'detail'

/** Fact of the header; its pieces stay on one line. */
export type Contact = { kind: ContactKind; key: string; pieces: Piece[] }

const basicsPiece = (field: string, text: string): Piece => ({
  address: fieldAddress('basics', field),
  text,
  literal: true,
})

/** Design and language that contacts are printed by; a theme has them. */
export type ContactTerms = CountryTerms & {
  /** Of the CV's language. */
  punctuation: Punctuation
}

function place(basics: Basics, terms: ContactTerms): Piece[] {
  const { address, postalCode, city, region, countryCode } = basics.location
  const { comma } = terms.punctuation
  const country = printedCountry(basics, terms)
  return [
    basicsPiece('location.address', address),
    basicsPiece('location.postalCode', postalCode),
    { ...basicsPiece('location.city', city), separator: postalCode.trim() ? ' ' : comma },
    basicsPiece('location.region', region),
    { ...basicsPiece('location.countryCode', country), literal: country === countryCode },
  ]
}

const lettersOf = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/**
 * Returns the pieces of a profile: its URL, with network and user name only if the URL does not contain them, so that
 * nothing typed is missing or printed twice.
 */
function profilePieces(
  { id, network, username, url }: Profile,
  { comma, colon }: Punctuation,
): Piece[] {
  const address: Piece = { address: fieldAddress(id, 'url'), ...webAddress(url) }
  const said = lettersOf(address.text)
  // A name without letters would count as contained in every URL, so it is printed.
  const isUnsaid = (text: string) => lettersOf(text) === '' || !said.includes(lettersOf(text))
  const own = (field: string, text: string): Piece => ({
    address: fieldAddress(id, field),
    text: isUnsaid(text) ? text : '',
    literal: true,
    separator: colon,
  })
  const user = own('username', username)
  return [
    own('network', network),
    user,
    { ...address, separator: user.text.trim() ? comma : colon },
  ]
}

const detailPieces = ({ id, label, value }: Detail, { colon }: Punctuation): Piece[] => [
  { address: fieldAddress(id, 'label'), text: label, literal: true },
  { address: fieldAddress(id, 'value'), text: value, literal: true, separator: colon },
]

/** Returns the contacts and details of a header in reading order; empty ones are omitted. */
export function contactsOf(basics: Basics, terms: ContactTerms): Contact[] {
  const { email, phone, url } = basics
  const { punctuation } = terms
  const all: Contact[] = [
    { kind: 'place', key: 'location', pieces: place(basics, terms) },
    {
      kind: 'mail',
      key: 'email',
      pieces: [{ ...basicsPiece('email', email), link: mailLink(email) }],
    },
    {
      kind: 'phone',
      key: 'phone',
      pieces: [{ ...basicsPiece('phone', phone), link: phoneLink(phone) }],
    },
    { kind: 'web', key: 'url', pieces: [{ ...basicsPiece('url', url), ...webAddress(url) }] },
    ...basics.profiles.map((profile) => ({
      kind: 'web' as const,
      key: profile.id,
      pieces: profilePieces(profile, punctuation),
    })),
    ...basics.details.map((detail) => ({
      kind: 'detail' as const,
      key: detail.id,
      pieces: detailPieces(detail, punctuation),
    })),
  ]
  return all
    .map((contact) => ({ ...contact, pieces: withWords(contact.pieces) }))
    .filter((contact) => contact.pieces.length > 0)
}

/** Returns whether a contact has an icon where contacts have; a fact such as a nationality has its label instead. */
export const hasIcon = (kind: ContactKind, { isTypeset }: Pick<Theme, 'isTypeset'>): boolean =>
  kind !== 'detail' || !isTypeset

/** Returns the printed pieces of a contact beside ones with icons: without an icon, the label is grey. */
export function iconPieces({ kind, pieces }: Contact, theme: Theme, colour: ColourRole): Piece[] {
  if (hasIcon(kind, theme) || colour !== 'ink') return pieces
  return pieces.map((piece) =>
    piece.address.endsWith('/label') ? { ...piece, style: { color: theme.colours.soft } } : piece,
  )
}

/** Returns the separator between two pieces of one contact. */
export const contactSeparator = (kind: ContactKind, { comma }: Punctuation) =>
  kind === 'web' ? ' ' : comma

/** Returns true for ways to contact the person; false for facts such as a nationality. */
export const isReach = ({ kind }: Contact) => kind !== 'detail'
