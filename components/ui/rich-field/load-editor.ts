import type { EditorModule } from './editor-types'

let loaded: EditorModule | null = null
let loading: Promise<EditorModule> | null = null

/** The editor's code, if it is here already. */
export const loadedEditor = (): EditorModule | null => loaded

/**
 * Fetches the editor's code once. Fields take native typing until it is there, and for good where it
 * cannot be fetched; the next call tries again.
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
