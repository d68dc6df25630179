import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { chromiumFlags } from '../../scripts/find-chromium.mjs'

export type KillableBrowser = {
  page: Page
  /** Ends every process of the browser at once, as a crash or an empty battery would. */
  kill: () => Promise<void>
}

/** Starts a browser of our own over a profile folder, so that we know what to kill. */
export async function startBrowser(profile: string): Promise<KillableBrowser> {
  for (const name of [
    'SingletonLock',
    'SingletonSocket',
    'SingletonCookie',
    'DevToolsActivePort',
  ]) {
    rmSync(join(profile, name), { force: true })
  }
  const child = spawn(
    process.env.PLAYWRIGHT_CHROMIUM_PATH ?? chromium.executablePath(),
    [
      ...chromiumFlags,
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { detached: true, stdio: 'ignore' },
  )
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const kill = async () => {
    // Detached, so it leads a group of its own with all its processes.
    if (child.pid && child.exitCode === null) process.kill(-child.pid, 'SIGKILL')
    await gone
  }
  try {
    const browser = await connect(profile)
    const [context] = browser.contexts()
    const page = context?.pages()[0] ?? (await context?.newPage())
    if (!page) throw new Error('The browser opened no page.')
    return { page, kill }
  } catch (error) {
    await kill()
    throw error
  }
}

/** Chromium writes its port into the profile as soon as it listens. */
async function connect(profile: string): Promise<Browser> {
  const file = join(profile, 'DevToolsActivePort')
  for (let tries = 0; tries < 300; tries++) {
    const port = existsSync(file) ? readFileSync(file, 'utf8').split('\n')[0] : ''
    if (port) return chromium.connectOverCDP(`http://127.0.0.1:${port}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('The browser did not start.')
}
