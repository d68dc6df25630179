import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCatalogue } from '../bundle/messages/catalogue-files.mjs'
import { root } from '../support/root.mjs'

/** Runs in the page, before its content. */
function chooseLanguage(offered, base, titles, end) {
  const root = document.documentElement
  const remember = (language) => {
    // biome-ignore lint/suspicious/noDocumentCookie: as lib/browser/device/settings/chosen-locale.ts writes it
    document.cookie = `vitae-locale=${language}; Path=/; Max-Age=31536000; SameSite=Lax`
  }
  const scriptOf = (tag) => {
    try {
      const { language, script } = new Intl.Locale(tag).maximize()
      return `${language}-${script}`
    } catch {
      return null
    }
  }
  const find = (tag) =>
    offered.find((one) => one.toLowerCase() === tag.toLowerCase()) ??
    offered.find((one) => scriptOf(one) === scriptOf(tag))
  const chosen = /(?:^|; )vitae-locale=([\w-]+)/.exec(document.cookie)?.[1]
  const wanted = chosen ?? navigator.languages.map(find).find(Boolean) ?? 'en'

  const [first, ...rest] = location.pathname.slice(base.length).split('/')
  if (titles) {
    if (!chosen && wanted !== 'en') remember(wanted)
    // Next writes them, in English. Writing one is a mutation, too.
    let written = ''
    const translateTitle = () => {
      if (document.title === written) return
      const [name, ...rest] = document.title.split(' · ')
      const own = titles[root.lang]?.[name]
      if (!own) return
      written = [own, ...rest].join(' · ')
      document.title = written
    }
    const titled = new MutationObserver(translateTitle)
    titled.observe(root, { attributeFilter: ['lang'] })
    titled.observe(document.head, { childList: true, subtree: true, characterData: true })
    if (wanted === root.lang || !offered.includes(wanted)) return
    // The app is written in English and changes its language as it starts.
    root.style.visibility = 'hidden'
    const show = () => root.style.removeProperty('visibility')
    new MutationObserver(show).observe(root, { attributeFilter: ['lang'] })
    setTimeout(show, 3_000)
    return
  }
  addEventListener('click', ({ target }) => {
    const link = target instanceof Element && target.closest('a[hreflang]')
    if (link) remember(link.hreflang)
  })
  if (offered.includes(first)) {
    if (!chosen && wanted !== first) remember(first)
  } else if (
    wanted !== 'en' &&
    offered.includes(wanted) &&
    ['', 'docs', 'offline', 'privacy', 'templates'].includes(first) &&
    // Below /docs there is English alone.
    !(first === 'docs' && rest.join(''))
  ) {
    const path = `${base}${[wanted, first, ...rest].join('/')}`.replace(/\/*$/, end)
    location.replace(path + location.search + location.hash)
  }
}

/** Messages that are titles of pages. */
const titleKeys = [
  'account/settings/title',
  'applications/title',
  'check-panel/page/title',
  'dashboard/newCv',
  'dashboard/title',
  'editor/title',
  'import-review/title',
]

/** Returns the titles of the app's pages, by language and English title. */
function readTitles(offered) {
  const english = readCatalogue('en')
  const titlesIn = (language) => {
    const texts = { ...english, ...readCatalogue(language) }
    return Object.fromEntries(titleKeys.map((key) => [english[key], texts[key]]))
  }
  return Object.fromEntries(
    offered
      .filter((language) => language !== 'en')
      .map((language) => [language, titlesIn(language)]),
  )
}

/**
 * Returns the script by which pages of a static copy follow the language of a device: the static pages lead to their
 * address in it, those of the app wait until they are shown in it. What proxy.ts does where there is a server.
 *
 * @param {string} base
 * @param {boolean} isApp false for the static pages
 * @param {'/' | ''} end of an address
 * @returns {string}
 */
export function languageScript(base, isApp, end = '/') {
  const source = readFileSync(join(root, 'lib', 'messages', 'locales.ts'), 'utf8')
  const [, list = ''] = /interfaceLanguages = \[([^\]]*)\]/.exec(source) ?? []
  const offered = [...list.matchAll(/'([\w-]+)'/g)].map(([, language]) => language)
  if (!offered.includes('en')) throw new Error('lib/messages/locales.ts no longer lists languages')
  const titles = isApp ? JSON.stringify(readTitles(offered)) : null
  return `(${chooseLanguage})(${JSON.stringify(offered)},${JSON.stringify(base)},${titles},'${end}')`
}
