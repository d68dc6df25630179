import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { findProgram, installDebianPackages } from './support/programs.mjs'

/** @typedef {Record<string, string>} Environment what playwright.config.ts reads a browser's programs from */

const firefoxOnMac = '/Applications/Firefox.app/Contents/MacOS/firefox'

/** The oldest release that Playwright can start: ESR 140 does not know `network.addDataCollector`. */
const oldestFirefox = 153

/** @param {string} path */
function isRecentFirefox(path) {
  const version = execFileSync(path, ['--version'], { encoding: 'utf8' })
  return Number(/(\d+)\./.exec(version)?.[1]) >= oldestFirefox
}

/** @returns {Environment | null} */
function findFirefox() {
  const named = process.env.VITAE_FIREFOX_PATH
  const known = [named, firefoxOnMac].find((file) => file && existsSync(file))
  const path = known ?? findProgram(['firefox-esr', 'firefox'])
  return path && isRecentFirefox(path) ? { VITAE_FIREFOX_PATH: path } : null
}

/** Debian puts the browser that the driver starts beside the library, by machine and version. */
function findMiniBrowser() {
  for (const library of ['/usr/lib', '/usr/libexec']) {
    if (!existsSync(library)) continue
    const places = readdirSync(library).flatMap((name) =>
      [name, join(name, 'webkit2gtk-4.1'), join(name, 'webkit2gtk-4.0')].map((part) =>
        join(library, part, 'MiniBrowser'),
      ),
    )
    const found = places.find((file) => existsSync(file))
    if (found) return found
  }
  return null
}

/** @returns {Environment | null} */
function findWebKit() {
  const driver = findProgram(['WebKitWebDriver'])
  const browser = findMiniBrowser()
  if (!driver || !browser || !findProgram(['Xvfb'])) return null
  return { VITAE_WEBKIT_DRIVER: driver, VITAE_WEBKIT_PATH: browser }
}

const browsers = {
  firefox: { name: 'Firefox', find: findFirefox, packages: ['firefox-esr'] },
  webkit: { name: 'WebKit', find: findWebKit, packages: ['webkit2gtk-driver', 'xvfb'] },
}

/**
 * Finds the programs of Firefox and WebKit (ADR tests-and-lint), and installs Debian's packages where they are missing
 * or too old.
 *
 * @param {('firefox' | 'webkit')[]} wanted
 * @returns {Promise<{projects: string[], env: Environment, missing: string | null}>} the projects of
 *   playwright.config.ts that can run, and a sentence about those that cannot
 */
export async function ensureOtherBrowsers(wanted) {
  const absent = () => wanted.filter((id) => !browsers[id].find())
  const packages = absent().flatMap((id) => browsers[id].packages)
  if (packages.length > 0) {
    console.log(`Installing ${packages.join(', ')} where this machine allows it…`)
    await installDebianPackages(packages)
  }
  const missing = absent()
  const projects = wanted.filter((id) => !missing.includes(id))
  const names = missing.map((id) => browsers[id].name).join(' and ')
  const needed = missing.flatMap((id) => browsers[id].packages).join(', ')
  return {
    projects,
    env: Object.assign({}, ...projects.map((id) => browsers[id].find())),
    missing: names
      ? `${names} left out: not on this machine or too old, and could not be installed (Debian's packages: ${needed}).`
      : null,
  }
}
