import type { ApplicationDocument } from '@/lib/resume/schema/document'

/** Computes the new application from the current one; the same object means no change. */
export type ApplicationPlan = (now: ApplicationDocument) => ApplicationDocument

/** Applies a plan as one undo step; false if it cannot be changed here, as while another tab is the writer. */
export type ChangeApplication = (plan: ApplicationPlan) => boolean

const open = new Map<string, ChangeApplication>()

/**
 * Registers the screen that has an application open in this tab. Changes from other parts of the page go through it,
 * since it would otherwise overwrite them with its own state.
 *
 * @returns a function that unregisters it
 */
export function registerOpenApplication(id: string, change: ChangeApplication): () => void {
  open.set(id, change)
  return () => {
    if (open.get(id) === change) open.delete(id)
  }
}

/** Returns the function of the screen that has an application open in this tab; undefined without one. */
export const openApplication = (id: string): ChangeApplication | undefined => open.get(id)
