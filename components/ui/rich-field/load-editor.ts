import type { EditorModule } from './editor-types'

let loaded: EditorModule | null = null
let loading: Promise<EditorModule> | null = null

/** Returns the editor's code if it is loaded. */
export const loadedEditor = (): EditorModule | null => loaded

/**
 * Loads the editor's code once. Until then, and if it cannot be loaded, fields use native typing; the next call
 * retries.
 */
export function preloadRichEditor(): Promise<EditorModule> {
  loading ??= import('./editor').then(
    (module) => {
      loaded = module
      return module
    },
    (error: unknown) => {
      loading = null
      throw error
    },
  )
  return loading
}
