import { titleFamilyOf } from '../lexicon/title-families'
import { readHead } from './find-head'

/** Fact of a posting and its line, both as written. */
export type QuotedFact = { text: string; quote: string }

const titleLabel =
  /^(?:job ?title|position|role|vacancy|stelle|stellenbezeichnung|jobtitel|poste|intitulé du poste|puesto|vacante|cargo|vaga|função|posizione|ruolo|mansione)\s*[:：–-]\s*(.{3,90})$/iu
const seeking =
  /(?:(?:looking for|seek(?:s|ing)|hiring|recruiting|searching for) (?:an? |our next |our |experienced |new )*|sucht?e?n? (?:\p{L}+ ){0,7}?(?:eine?n?(?:\/\w+)?|eine?n?\(n\)|engagierten?) |recherch(?:e|ons) (?:un(?:e|\(e\)|·e)? |notre )|recrut(?:e|ons) (?:un(?:e|\(e\))? |notre )|busca(?:mos)? (?:a )?(?:una?(?:\/a)? )?|procura(?:mos)? (?:uma?(?:\(a\))? )?|contrata(?:mos)? |cerca(?:mos)? |cerchiamo (?:un[ao']?(?:\/a)? )?|ricerca (?:un[ao']? )?|seleziona (?:un[ao']? )?)([\p{L}][^.,;:!?()\n]{2,70})/iu
const employerLabel =
  /^(?:company|employer|organi[sz]ation|unternehmen|firma|arbeitgeber|entreprise|société|employeur|empresa|compañía|azienda|datore di lavoro)\s*[:：–-]\s*(.{2,80})$/iu
const aboutEmployer =
  /^(?:about|über|à propos de|a propos de|sobre(?: a| o)?|chi è|su)\s+(\p{Lu}[\p{L}\p{N}&.'’ -]{1,50}?)[:：]?$/u
const name =
  "\\p{Lu}[\\p{L}\\p{N}&.'’-]*(?: (?:\\p{Lu}[\\p{L}\\p{N}&.'’-]*|&|plc|of|and|und|de|du|del|di|da|do|am|im|an|der|des)){0,5}"
const acting = new RegExp(
  `(?:^|[.!?] )(?:At |Bei (?:der )?|Chez |En |Na |Presso )?(${name}),? (?:is (?:looking|hiring|seeking|recruiting)|are (?:looking|hiring)|seeks|sucht|recherche|recrute|busca|procura|contrata|cerca|ricerca|seleziona)(?!\\p{L})`,
  'u',
)
const joining = new RegExp(
  `(?:[Jj]oin|work at|career at|bei der|rejoignez|únete a|junte-se à|entra in) (${name})(?= (?:as|and|in|to|als|en|como|come)|[.,!]|$)`,
  'u',
)
const behindTitle = new RegExp(`(?: at | @ | bei | chez | en | na | presso )(${name})$`, 'u')

/** Words in place of an employer's name that are not one. */
const nobody =
  /^(?:us|the|our|this|we|you|you?r|role|team|job|position|uns|nous|nosotros|nos|noi|die|der|das|Stelle|Remote|Hybrid|Full|Part|Vollzeit|Teilzeit|London|Berlin|Paris|Madrid|Lisbon|Lisboa|Milano|Roma|Wir|Nous|Il|Le|La|El|Our|The|This|It|They|She|He)(?!\p{L})/iu

/** Matches the part of a title phrase that names a place or recipient. */
const tail =
  /\s+(?:to|who|with|for|in|at|on|für|mit|im|am|in der|zur|zum|pour|avec|chez|au sein|para|con|en|com|per|da|join|based|and join|, )(?:\s.*)?$/iu

function cutTitle(text: string): string {
  const cut = text.replace(tail, '').trim()
  return titleFamilyOf(cut) ? cut : text.trim()
}

/**
 * Returns the job title of a posting: after a label, in its first lines, or after "we are looking for". Only lines with
 * a known title count.
 */
export function findTitle(text: string): QuotedFact | null {
  const lines = text.split('\n').map((line) => line.trim())
  const shown = lines.filter((line) => line !== '')
  for (const line of shown.slice(0, 15)) {
    const labelled = titleLabel.exec(line)?.[1]?.trim()
    if (labelled && titleFamilyOf(labelled)) return { text: labelled, quote: line }
  }
  const { title } = readHead(text)
  if (title) return { ...title, text: withoutEmployer(title.text) }
  for (const line of shown.slice(0, 30)) {
    const sought = seeking.exec(line)?.[1]
    if (sought && titleFamilyOf(sought)) return { text: cutTitle(sought), quote: line }
  }
  return null
}

/** Maximum letters of a title line. */
const maxTitleLength = 80

/**
 * Returns the first line of a posting if it looks like a title, known or not: short, without sentence end, address or
 * colon. For display only.
 */
export function findTitleLine(text: string): string | null {
  const [first = ''] = text.split('\n').filter((line) => line.trim() !== '')
  const bare = first.replace(/^[\s#*_•-]+|[\s*_#]+$/g, '')
  const isTitle = bare !== '' && bare.length <= maxTitleLength && !/[.!?:;,]$|@|https?:/.test(bare)
  return isTitle && !seeking.test(bare) ? bare : null
}

/** Drops the employer in "Staff Data Engineer at Meridian Grid". */
function withoutEmployer(line: string): string {
  const at = behindTitle.exec(line)
  const head = at ? line.slice(0, at.index).trim() : line
  return at && titleFamilyOf(head) && !titleFamilyOf(at[1] ?? '') ? head : line
}

/**
 * Returns the employer of a posting: after a label, in a heading "About …", before "is looking for", after "join", or
 * after the title. `null` rather than a guess.
 */
export function findEmployer(text: string): QuotedFact | null {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const first = (patterns: readonly RegExp[], some: readonly string[]): QuotedFact | null => {
    for (const pattern of patterns) {
      for (const line of some) {
        const found = pattern.exec(line.replace(/^[#*_ ]+|[*_ ]+$/g, ''))?.[1]?.trim()
        if (found && !nobody.test(found) && !titleFamilyOf(found)) {
          return { text: found.replace(/[.,]$/, ''), quote: line }
        }
      }
    }
    return null
  }
  return (
    first([employerLabel], lines.slice(0, 20)) ??
    readHead(text).employer ??
    first([aboutEmployer, acting, joining], lines.slice(0, 60)) ??
    first(
      [behindTitle],
      lines.slice(0, 2).filter((line) => line.length < 100 && titleFamilyOf(line)),
    )
  )
}
