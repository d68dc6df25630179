'use client'

import { Button, type ButtonProps } from 'react-aria-components/Button'

/** Button of the dark floating bar over the preview. */
export const ToolButton = ({ className, ...rest }: ButtonProps & { className?: string }) => (
  <Button
    {...rest}
    className={`inline-flex min-h-8 min-w-8 cursor-pointer items-center justify-center gap-2 rounded-full px-2 hover:bg-on-night/15 pressed:bg-on-night/25 focus-visible:outline-on-night disabled:cursor-default disabled:opacity-50 pointer-coarse:min-h-11 pointer-coarse:min-w-11 [&_svg]:size-4 ${className ?? ''}`}
  />
)
