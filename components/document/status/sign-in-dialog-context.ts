'use client'

import { type ComponentType, createContext } from 'react'

type Props = { isOpen: boolean; onOpenChange: (isOpen: boolean) => void }

/** Dialog that signs in without leaving the page; the layout of the workspace provides it. */
export const SignInDialogContext = createContext<ComponentType<Props>>(() => null)
