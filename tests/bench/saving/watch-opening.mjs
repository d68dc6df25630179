const pause = (milliseconds) => new Promise((next) => setTimeout(next, milliseconds))

/** Reads the storage of a page: the ids of its documents, or why it cannot be read. Runs in the page. */
async function readStored() {
  const ask = (request) =>
    new Promise((resolve) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => resolve(String(request.error))
      request.onblocked = () => resolve('blocked')
    })
  const stored = {}
  for (const { name } of await indexedDB.databases()) {
    const database = await ask(indexedDB.open(name))
    if (!(database instanceof IDBDatabase)) stored[name] = database
    else if (database.objectStoreNames.contains('documents')) {
      stored[name] = await ask(
        database.transaction('documents').objectStore('documents').getAllKeys(),
      )
    }
  }
  return stored
}

/** Notes what a page asks for and says, and tells it with what it shows and what is stored. */
export function watchOpening(page) {
  const unanswered = new Set()
  const said = []
  page.on('request', (request) => unanswered.add(request.url()))
  page.on('requestfinished', (request) => unanswered.delete(request.url()))
  page.on('requestfailed', (request) => {
    unanswered.delete(request.url())
    said.push(`${request.url()}: ${request.failure()?.errorText}`)
  })
  page.on('console', (message) => said.push(message.text()))
  page.on('pageerror', (error) => said.push(String(error)))
  page.on('crash', () => said.push('The page crashed'))
  const inTime = (answer, name) =>
    Promise.race([answer, pause(10_000).then(() => `${name}: no answer`)]).catch(String)
  return async () => {
    const state = await inTime(
      page.evaluate(async () => ({
        ready: document.readyState,
        words: document.body?.innerText.slice(0, 500),
        controller: navigator.serviceWorker?.controller?.state,
        locks: await navigator.locks?.query(),
      })),
      'page',
    )
    const stored = await inTime(page.evaluate(readStored), 'storage')
    const asked = [...unanswered]
    return JSON.stringify({ state, stored, unanswered: asked, said: said.slice(-20) }, null, 1)
  }
}
