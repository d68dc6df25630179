import { contactText } from './contact-text'
import { findNetwork, networkNamed, networks } from './networks'

/** Matches a numeric user id, optionally followed by a name: "12345/ada". */
const userNumber = /^\d+(?:\/[\p{L}\p{N}._-]+)?$/u

/** Matches a user of a federated server: "@ada@social.example.org". */
const userOfServer = /^@?([\p{L}\p{N}._-]+)@((?:[\p{L}\p{N}-]+\.)+\p{L}{2,})$/u

/** Returns the profile URL of a user on a known network; null if it cannot be derived. */
export function userPage(network: string, username: string): string | null {
  const known = networkNamed(network)
  const given = username.trim()
  if (known === 'Mastodon') {
    const [, user, server] = userOfServer.exec(given) ?? []
    return user === undefined ? null : `https://${server}/@${user}`
  }
  if (known === 'Stack Overflow') {
    return userNumber.test(given) ? `https://stackoverflow.com/users/${given}` : null
  }
  const page = networks[known ?? '']?.userPage
  const name = given.replace(/^[@~]/, '')
  if (page === undefined || !/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(name)) return null
  return `https://${page.replace('*', name)}`
}

/** Matches a host with a path, or one that starts with "www.". */
const hostWithPath =
  /^(?:(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?::\d+)?\/\S*|www\.(?:[\p{L}\p{N}-]+\.)+\p{L}{2,})$/u

/** Matches a bare host: three labels, or a common top-level domain. */
const hostAlone =
  /^(?:(?:[\p{L}\p{N}-]+\.){2,}[a-z]{2,}|[\p{L}\p{N}-]+\.(?:com|org|net|io|dev|app|me|info))$/iu

/** Whether a text is a URL: with a scheme, of a network, or a host ("ada.example.org/cv"). */
function isAddress(text: string, network: string): boolean {
  if (/^https?:\/\/\S+$/i.test(text) || findNetwork(text) !== null) return true
  return hostWithPath.test(text) || (networkNamed(network) === null && hostAlone.test(text))
}

/**
 * Completes user name and URL of a profile: a user name that is a URL becomes the URL, a known
 * network's URL is derived, an e-mail address or number becomes the name of its link.
 * @param profile `url` is empty if missing
 */
export function completeProfile(profile: { network: string; username: string; url: string }): {
  username: string
  url: string
} {
  const { network, username, url } = profile
  const isContact = /^(?:mailto|tel|sms):/i.test(url)
  if (isContact && username === '') return { username: contactText(url), url }
  if (url !== '') return { username, url }
  if (isAddress(username, network)) return { username: '', url: username }
  return { username, url: userPage(network, username) ?? '' }
}
