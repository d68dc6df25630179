import { addressOf, digitsOf, isFilled, lettersOf, listOf, similarityOf, textOf } from './text.mjs'

const placeParts = ['address', 'postalCode', 'city', 'region', 'countryCode']

/** The site and the profiles as one set: which of them is "the" site is a matter of taste. */
function linksOf({ url, profiles }) {
  const site = isFilled(url) ? [{ key: url, url: addressOf(url), user: '', network: '' }] : []
  const others = listOf(profiles)
    .filter((profile) => isFilled(profile?.url) || isFilled(profile?.username))
    .map((profile) => ({
      key: textOf(profile.url) || textOf(profile.username),
      url: isFilled(profile.url) ? addressOf(profile.url) : '',
      user: isFilled(profile.username) ? lettersOf(profile.username) : '',
      network: lettersOf(profile.network),
    }))
  return [...site, ...others]
}

const userOf = ({ user, url }) => user || lettersOf(url.split('/').pop())

function weighLinks(truth, given) {
  if (truth.url && given.url) return truth.url === given.url ? 1 : 0
  const mayAgree = !truth.network || !given.network || truth.network === given.network
  return mayAgree && userOf(truth) && userOf(truth) === userOf(given) ? 0.9 : 0
}

/** Profiles that name their network are right where the address and the network are. */
const weighNetworks = (truth, given) =>
  truth.network === given.network ? weighLinks(truth, given) : 0
const namedLinksOf = (basics) => linksOf(basics).filter(({ network }) => network)

/** Name, contacts, place and summary. */
export function scoreBasics(truth, given, tally) {
  tally.one('name', truth.name, given.name, (a, b) => lettersOf(a) === lettersOf(b))
  tally.one('label', truth.label, given.label, (a, b) => similarityOf(a, b) >= 0.8)
  tally.one('email', truth.email, given.email, (a, b) => addressOf(a) === addressOf(b))
  tally.one('phone', truth.phone, given.phone, (a, b) => digitsOf(a) === digitsOf(b))
  tally.partly('summary', truth.summary, given.summary)
  const placeOf = (location) =>
    placeParts
      .map((part) => textOf(location?.[part]))
      .filter((text) => !tally.isNeutral(text))
      .join(' ')
  tally.partly('location', placeOf(truth.location), placeOf(given.location))
  for (const part of placeParts) {
    const [one, other] = [truth.location?.[part], given.location?.[part]].map(textOf)
    tally.one(`location.${part}`, one, other, (a, b) => similarityOf(a, b) >= 0.8)
  }
  tally.set('links', linksOf(truth), linksOf(given), weighLinks, 0.5)
  tally.set('links.network', namedLinksOf(truth), namedLinksOf(given), weighNetworks, 0.5)
}
