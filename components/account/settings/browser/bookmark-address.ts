import { limits } from '@/lib/resume/resume-limits'

/** Maximum URL length of all browsers; Safari takes 80,000. */
const maxAddress = 60_000

/**
 * Returns a bookmarklet that opens the form for a new application with title, URL and selection of the current page. It
 * reads nothing else and sends nothing: the values are in the fragment. Long text is truncated.
 *
 * @param origin of this installation
 */
export function bookmarkAddress(origin: string): string {
  const form = JSON.stringify(`${origin}/jobs#new?`)
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
