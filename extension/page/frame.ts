import { findForeignFrames } from './foreign-frames'
import { createFormSession, type FormSession } from './form-session'
import { watchForm } from './watch-form'

type FrameForm = FormSession & {
  foreignFrames: () => string[]
  /** Begins to look for fields that come later; ended by `leave`. */
  watch: () => void
}

declare global {
  /** Session of this frame, which the background calls by name; of this extension's world alone. */
  var vitaeForm: FrameForm | undefined
}

function createFrameForm(): FrameForm {
  const session = createFormSession()
  let end: (() => void) | null = null
  return {
    ...session,
    foreignFrames: findForeignFrames,
    watch: () => {
      end ??= watchForm(session)
    },
    leave: () => {
      end?.()
      end = null
      session.leave()
    },
  }
}

globalThis.vitaeForm ??= createFrameForm()
globalThis.vitaeForm.watch()
