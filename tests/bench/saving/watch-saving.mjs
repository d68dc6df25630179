// What a person sees while typing: the words in the field, and when the app calls them saved.

/** Runs in the page. Tells every change of the field, and every moment "saved" stands beside it. */
function reportSaving({ key, savedText, binding }) {
  const read = () => {
    const field = document.querySelector(`[data-field-key="${key}"]`)
    return field instanceof HTMLInputElement ? field.value : (field?.textContent ?? '')
  }
  const isSaved = () =>
    document.querySelector('[data-save-status]')?.textContent?.includes(savedText) ?? false
  let lastText = read()
  let wasSaved = isSaved()
  const notify = (kind) => {
    const at = performance.timeOrigin + performance.now()
    window[binding](JSON.stringify({ kind, at, text: lastText }))
  }
  const look = () => {
    const text = read()
    if (text !== lastText) {
      lastText = text
      notify('typed')
    }
    const saved = isSaved()
    if (saved !== wasSaved) {
      wasSaved = saved
      if (saved) notify('saved')
    }
  }
  document.addEventListener('input', look)
  new MutationObserver(look).observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
  })
}

/**
 * Runs in the page. The peer of our saving: a bare write of one small row, of the same shape (read,
 * write, commit to the disk). It shows what this browser on this machine can do at that moment.
 * `writeBareRow` answers how many milliseconds it took.
 */
export async function openPeer() {
  const request = indexedDB.open('peer-of-the-journal', 1)
  request.onupgradeneeded = () => request.result.createObjectStore('rows')
  await new Promise((resolve, reject) => {
    request.onsuccess = resolve
    request.onerror = () => reject(request.error)
  })
  window.writeBareRow = () =>
    new Promise((resolve) => {
      const began = performance.now()
      const transaction = request.result.transaction('rows', 'readwrite', { durability: 'strict' })
      const rows = transaction.objectStore('rows')
      rows.get(1).onsuccess = () => {
        rows.put(began, 1)
        transaction.commit()
      }
      transaction.oncomplete = () => resolve(performance.now() - began)
    })
}

/** Runs in the page: one bare write after the other, each told when it begins and when it ends. */
function keepWriting({ binding }) {
  const notify = (kind) => {
    const at = performance.timeOrigin + performance.now()
    window[binding](JSON.stringify({ kind, at, text: '' }))
  }
  const write = async () => {
    notify('peer-began')
    await window.writeBareRow()
    notify('peer-ended')
    setTimeout(write, 20)
  }
  void write()
}

/**
 * Starts to watch one field of the open editor.
 *
 * @param {import('@playwright/test').CDPSession} client of the page
 * @param {import('@playwright/test').Page} page
 * @param {{key: string, savedText: string, withPeer?: boolean}} what the address of the field; the
 *   words that say that everything is saved; whether bare writes run beside it
 * @returns {Promise<{kind: 'typed' | 'saved' | 'peer-began' | 'peer-ended', at: number, text: string}[]>} what was seen so far;
 *   grows. `at` is in milliseconds since 1970, `text` what stood in the field
 */
export async function watchSaving(client, page, { key, savedText, withPeer = false }) {
  const binding = 'tellWhatIsSaved'
  const seen = []
  client.on('Runtime.bindingCalled', ({ name, payload }) => {
    if (name === binding) seen.push(JSON.parse(payload))
  })
  await client.send('Runtime.enable')
  await client.send('Runtime.addBinding', { name: binding })
  await page.evaluate(reportSaving, { key, savedText, binding })
  if (withPeer) {
    await page.evaluate(openPeer)
    await page.evaluate(keepWriting, { binding })
  }
  return seen
}

/** Presses and releases a key of a letter as a keyboard does; resolves when the page has had it. */
export async function pressLetter(client, letter) {
  const key = { key: letter, code: `Key${letter.toUpperCase()}` }
  const code = letter.toUpperCase().charCodeAt(0)
  const press = client.send('Input.dispatchKeyEvent', {
    type: 'keyDown',
    text: letter,
    windowsVirtualKeyCode: code,
    ...key,
  })
  const release = client.send('Input.dispatchKeyEvent', {
    type: 'keyUp',
    windowsVirtualKeyCode: code,
    ...key,
  })
  await Promise.all([press, release])
}
