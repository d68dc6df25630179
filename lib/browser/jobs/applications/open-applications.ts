import type { ApplicationDocument } from '@/lib/resume/schema/document'

/** Returns an application as it is to be, from what it is by then. The same one: nothing is to be changed. */
export type ApplicationPlan = (now: ApplicationDocument) => ApplicationDocument

/** Carries a plan out, as one step of undo; false where it cannot be changed here now, as while another tab writes. */
export type ChangeApplication = (plan: ApplicationPlan) => boolean

const open = new Map<string, ChangeApplication>()

/**
 * Registers the screen that has an application open in this tab: what another part of the page changes goes through it,
 * since the screen would otherwise save the state that it knows over that.
 *
 * @returns function that ends it
 */
export function registerOpenApplication(id: string, change: ChangeApplication): () => void {
  open.set(id, change)
  return () => {
    if (open.get(id) === change) open.delete(id)
  }
}

/** The screen of this tab that has an application open; undefined without one. */
export const openApplication = (id: string): ChangeApplication | undefined => open.get(id)
