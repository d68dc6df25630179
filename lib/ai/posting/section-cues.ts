import { foldText } from '@/lib/resume/text/fold-text'
import { findSkills } from '../lexicon/find-skills'

/** Subject of a part of a posting. `company` and `offer` ask for nothing. */
export type PostingSection = 'must' | 'nice' | 'tasks' | 'company' | 'offer'

/** Words of headings, folded when compared; en, de, fr, es, pt, it. The first kind that fits counts. */
const headings: readonly (readonly [PostingSection, string])[] = [
  [
    'nice',
    `nice to have; nice-to-have; bonus points; bonus; preferred; desirable; good to have; a plus; pluses; would be great; advantageous; optional;
    von vorteil; wunschenswert; idealerweise; pluspunkte; das ware toll; gern gesehen;
    serait un plus; les plus; un plus; atouts; souhaite; apprecie;
    se valorara; valorable; deseable; deseables; un extra; plus;
    diferenciais; diferencial; desejavel; desejaveis; valoriza-se; sera valorizado;
    costituisce titolo preferenziale; titolo preferenziale; gradito; preferenziale; completano il profilo; nice to know`,
  ],
  [
    'offer',
    `we offer; what we offer; what you get; what you'll get; benefits; perks; our offer; compensation; salary; why join; why work; what's in it for you; package; in return;
    wir bieten; das bieten wir; was wir bieten; unser angebot; deine vorteile; ihre vorteile; darauf konnen sie sich freuen; darauf kannst du dich freuen; benefits bei uns; was dich erwartet bei uns;
    nous offrons; nous proposons; ce que nous offrons; ce que nous proposons; avantages; remuneration; pourquoi nous rejoindre; conditions;
    ofrecemos; que ofrecemos; te ofrecemos; se ofrece; beneficios; condiciones; salario;
    oferecemos; o que oferecemos; o que temos para oferecer; beneficios; condicoes; remuneracao;
    offriamo; cosa offriamo; si offre; l'offerta; vantaggi; retribuzione`,
  ],
  [
    'company',
    `about us; who we are; about the company; our company; our mission; our story; equal opportunity; how to apply; application process; contact; our values; about the team;
    uber uns; wer wir sind; das unternehmen; unser unternehmen; kontakt; bewerbung; so bewerben sie sich; datenschutz;
    qui sommes-nous; qui sommes nous; a propos de nous; a propos; l'entreprise; notre entreprise; candidature; pour postuler; le processus;
    sobre nosotros; quienes somos; la empresa; sobre la empresa; como aplicar; contacto;
    sobre nos; quem somos; a empresa; sobre a empresa; como se candidatar; candidatura;
    chi siamo; l'azienda; su di noi; la nostra azienda; come candidarsi; candidature; contatti`,
  ],
  [
    'must',
    `requirements; required; must have; must-have; must haves; qualifications; what you bring; what you'll bring; what you need; what we're looking for; what we are looking for; who you are; your profile; about you; skills; experience; you have; essential; essential criteria; person specification; minimum qualifications; basic qualifications; key skills; candidate profile; we expect; we are looking for someone;
    anforderungen; anforderungsprofil; ihr profil; dein profil; das bringen sie mit; das bringst du mit; was sie mitbringen; was du mitbringst; voraussetzungen; qualifikation; qualifikationen; wir erwarten; das zeichnet sie aus; das zeichnet dich aus; sie bringen mit; du bringst mit; kenntnisse; das solltest du mitbringen; das sollten sie mitbringen;
    profil; votre profil; profil recherche; competences; competences requises; exigences; prerequis; vous avez; qualifications requises; vos atouts; ce que nous recherchons; experience requise; formation;
    requisitos; perfil; perfil requerido; buscamos; que buscamos; se requiere; requisitos minimos; imprescindible; tu perfil; formacion; competencias; conocimientos; experiencia;
    requisitos obrigatorios; perfil do candidato; o que procuramos; o que buscamos; o que esperamos; qualificacoes; exigencias; competencias; o seu perfil;
    requisiti; profilo; profilo ricercato; il tuo profilo; competenze; cosa cerchiamo; competenze richieste; si richiede; esperienza; il candidato ideale`,
  ],
  [
    'tasks',
    `responsibilities; your responsibilities; key responsibilities; the role; your role; about the role; the job; duties; tasks; your tasks; what you'll do; what you will do; your mission; job description; day to day; the position; main duties;
    aufgaben; ihre aufgaben; deine aufgaben; aufgabengebiet; tatigkeiten; das erwartet sie; das erwartet dich; ihre rolle; stellenbeschreibung; das machst du;
    missions; vos missions; vos responsabilites; le poste; description du poste; votre mission; activites; principales missions;
    funciones; tus funciones; responsabilidades; el puesto; descripcion del puesto; tareas; tus responsabilidades; mision;
    funcoes; atividades; descricao da vaga; as suas funcoes; o que vais fazer; o que voce vai fazer; missao; principais responsabilidades;
    mansioni; responsabilita; attivita; la posizione; descrizione del lavoro; cosa farai; il ruolo; compiti`,
  ],
]

const phrases: readonly (readonly [PostingSection, readonly string[]])[] = headings.map(
  ([kind, words]) => [kind, words.split(';').map((phrase) => foldText(phrase.trim()))],
)

/** Words inside a sentence that make what it asks for optional, or that insist. */
const optional =
  /\b(?:nice to have|(?:is|are|would be|as) (?:a |an |considered a )?(?:plus|bonus|advantage|asset)|a plus|ideally|preferred|preferably|desirable|advantageous|bonus points|optional)\b|\b(?:von Vorteil|wünschenswert|idealerweise|gerne? auch|optimal|ein Plus)\b|\b(?:serai(?:en)?t un plus|est un plus|un atout|idéalement|souhaitée?s?|appréciée?s?|de préférence)(?!\p{L})|(?<!\p{L})(?:se valorará|valorable|deseable|idealmente|preferiblemente|será un plus)(?!\p{L})|(?<!\p{L})(?:desejável|diferencial|será valorizad[oa]|preferencialmente|valoriza-se|é um plus)(?!\p{L})|(?<!\p{L})(?:gradit[oaie]|preferibil[ei]|preferibilmente|costituisce titolo preferenziale|è un plus)(?!\p{L})/iu

/** Whether a sentence says that it can be done without. */
export const isOptional = (sentence: string): boolean => optional.test(sentence)

const maximumHeading = 70

const normalise = (text: string): string =>
  foldText(text)
    .replace(/[^\p{L}\p{N}'\- ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** The part that begins with a heading that says nothing else. */
function namedBy(heading: string): PostingSection | null {
  return phrases.find(([, cues]) => cues.includes(heading))?.[0] ?? null
}

/** The part of which a heading speaks among other words: "Your profile as a nurse". */
function mentionedBy(heading: string): PostingSection | null {
  const isShort = heading.split(' ').length <= 4
  const found = phrases.find(([, cues]) =>
    cues.some((cue) => (isShort || cue.includes(' ')) && ` ${heading} `.includes(` ${cue} `)),
  )
  return found?.[0] ?? null
}

/**
 * Reads a line as a heading: the part that it begins, and the words behind its colon, which belong to
 * that part already. `null` where the line is no heading that says what comes.
 */
export function readHeading(line: string): { section: PostingSection; rest: string } | null {
  if (/^\s*(?:[•·●▪‣]|[-–*] )/.test(line)) return null
  const bare = line.replace(/^[\s#*_>=-]+|[\s*_=#]+$/g, '')
  const colon = bare.search(/[:：]/)
  const head = colon < 0 ? bare : bare.slice(0, colon)
  if (head.length > maximumHeading || head.split(/\s+/).length > 9) return null
  const words = normalise(head)
  const named = namedBy(words)
  // A line that asks for something itself ("Experience with SAP") is no heading.
  const isDemand = !named && (/[.,;!]$/.test(head) || findSkills(head).length > 0)
  const section = named ?? (isDemand ? null : mentionedBy(words))
  const rest = colon < 0 ? '' : bare.slice(colon + 1).replace(/^[\s*_]+/, '')
  return section && { section, rest }
}
