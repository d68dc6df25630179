/** Shows the error of a button's action; a screen reader announces it at once. */
export function ErrorText({ children }: { children: string }) {
  return (
    <p role="alert" className="mt-2 text-del text-sm empty:hidden">
      {children}
    </p>
  )
}
