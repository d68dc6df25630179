/** Badge with a role or another word about a member. */
export function RoleMark({ children }: { children: string }) {
  return (
    <span className="rounded-full bg-well px-2 py-0.5 font-medium text-soft text-xs">
      {children}
    </span>
  )
}
