/** What went wrong with a button's work; a screen reader says it at once. */
export function ErrorText({ children }: { children: string }) {
  return (
    <p role="alert" className="mt-2 text-del text-sm empty:hidden">
      {children}
    </p>
  )
}
