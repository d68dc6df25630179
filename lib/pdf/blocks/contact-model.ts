import type { Punctuation } from '@/lib/language/kinds/labels'
import { fieldAddress } from '@/lib/resume/change/address'
import type { Basics, Detail, Profile } from '@/lib/resume/schema/content'
import { type Piece, withWords } from './pieces'
import { mailLink, phoneLink, webAddress } from './web-address'

/** Kind of a contact fact, which selects its icon. */
export type ContactKind = 'place' | 'mail' | 'phone' | 'web' | 'detail'

/** One fact of the header: pieces that belong together on a line. */
export type Contact = { kind: ContactKind; key: string; pieces: Piece[] }

const basicsPiece = (field: string, text: string): Piece => ({
  address: fieldAddress('basics', field),
  text,
  literal: true,
})

function place(
  { address, postalCode, city, region, countryCode }: Basics['location'],
  { comma }: Punctuation,
): Piece[] {
  return [
    basicsPiece('location.address', address),
    basicsPiece('location.postalCode', postalCode),
    { ...basicsPiece('location.city', city), separator: postalCode.trim() ? ' ' : comma },
    basicsPiece('location.region', region),
    basicsPiece('location.countryCode', countryCode),
  ]
}

const lettersOf = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/**
 * A profile is its web address; network and user name are printed where the address does not say
 * them already, so that nothing typed is missing on paper and nothing stands there twice.
 */
function profilePieces(
  { id, network, username, url }: Profile,
  { comma, colon }: Punctuation,
): Piece[] {
  const address: Piece = { address: fieldAddress(id, 'url'), ...webAddress(url) }
  const said = lettersOf(address.text)
  // A name without a letter is in every address by that reading: it is printed, not lost.
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

/**
 * The facts under a name, in reading order; empty ones are left out.
 *
 * @param punctuation of the CV's language
 */
export function contactsOf(basics: Basics, punctuation: Punctuation): Contact[] {
  const { email, phone, url } = basics
  const all: Contact[] = [
    { kind: 'place', key: 'location', pieces: place(basics.location, punctuation) },
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

/** Returns the separator between two pieces of one contact. */
export const contactSeparator = (kind: ContactKind, { comma }: Punctuation) =>
  kind === 'web' ? ' ' : comma

/** True for what reaches the person; false for facts such as a nationality. */
export const isReach = ({ kind }: Contact) => kind !== 'detail'
