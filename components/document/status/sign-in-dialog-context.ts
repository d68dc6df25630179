import { type ComponentType, createContext } from 'react'

type Props = { isOpen: boolean; onOpenChange: (isOpen: boolean) => void }

/** Sign-in dialog, provided by the layout of the app. */
export const SignInDialogContext = createContext<ComponentType<Props>>(() => null)
