import { limits } from '@/lib/resume/resume-limits'

/** Characters that an address may have in every browser; Safari takes 80,000. */
const maxAddress = 60_000

/**
 * Returns the address of a bookmark that opens the form for a new application with the title, the address and the
 * selected text of the page that somebody is on. It reads nothing else of that page, and sends nothing: what it hands
 * over stands in the fragment. A text that is too long for an address is cut.
 *
 * @param origin of this installation
 */
export function bookmarkAddress(origin: string): string {
  const form = JSON.stringify(`${origin}/applications#new?`)
  const script = [
    '(()=>{',
    "const a=new URLSearchParams({shared:'',title:document.title,url:location.href});",
    `let t=String(getSelection()).slice(0,${limits.posting});`,
    "do{a.set('text',t);t=t.slice(0,-500)}",
    `while(a.get('text')&&String(a).length>${maxAddress});`,
    `open(${form}+a)`,
    '})()',
  ]
  return `javascript:${encodeURIComponent(script.join(''))}`
}
