import { contactText } from './contact-text'
import { findNetwork, networkNamed } from './networks'

/** Pages of users, by network: `*` stands for the user name. */
const userPages = `
LinkedIn = www.linkedin.com/in/*
GitHub = github.com/*
GitLab = gitlab.com/*
Bitbucket = bitbucket.org/*
XING = www.xing.com/profile/*
ORCID = orcid.org/*
Google Scholar = scholar.google.com/citations?user=*
ResearchGate = www.researchgate.net/profile/*
Twitter = twitter.com/*
X = x.com/*
Bluesky = bsky.app/profile/*
Threads = www.threads.net/@*
Facebook = www.facebook.com/*
Instagram = www.instagram.com/*
YouTube = www.youtube.com/@*
Vimeo = vimeo.com/*
TikTok = www.tiktok.com/@*
Pinterest = www.pinterest.com/*
Behance = www.behance.net/*
Dribbble = dribbble.com/*
Flickr = www.flickr.com/people/*
SoundCloud = soundcloud.com/*
Medium = medium.com/@*
DEV = dev.to/*
Kaggle = www.kaggle.com/*
Hugging Face = huggingface.co/*
LeetCode = leetcode.com/u/*
HackerRank = www.hackerrank.com/profile/*
Codeforces = codeforces.com/profile/*
CodePen = codepen.io/*
npm = www.npmjs.com/~*
PyPI = pypi.org/user/*
Docker Hub = hub.docker.com/u/*
Keybase = keybase.io/*
Telegram = t.me/*
Reddit = www.reddit.com/user/*
Twitch = www.twitch.tv/*
`
const pageOfUser = new Map(
  userPages
    .trim()
    .split('\n')
    .map((line): [string, string] => {
      const [name = '', page = ''] = line.split(' = ')
      return [name, page]
    }),
)

/** Numbers of users, whose page may have their name behind it: "12345/ada". */
const userNumber = /^\d+(?:\/[\p{L}\p{N}._-]+)?$/u

/** A user of one of many servers: "@ada@social.example.org". */
const userOfServer = /^@?([\p{L}\p{N}._-]+)@((?:[\p{L}\p{N}-]+\.)+\p{L}{2,})$/u

/** Returns the address of a user's page on a network that we know; null where the name tells none. */
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
  const page = pageOfUser.get(known ?? '')
  const name = given.replace(/^@/, '')
  if (page === undefined || !/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(name)) return null
  return `https://${page.replace('*', name)}`
}

/** A host with a path, or one that says that it is of the web. */
const hostWithPath =
  /^(?:(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?::\d+)?\/\S*|www\.(?:[\p{L}\p{N}-]+\.)+\p{L}{2,})$/u

/** A host alone, which is no user's name: three labels, or one of the commonest endings. */
const hostAlone =
  /^(?:(?:[\p{L}\p{N}-]+\.){2,}[a-z]{2,}|[\p{L}\p{N}-]+\.(?:com|org|net|io|dev|app|me|info))$/iu

/** Whether a text is an address: one with a scheme, that of a network, or a host ("ada.example.org/cv"). */
function isAddress(text: string, network: string): boolean {
  if (/^https?:\/\/\S+$/i.test(text) || findNetwork(text) !== null) return true
  return hostWithPath.test(text) || (networkNamed(network) === null && hostAlone.test(text))
}

/**
 * Returns a user's name on a network and the address of the user's page: a name that is an address is that address,
 * a known network's page is found by the name, and an e-mail address or a number is the name of its own link.
 *
 * @param profile `url` is empty where the file has none
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
