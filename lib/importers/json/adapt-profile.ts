import { isJsonObject, type JsonObject, type JsonValue } from '@/lib/resume/json-value'
import { findNetwork } from '../lexicon/networks'
import { completeProfile } from '../lexicon/user-pages'
import { lineOf, plainLineOf, urlOf } from './adapt-values'
import { type Adapting, foldName, isEmptyValue, isTechnical, leaveOut, textsOf } from './adapting'

const nameOf: Readonly<Record<string, string>> = {
  network: 'network',
  name: 'network',
  platform: 'network',
  title: 'network',
  label: 'network',
  username: 'username',
  user: 'username',
  handle: 'username',
  url: 'url',
  link: 'url',
  website: 'url',
  href: 'url',
}

/** Adapts a profile: a URL as user name becomes `url`; a known network's URL is derived. */
export function adaptProfile(adapting: Adapting, value: JsonValue, path: string): JsonValue {
  const source: JsonObject = isJsonObject(value) ? value : { url: value }
  const known: JsonObject = {}
  const others: JsonObject = {}
  for (const [key, one] of Object.entries(source)) {
    const name = nameOf[foldName(key)]
    if (isEmptyValue(one)) continue
    if (name !== undefined && known[name] === undefined) known[name] = one
    else {
      others[key] = one
      if (isTechnical(key, one)) continue
      for (const text of textsOf(one)) leaveOut(adapting, `${path}.${key}`, text)
    }
  }
  const given = plainLineOf(adapting, known.username, `${path}.username`)
  const typed = urlOf(adapting, known.url, `${path}.url`)
  const network =
    lineOf(adapting, known.network, `${path}.network`) || findNetwork(typed || given) || ''
  const { username, url } = completeProfile({ network, username: given, url: typed })
  return { ...others, network, username, url }
}
