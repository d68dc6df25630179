import 'server-only'
import { createDialectMemory, type DialectMemory } from '@/lib/ai/client/dialect'
import { createModelClient } from '@/lib/ai/client/model-client'
import type { Models } from './types'

declare global {
  // Next evaluates a module once for each of its bundles; what a server refuses is learnt once.
  var vitaeDialects: DialectMemory | undefined
}

/** Servers of models over the network. */
export function openModels(): Models {
  globalThis.vitaeDialects ??= createDialectMemory()
  const memory = globalThis.vitaeDialects
  return { open: (settings) => createModelClient(settings, { memory }) }
}
