import { expect, it } from 'vitest'
import { completeProfile } from './user-pages'

it.each([
  ['ORCID', '0000-0002-1825-0097', 'https://orcid.org/0000-0002-1825-0097'],
  ['StackOverflow', '12345/ada-example', 'https://stackoverflow.com/users/12345/ada-example'],
  ['Stack Overflow', 'ada', ''],
  ['Google Scholar', 'AdaEx', 'https://scholar.google.com/citations?user=AdaEx'],
  ['Mastodon', '@ada@social.example.org', 'https://social.example.org/@ada'],
  ['Mastodon', 'ada', ''],
  ['GitHub', '@ada', 'https://github.com/ada'],
  ['Qiita', 'ada_quay', 'https://qiita.com/ada_quay'],
  ['Speaker Deck', 'ada', 'https://speakerdeck.com/ada'],
  ['SourceHut', '~ada', 'https://sr.ht/~ada'],
  ['Habr', 'ada', 'https://habr.com/users/ada'],
  ['Portfolio', 'ada.quay', ''],
])('finds the page on %s of %j', (network, username, url) => {
  expect(completeProfile({ network, username, url: '' })).toEqual({ username, url })
})

it.each([
  ['Portfolio', 'folio.example.org/ada'],
  ['Portfolio', 'www.example.org'],
  ['Blog', 'ada.example.org'],
  ['GitHub', 'github.com/ada'],
])('takes a name on %s that is the address %j for it', (network, username) => {
  expect(completeProfile({ network, username, url: '' })).toEqual({ username: '', url: username })
})
