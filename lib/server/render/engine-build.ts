import 'server-only'
import manifest from '@/dist/engine-manifest.json'

/** Id of the engine's build: equal builds draw equal bytes of equal documents. */
export const engineBuild = manifest.worker.replace(/^.*\.([0-9a-f]+)\.js$/, '$1')
