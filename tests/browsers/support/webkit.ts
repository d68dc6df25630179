import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { findFreePort } from '../../support/own-server'
import { WebDriver } from './webdriver'

/** WebKitGTK has these behind switches; Safari has them. */
const features = ['StorageAPI', 'StorageAPIEstimate', 'FileSystem', 'FileSystemWritableStream']

/** The driver of WebKitGTK and the screen that its windows are on. */
export type WebKit = { open: () => Promise<WebDriver>; close: () => Promise<void> }

async function end(child: ChildProcess) {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill()
  await Promise.race([ended, sleep(5_000).then(() => child.kill('SIGKILL'))])
}

/** Starts Xvfb on the first display that is free, and waits until it says which. */
async function startScreen(): Promise<{ child: ChildProcess; display: string }> {
  const child = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  )
  const number = await new Promise<string>((resolve, reject) => {
    child.stdio[3]?.once('data', (bytes: Buffer) => resolve(bytes.toString().trim()))
    child.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)))
  })
  return { child, display: `:${number}` }
}

/**
 * Starts a screen and the driver. Each session of it is a browser that has stored nothing; there is one at a time.
 *
 * @param ports the folder where downloads end up, used as HOME
 */
export async function startWebKit(ports: string): Promise<WebKit> {
  const { VITAE_WEBKIT_DRIVER: program = '', VITAE_WEBKIT_PATH: binary } = process.env
  const screen = await startScreen()
  const port = await findFreePort()
  const driver = spawn(program, [`--port=${port}`], {
    env: {
      ...process.env,
      HOME: ports,
      DISPLAY: screen.display,
      GDK_BACKEND: 'x11',
      LIBGL_ALWAYS_SOFTWARE: '1',
      // Asks for no language, and gets plain English: WebKit knows only locales that the system has, en_GB mostly not.
      LC_ALL: 'C.UTF-8',
    },
    stdio: 'ignore',
  })
  const server = `http://127.0.0.1:${port}`
  const isReady = () =>
    fetch(`${server}/status`).then(
      ({ ok }) => ok,
      () => false,
    )
  for (let tries = 0; !(await isReady()); tries++) {
    if (tries === 100) throw new Error('WebKitWebDriver does not answer')
    await sleep(100)
  }
  const args = ['--automation', `--features=${features.map((name) => `+${name}`).join(',')}`]
  return {
    open: () =>
      WebDriver.open(server, {
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary, args },
      }),
    async close() {
      await end(driver)
      await end(screen.child)
    },
  }
}
