import { watch } from 'node:fs'
import { join } from 'node:path'
import { writeInterfaceMessages } from '../bundle/interface-messages.mjs'
import { root } from './root.mjs'

/** Milliseconds without a change before messages are made: an editor or a checkout writes several files. */
const pause = 200

/**
 * Makes the messages of the interface again after each change of a catalogue, until the process ends. The development
 * server sees the modules that it reads change; a page shows them when it is loaded again.
 */
export function watchMessages() {
  let timer
  let making = Promise.resolve()
  const make = async () => {
    try {
      const start = performance.now()
      await writeInterfaceMessages()
      console.log(`Messages made again in ${Math.round(performance.now() - start)} ms`)
    } catch (error) {
      console.error(error.message)
    }
  }
  watch(join(root, 'lib', 'messages'), { recursive: true }, (_, file) => {
    if (!/^(catalogues\b.*|states)\.json$|^areas\.ts$/.test(file ?? '')) return
    clearTimeout(timer)
    timer = setTimeout(() => {
      making = making.then(make)
    }, pause)
  })
}
